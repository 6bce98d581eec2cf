// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export_dialog.h"

#include "ui/files/whole_file.h"
#include "ui/panels/copy_notice.h"
#include "ui/panels/number_field.h"
#include "ui/text.h"

#include <algorithm>
#include <chrono>
#include <limits>
#include <QElapsedTimer>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPointer>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>
#include <utility>

namespace activation_explorer::ui {

using namespace std::chrono_literals;

namespace {

/// Of someone who types, before what is shown follows: less than between two keys that are thought about.
/// What takes longer to show waits longer, so that it does not come in between.
constexpr auto leastPause = 150ms;

class WaitCursor
{
public:
    WaitCursor() { QGuiApplication::setOverrideCursor(Qt::WaitCursor); }
    ~WaitCursor() { QGuiApplication::restoreOverrideCursor(); }
    Q_DISABLE_COPY_MOVE(WaitCursor)
};

} // namespace

ExportDialog::ExportDialog(QSettings& settings, QString base, QWidget* parent)
    : NumbersDialog(parent, QDialogButtonBox::Save | QDialogButtonBox::Close)
    , m_settings(settings)
    , m_base(std::move(base))
    , m_save(buttons()->button(QDialogButtonBox::Save))
    , m_copy(buttons()->addButton(QString(), QDialogButtonBox::ActionRole))
    , m_close(buttons()->button(QDialogButtonBox::Close))
    , m_notice(new CopyNotice)
{
    m_save->setDefault(true);
    m_copy->setAutoDefault(false);
    m_close->setAutoDefault(false);
    layout()->removeWidget(buttons());
    auto* bar = new QHBoxLayout;
    bar->addWidget(m_notice, 1);
    bar->addWidget(buttons());
    static_cast<QVBoxLayout*>(layout())->addLayout(bar);
    connect(m_copy, &QPushButton::clicked, this, &ExportDialog::copy);
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(leastPause);
    connect(&m_refresh, &QTimer::timeout, this, &ExportDialog::refreshNow);
}

void ExportDialog::accept()
{
    const QPointer<QWidget> focused = focusWidget();
    if (!m_save->isEnabled() || !takeAll())
        return;
    if (focused)
        focused->setFocus();
    const FileKind kind = this->kind();
    const auto content = [this] { // of what is chosen now, whatever happens while a file is asked for
        const WaitCursor wait;
        return fileContent();
    }();
    if (!content) {
        complain(this, content.error());
        return;
    }
    const QString path = askForFile(this, m_settings, m_base, kind);
    if (path.isEmpty())
        return;
    if (const auto written = writeWhole(path, *content); !written) {
        complain(this, written.error());
        return;
    }
    m_savedPath = path;
    done(Accepted);
}

void ExportDialog::copy()
{
    if (!takeAll())
        return;
    const auto sentence = [this] {
        const WaitCursor wait;
        return copied();
    }();
    if (sentence)
        m_notice->tell(*sentence);
    else
        complain(this, sentence.error());
}

void ExportDialog::done(int result)
{
    m_refresh.stop();
    remember();
    NumbersDialog::done(result);
}

void ExportDialog::refreshNow()
{
    QElapsedTimer taken;
    taken.start();
    refresh();
    m_refresh.setInterval(std::max(leastPause, 2 * std::chrono::milliseconds(taken.elapsed())));
    Q_EMIT refreshed();
}

void ExportDialog::setExportable(bool on)
{
    m_save->setEnabled(on);
    m_copy->setEnabled(on);
}

void ExportDialog::setFirstSize(int characters, int lines)
{
    constexpr QSize frame(20, 50); // what a window manager may put around it
    const QSize wanted(fontMetrics().averageCharWidth() * characters, fontMetrics().height() * lines);
    resize(wanted.boundedTo(screen()->availableGeometry().size() - frame));
}

QFont ExportDialog::codeFont() const
{
    QFont result = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    result.setPointSizeF(QFontInfo(font()).pointSizeF());
    return result;
}

double ExportDialog::typed(const NumberField* field)
{
    return parseLocalNumber(field->text()).value_or(std::numeric_limits<double>::quiet_NaN());
}

void ExportDialog::retranslate()
{
    m_save->setText(tr("&Save…"));
    m_save->setToolTip(tr("Save this to a file"));
    m_copy->setText(tr("Cop&y"));
    m_copy->setToolTip(tr("Copy this to the clipboard"));
    m_close->setText(tr("&Close"));
    m_close->setToolTip(tr("Close, and save nothing"));
}

} // namespace activation_explorer::ui
