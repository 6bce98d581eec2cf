// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/keeper.h"

#include "ui/document/document.h"
#include "ui/files/document_file.h"
#include "ui/files/recovery.h"

namespace activation_explorer::ui {

Keeper::Keeper(Document& document, DocumentFile& file, Recovery& recovery)
    : m_document(document)
    , m_file(file)
    , m_recovery(recovery)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &Keeper::keepNow);
    connect(&m_document, &Document::sessionChanged, this, &Keeper::schedule);
    connect(&m_file, &DocumentFile::became, this, [this] {
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
    return m_file.differs() || m_file.onDisk() != DocumentFile::OnDisk::AsKnown;
}

bool Keeper::keepNow()
{
    return keep(false);
}

bool Keeper::keepForNextStart()
{
    return keep(m_file.path().isEmpty());
}

void Keeper::close()
{
    m_isOn = false;
    if (!m_file.path().isEmpty() || !keep(true))
        m_recovery.forget();
    m_timer.stop();
}

bool Keeper::keep(bool wasClosed)
{
    m_timer.stop();
    if (!isWorthKeeping()) {
        m_recovery.forget();
        return true;
    }
    const auto kept = m_recovery.keep({.session = m_document.session(),
                                       .path = m_file.path(),
                                       .known = m_file.known(),
                                       .time = QDateTime::currentDateTimeUtc(),
                                       .wasClosed = wasClosed,
                                       .wasModified = m_file.isModified()});
    const bool isNews = !kept && !m_hasFailed;
    m_hasFailed = !kept;
    if (isNews)
        Q_EMIT keepingFailed(kept.error());
    return kept.has_value();
}

} // namespace activation_explorer::ui
