// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/lesson_list.h"

#include <algorithm>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>

namespace activation_explorer::ui {

LessonList::LessonList(QWidget* parent)
    : QWidget(parent)
    , m_list(new QListWidget)
    , m_summary(new QLabel)
    , m_begin(new QPushButton)
    , m_anew(new QPushButton)
    , m_open(new QPushButton)
{
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSpacing(2);
    m_list->setObjectName(QStringLiteral("lessonList"));
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_begin);
    buttons->addWidget(m_anew);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 4, 6, 6);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_summary);
    layout->addLayout(buttons);
    layout->addWidget(m_open);
    setFocusProxy(m_list);
    connect(m_list, &QListWidget::itemActivated, this, [this] { choose(false); });
    connect(m_list, &QListWidget::currentRowChanged, this, &LessonList::update);
    connect(m_begin, &QPushButton::clicked, this, [this] { choose(false); });
    connect(m_anew, &QPushButton::clicked, this, [this] { choose(true); });
    connect(m_open, &QPushButton::clicked, this, &LessonList::openAsked);
    retranslate();
}

void LessonList::choose(bool anew)
{
    if (const int row = m_list->currentRow(); row >= 0)
        Q_EMIT chosen(QString(m_entries[row].path), anew); // a copy: the list may be filled anew
}

void LessonList::setEntries(const QList<Entry>& entries)
{
    const int before = m_list->currentRow();
    const QString path = before >= 0 ? m_entries[before].path : QString();
    m_entries = entries;
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        for (const Entry& entry : entries) {
            auto* item = new QListWidgetItem(entry.title + QLatin1Char('\n') + entry.status, m_list);
            item->setToolTip(entry.summary);
        }
        const auto same = std::ranges::find(entries, path, &Entry::path);
        m_list->setCurrentRow(same == entries.end() ? 0 : static_cast<int>(same - entries.begin()));
    }
    update();
}

void LessonList::update()
{
    const int row = m_list->currentRow();
    const bool hasBegun = row >= 0 && m_entries[row].hasBegun;
    m_summary->setText(row >= 0 ? m_entries[row].summary : QString());
    m_begin->setText(hasBegun ? tr("&Go on") : tr("Be&gin"));
    m_begin->setToolTip(hasBegun ? tr("Go on with the lesson where it was left") : tr("Begin the lesson"));
    m_begin->setEnabled(row >= 0);
    m_anew->setEnabled(hasBegun);
    for (QPushButton* button : {m_begin, m_anew, m_open}) {
        button->setAccessibleName(button->text().remove(QLatin1Char('&')));
        button->setStatusTip(button->toolTip());
    }
}

void LessonList::retranslate()
{
    m_list->setAccessibleName(tr("Lessons"));
    m_list->setAccessibleDescription(tr("Enter begins a lesson, or goes on with it"));
    m_anew->setText(tr("Begin ane&w"));
    m_anew->setToolTip(tr("Forget the answers and begin with the first step"));
    m_open->setText(tr("&Open a lesson…"));
    m_open->setToolTip(tr("Open a lesson's file"));
    update();
}

} // namespace activation_explorer::ui
