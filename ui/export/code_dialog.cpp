// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/code_dialog.h"

#include "ui/export/code.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSettings>
#include <QVBoxLayout>
#include <utility>

namespace activation_explorer::ui {

namespace {

constexpr QLatin1StringView languageKey{"export/language"};

} // namespace

CodeDialog::CodeDialog(Session session, PictureChoice picture, QSettings& settings, const QString& base,
                       QWidget* parent)
    : ExportDialog(settings, base, parent)
    , m_session(std::move(session))
    , m_picture(std::move(picture))
    , m_pictureFile(base + QLatin1Char('.') + ending(m_picture.format))
    , m_languageLabel(new QLabel)
    , m_language(new QComboBox)
    , m_code(new QPlainTextEdit)
{
    for (int i = 0; i < LanguageCount; ++i)
        m_language->addItem(QString());
    for (int i = 0; i < LanguageCount; ++i)
        if (settings.value(languageKey, 0).toDouble() == i) // of a huge one, toInt() would make another
            m_language->setCurrentIndex(i);
    m_languageLabel->setBuddy(m_language);
    m_code->setReadOnly(true);
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_code->setTabChangesFocus(true);
    m_code->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_code->setFont(codeFont());
    auto* choice = new QHBoxLayout;
    choice->addWidget(m_languageLabel);
    choice->addWidget(m_language);
    choice->addStretch(1);
    content()->addLayout(choice);
    content()->addWidget(m_code, 1);
    connect(m_language, &QComboBox::activated, this, [this] { refresh(); });
    CodeDialog::retranslate();
    CodeDialog::refresh();
    m_language->setFocus();
    setFirstSize(110, 30);
}

void CodeDialog::refresh()
{
    const QString refusal = m_language->currentIndex() == Latex ? pgfplotsRefusal(m_session) : QString();
    setExportable(refusal.isEmpty());
    if (!refusal.isEmpty()) {
        m_text.clear();
        return m_code->setPlainText(refusal);
    }
    switch (m_language->currentIndex()) {
    case Python:
        m_text = pythonScript(m_session);
        break;
    case Latex:
        m_text = pgfplotsDocument(m_session);
        break;
    default:
        m_text = plotCommand(m_session, m_picture.options, m_pictureFile);
    }
    if (!m_text.endsWith(QLatin1Char('\n')))
        m_text += QLatin1Char('\n');
    m_code->setPlainText(m_text);
}

FileKind CodeDialog::kind() const
{
    switch (m_language->currentIndex()) {
    case Python:
        return {QStringLiteral("py"), tr("Python script")};
    case Latex:
        return {QStringLiteral("tex"), tr("LaTeX document")};
    default:
        return {QStringLiteral("sh"), tr("Shell script")};
    }
}

tl::expected<QByteArray, QString> CodeDialog::fileContent() const
{
    return m_text.toUtf8();
}

tl::expected<QString, QString> CodeDialog::copied() const
{
    QGuiApplication::clipboard()->setText(m_text);
    return tr("Copied the code.");
}

void CodeDialog::remember()
{
    settings().setValue(languageKey, m_language->currentIndex());
}

void CodeDialog::retranslate()
{
    ExportDialog::retranslate();
    setWindowTitle(tr("Export code"));
    m_languageLabel->setText(tr("&Language:"));
    m_language->setAccessibleName(tr("Language"));
    m_language->setToolTip(tr("Programs that draw what the charts show"));
    m_language->setItemText(Python, tr("Python (PyTorch and matplotlib)"));
    m_language->setItemText(Latex, tr("LaTeX (pgfplots)"));
    m_language->setItemText(Shell, tr("Command line"));
    m_code->setAccessibleName(tr("Code"));
    m_code->setToolTip(tr("To be selected and copied, or saved as a whole"));
}

} // namespace activation_explorer::ui
