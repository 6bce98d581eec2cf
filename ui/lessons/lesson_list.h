// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace activation_explorer::ui {

/// The lessons to choose from, with how far a person is in each.
class LessonList : public QWidget
{
    Q_OBJECT

public:
    struct Entry {
        QString path;
        QString title;
        QString summary;
        QString status; ///< how long it takes, how far one is
        bool hasBegun = false;
    };

    explicit LessonList(QWidget* parent = nullptr);

    void setEntries(const QList<Entry>& entries); ///< the one chosen stays, by its path
    void retranslate();

Q_SIGNALS:
    void chosen(const QString& path, bool anew);
    void openAsked();

private:
    void choose(bool anew);
    void update();

    QList<Entry> m_entries;
    QListWidget* m_list;
    QLabel* m_summary;
    QPushButton *m_begin, *m_anew, *m_open;
};

} // namespace activation_explorer::ui
