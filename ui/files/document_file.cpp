// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/document_file.h"

#include "ui/document/document.h"
#include "ui/document/session_json.h"
#include "ui/files/whole_file.h"
#include "ui/text.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace activation_explorer::ui {

namespace {

QByteArray hashOf(const QByteArray& content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256);
}

struct ReadSession {
    Session session;
    QByteArray hash;
};

tl::expected<ReadSession, QString> readAndHash(const QString& path)
{
    const auto content = readWhole(path, maxSessionBytes);
    if (!content)
        return tl::unexpected(content.error());
    auto session = sessionFromJson(*content);
    if (!session)
        return tl::unexpected(
            DocumentFile::tr("Cannot open “%1”: %2").arg(shownPath(path), asClause(session.error())));
    return ReadSession{std::move(*session), hashOf(*content)};
}

} // namespace

tl::expected<Session, QString> readSessionFile(const QString& path)
{
    return readAndHash(path).map([](const ReadSession& read) { return read.session; });
}

DocumentFile::DocumentFile(Document& document)
    : m_document(document)
    , m_asItBegan(whatCounts())
{
    connect(&document, &Document::sessionChanged, this, &DocumentFile::tellIfModified);
}

QString DocumentFile::name() const
{
    return m_path.isEmpty() ? tr("Untitled") : shownPath(QFileInfo(m_path).fileName());
}

bool DocumentFile::isModified() const
{
    return m_recovered == Recovered::Modified || (m_path.isEmpty() ? isEdited() : differs());
}

/// Not by the undo stack: it has changes of the view, too.
bool DocumentFile::isEdited() const
{
    const CurveModel& curves = m_document.curves();
    return curves.entries() != m_asItBegan.curves || curves.referenceRow() != m_asItBegan.reference ||
           curves.links() != m_asItBegan.links;
}

bool DocumentFile::differs() const
{
    return m_recovered != Recovered::No || whatCounts() != m_asItBegan;
}

Session DocumentFile::whatCounts() const
{
    Session session = m_document.session();
    session.view.panels = {};
    if (session.view.aspectIsEqual) // then the y ranges follow the window's shape
        session.view.ranges.value = session.view.ranges.derivative = {};
    if (m_path.isEmpty()) {
        session.view.charts = {};
        session.view.options = {};
    }
    return session;
}

void DocumentFile::beginNew()
{
    const ViewState::Charts charts = m_document.view().charts();
    const ViewState::Options options = m_document.view().options();
    const ViewState::Panels panels = m_document.view().panels();
    m_isBecoming = true;
    m_document.begin();
    m_document.view().setCharts(charts);
    m_document.view().setOptions(options);
    m_document.view().setPanels(panels);
    become({}, {});
}

tl::expected<void, QString> DocumentFile::open(const QString& path)
{
    const auto read = readAndHash(path);
    if (!read)
        return tl::unexpected(read.error());
    m_isBecoming = true;
    m_document.begin(read->session);
    become(QFileInfo(path).absoluteFilePath(), read->hash);
    return {};
}

tl::expected<void, QString> DocumentFile::save(const QString& path)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isFile())
        return tl::unexpected(tr("Cannot save as “%1”: it is not a file.").arg(shownPath(path)));
    m_document.player().stop(); // else its step would be an edit that the file has in part
    const QByteArray content = toJson(m_document.session());
    auto written = writeWhole(path, content);
    if (!written)
        return written;
    m_isBecoming = true;
    m_document.undoStack().setClean();
    become(info.absoluteFilePath(), hashOf(content));
    return {};
}

void DocumentFile::recover(const Session& session, const QString& path, const QByteArray& known,
                           bool modified)
{
    m_isBecoming = true;
    m_document.begin(session);
    become(path, known, modified ? Recovered::Modified : Recovered::Unmodified);
}

DocumentFile::OnDisk DocumentFile::onDisk() const
{
    if (m_path.isEmpty())
        return OnDisk::AsKnown;
    if (!QFileInfo::exists(m_path))
        return OnDisk::Removed;
    const auto content = readWhole(m_path, maxSessionBytes);
    return content && hashOf(*content) == m_known ? OnDisk::AsKnown : OnDisk::Changed;
}

void DocumentFile::become(const QString& path, const QByteArray& known, Recovered recovered)
{
    m_isBecoming = false;
    const bool moved = path != m_path;
    m_path = path;
    m_known = known;
    m_asItBegan = whatCounts();
    m_recovered = recovered;
    if (moved)
        Q_EMIT pathChanged();
    tellIfModified();
    Q_EMIT became();
}

void DocumentFile::tellIfModified()
{
    if (m_isBecoming || isModified() == m_toldModified)
        return;
    m_toldModified = !m_toldModified;
    Q_EMIT modifiedChanged(m_toldModified);
}

} // namespace activation_explorer::ui
