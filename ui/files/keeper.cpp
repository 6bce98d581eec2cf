// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/keeper.h"

#include "ui/document/document.h"
#include "ui/files/document_file.h"
#include "ui/files/recovery.h"

#include <utility>

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
    tl::expected<void, QString> kept;
    if (isWorthKeeping())
        kept = m_recovery.keep({.session = m_document.session(),
                                .path = m_file.path(),
                                .known = m_file.known(),
                                .time = QDateTime::currentDateTimeUtc(),
                                .wasClosed = wasClosed,
                                .wasModified = m_file.isModified()});
    else
        m_recovery.forget();
    if (!kept)
        schedule(); // it may work then
    const QString error = kept ? QString() : kept.error();
    if (std::exchange(m_error, error) != error)
        Q_EMIT keepingChanged(error);
    return kept.has_value();
}

} // namespace activation_explorer::ui
