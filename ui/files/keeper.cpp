// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/keeper.h"

#include "ui/document/document.h"
#include "ui/document/session_json.h"
#include "ui/files/document_file.h"
#include "ui/files/recovery.h"

namespace activation_explorer::ui {

namespace {

/// The document apart from what is the window's: two that are the same look the same.
QByteArray withoutWindow(Session session)
{
    session.view.options = {};
    session.view.panels = {};
    return toJson(session, Style::Compact);
}

} // namespace

Keeper::Keeper(Document& document, DocumentFile& file, Recovery& recovery)
    : m_document(document)
    , m_file(file)
    , m_recovery(recovery)
    , m_untouched(withoutWindow(Document().session()))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &Keeper::keepNow);
    connect(&m_document, &Document::sessionChanged, this, &Keeper::schedule);
    connect(&m_file, &DocumentFile::pathChanged, this, [this] {
        if (m_isOn)
            keepNow();
    });
    connect(&m_file, &DocumentFile::modifiedChanged, this, [this](bool modified) {
        if (modified)
            schedule();
        else if (m_isOn)
            keepNow();
    });
}

void Keeper::start()
{
    m_isOn = true;
    schedule();
}

void Keeper::schedule()
{
    // Not started again by the next change: who never rests is kept, too.
    if (m_isOn && !m_timer.isActive())
        m_timer.start();
}

bool Keeper::isWorthKeeping() const
{
    if (!m_file.path().isEmpty())
        return m_file.isModified() || m_file.onDisk() != DocumentFile::OnDisk::AsKnown;
    return withoutWindow(m_document.session()) != m_untouched;
}

bool Keeper::keepNow()
{
    m_timer.stop();
    if (isWorthKeeping())
        return keep(false);
    m_recovery.forget();
    return true;
}

bool Keeper::close()
{
    m_timer.stop();
    m_isOn = false;
    if (m_file.path().isEmpty() && isWorthKeeping())
        return keep(true);
    m_recovery.forget();
    return true;
}

bool Keeper::keep(bool wasClosed)
{
    const auto kept = m_recovery.keep({.session = m_document.session(),
                                       .path = m_file.path(),
                                       .known = m_file.known(),
                                       .time = QDateTime::currentDateTimeUtc(),
                                       .wasClosed = wasClosed});
    const bool isNews = !kept && !m_hasFailed;
    m_hasFailed = !kept;
    if (isNews)
        Q_EMIT keepingFailed(kept.error());
    return kept.has_value();
}

} // namespace activation_explorer::ui
