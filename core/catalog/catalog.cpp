// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalog.h"

#include "core/base/boundedread.h"
#include "core/base/logging.h"
#include "core/base/paths.h"
#include "core/base/regularfile.h"
#include "core/base/wholefile.h"
#include "core/catalog/catalogcontent.h"
#include "core/catalog/entryjson.h"
#include "core/catalog/fileversions.h"
#include "core/json/jsontext.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace Signalbox {

namespace {

constexpr int kSettleMs = 100;
constexpr qint64 kMaxFileBytes = 16 * 1024 * 1024;

Failure storageFailure(const QString &message, const QString &file)
{
    Error error;
    error.kind = Error::Kind::Storage;
    error.message = message;
    error.where = file;
    return Failure(error);
}

template<typename Matches>
const ServerEntry *findEntry(const QList<ServerEntry> &entries, Matches matches)
{
    const auto found = std::find_if(entries.begin(), entries.end(), matches);
    return found == entries.end() ? nullptr : &*found;
}

} // namespace

Catalog::Catalog(QString file, QObject *parent)
    : QObject(parent)
    , m_file(std::move(file))
    , m_watcher(this)
    , m_settle(this)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(kSettleMs);
    connect(&m_settle, &QTimer::timeout, this, &Catalog::handleFileChanged);
    const auto wait = [this] { m_settle.start(); };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, wait);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, wait);
}

QString Catalog::versionsFolder(const QString &file)
{
    return file + QStringLiteral(".versions");
}

Result<> Catalog::load()
{
    watch();
    const Result<QByteArray> bytes = readFile();
    if (!bytes) {
        m_refusal = bytes.error();
        return Failure(bytes.error());
    }
    return take(*bytes);
}

const ServerEntry *Catalog::byId(const QString &id) const
{
    return findEntry(m_entries, [&](const ServerEntry &entry) { return entry.id == id; });
}

const ServerEntry *Catalog::byName(const QString &name) const
{
    return findEntry(m_entries, [&](const ServerEntry &entry) { return entry.name == name; });
}

Result<> Catalog::add(ServerEntry entry)
{
    if (const auto ready = catchUp(); !ready) {
        return ready;
    }
    if (const auto name = checkName(entry.name, {}); !name) {
        return name;
    }
    if (!isEntryId(entry.id) || byId(entry.id) != nullptr) {
        entry.id = ServerEntry::newId();
    }
    const Result<ServerEntry> whole = entryFromJson(entry.name, entryToJson(entry));
    if (!whole) {
        return Failure(whole.error());
    }
    return save(QList<ServerEntry>(m_entries) << *whole, {whole->id});
}

Result<> Catalog::update(ServerEntry entry)
{
    return updateAll({std::move(entry)});
}

Result<> Catalog::updateAll(QList<ServerEntry> changed)
{
    if (const auto ready = catchUp(); !ready) {
        return ready;
    }
    QList<ServerEntry> entries = m_entries;
    QSet<QString> names;
    QStringList ids;
    for (ServerEntry &entry : changed) {
        const ServerEntry *current = byId(entry.id);
        if (current == nullptr) {
            return fail(Error::Kind::Usage, tr("There is no such server any more."));
        }
        if (const auto name = checkName(entry.name, entry.id); !name) {
            return name;
        }
        if (names.contains(entry.name)) {
            return fail(Error::Kind::Usage, tr("There is already a server named “%1”.").arg(entry.name.left(100)));
        }
        names.insert(entry.name);
        // The person changed what they saw (entry.raw); another program may have written other members meanwhile.
        if (entry.raw.empty()) {
            entry.raw = current->raw;
        }
        Result<ServerEntry> whole = entryFromJson(entry.name, mergeEntry(entry, current->raw));
        if (!whole) {
            return Failure(whole.error());
        }
        whole->id = entry.id;
        entries[current - m_entries.constData()] = *whole;
        ids.append(entry.id);
    }
    return save(entries, ids);
}

Result<> Catalog::remove(QString id)
{
    if (const auto ready = catchUp(); !ready) {
        return ready;
    }
    QList<ServerEntry> entries = m_entries;
    if (entries.removeIf([&](const ServerEntry &entry) { return entry.id == id; }) == 0) {
        return fail(Error::Kind::Usage, tr("There is no such server any more."));
    }
    return save(entries, {id});
}

QString Catalog::freeName(const QString &name) const
{
    const auto isFree = [this](const QString &candidate) { return checkName(candidate, {}).has_value(); };
    const QString base = name.trimmed().isEmpty() ? tr("server") : name;
    QString candidate = base;
    for (int number = 2; !isFree(candidate); ++number) {
        candidate = QStringLiteral("%1-%2").arg(base).arg(number);
    }
    return candidate;
}

Result<> Catalog::checkName(const QString &name, const QString &ownId) const
{
    if (name.trimmed().isEmpty()) {
        return fail(Error::Kind::Usage, tr("A server needs a name."));
    }
    const ServerEntry *other = byName(name);
    const bool takenByBroken = other == nullptr && m_document.contains("mcpServers")
                               && m_document.at("mcpServers").contains(name.toStdString());
    if (takenByBroken || (other != nullptr && other->id != ownId)) {
        return fail(Error::Kind::Usage, tr("There is already a server named “%1”.").arg(name.left(100)));
    }
    return {};
}

Result<QByteArray> Catalog::readFile() const
{
    const QFileInfo info(m_file);
    if (!info.exists() && !info.isSymLink()) {
        return QByteArray();
    }
    if (!info.isFile()) { // a folder, a pipe or a device could hold us up for ever
        return storageFailure(tr("The list of servers is not a file."), m_file);
    }
    QFile file(m_file);
    if (const std::optional<QString> why = openRegularFile(file)) {
        return storageFailure(tr("The list of servers cannot be read: %1.").arg(*why), m_file);
    }
    const QByteArray bytes = readAtMost(file, kMaxFileBytes + 1);
    if (bytes.size() > kMaxFileBytes) {
        return storageFailure(tr("The list of servers is larger than %1 MB.").arg(kMaxFileBytes >> 20), m_file);
    }
    if (file.error() != QFile::NoError) {
        return storageFailure(tr("The list of servers cannot be read: %1.").arg(file.errorString()), m_file);
    }
    return bytes.isNull() ? QByteArray("") : bytes;
}

Result<> Catalog::take(const QByteArray &bytes)
{
    m_bytes = bytes;
    Result<CatalogContent> content = readCatalog(bytes, m_file);
    if (!content) { // what was known before stays usable, but is not written over it
        m_refusal = content.error();
        return Failure(content.error());
    }
    m_refusal = content->notWritable;
    m_document = std::move(content->document);
    const QList<Error> dropped = takeUnwritten(content->entries);
    const bool isNew = m_entries != content->entries || m_problems != content->problems;
    m_entries = std::move(content->entries);
    m_problems = std::move(content->problems);
    for (const Error &problem : dropped) {
        emit problemFound(problem);
    }
    if (!isNew) {
        return {};
    }
    const QList<Error> problems = m_problems;
    for (const Error &problem : problems) {
        qCInfo(logCatalog, "An entry of the catalog cannot be used.");
        emit problemFound(problem);
    }
    emit changed();
    return {};
}

/// Adds those of ours that are in no file. Answers what is to be said of each that gives way to one of the same name.
QList<Error> Catalog::takeUnwritten(QList<ServerEntry> &entries)
{
    QList<Error> dropped;
    for (const ServerEntry &entry : std::as_const(m_entries)) {
        if (!m_unwritten.contains(entry.id)) {
            continue;
        }
        const auto there = std::ranges::find_if(
            entries, [&entry](const ServerEntry &other) { return other.id == entry.id || other.name == entry.name; });
        if (there == entries.end()) {
            entries.append(entry);
            continue;
        }
        m_unwritten.remove(entry.id);
        if (there->id != entry.id) {
            dropped.append(
                storageFailure(tr("The list of servers has a server named “%1” now. The one of this name that "
                                  "was kept until Signalbox ends is gone.")
                                   .arg(entry.name.left(100)),
                               m_file)
                    .error());
        }
    }
    return dropped;
}

/// Before each change of ours: takes in what another program has written since, so that nothing of it is lost.
Result<> Catalog::catchUp()
{
    const Result<QByteArray> bytes = readFile();
    if (!bytes) {
        return Failure(bytes.error());
    }
    if (!bytes->isNull() && (*bytes != m_bytes || m_refusal)) {
        if (const auto taken = take(*bytes); !taken) {
            return taken;
        }
    }
    if (m_refusal && !bytes->isNull()) {
        return Failure(*m_refusal);
    }
    m_refusal.reset(); // an unreadable file that was moved away
    return {};
}

Json Catalog::documentWith(const QList<ServerEntry> &entries) const
{
    Json servers;
    QSet<QString> placed;
    const auto place = [&](const ServerEntry &entry) {
        servers.insert_or_assign(entry.name.toStdString(), entry.raw);
        placed.insert(entry.id);
    };
    if (m_document.contains("mcpServers")) {
        for (const auto &member : m_document.at("mcpServers").object_range()) {
            const ServerEntry *was = byName(QString::fromUtf8(member.key().data(), qsizetype(member.key().size())));
            if (was == nullptr) {
                servers.insert_or_assign(member.key(), member.value());
            } else if (const auto *is =
                           findEntry(entries, [&](const ServerEntry &entry) { return entry.id == was->id; })) {
                place(*is);
            }
        }
    }
    for (const ServerEntry &entry : entries) {
        if (!placed.contains(entry.id)) {
            place(entry);
        }
    }
    Json document = m_document;
    document.insert_or_assign("mcpServers", std::move(servers));
    return document;
}

Result<> Catalog::save(QList<ServerEntry> entries, const QStringList &ids)
{
    Json document = documentWith(entries);
    const QByteArray bytes = prettyJson(document) + '\n';
    if (const auto written = write(bytes); !written) {
        return goOnWith(std::move(entries), ids, written.error());
    }
    m_unwritten.clear();
    m_bytes = bytes;
    m_document = std::move(document);
    m_entries = std::move(entries);
    watch();
    emit changed();
    return {};
}

Result<> Catalog::goOnWith(QList<ServerEntry> entries, const QStringList &ids, const Error &why)
{
    const bool isOfThisRun =
        std::ranges::all_of(ids, [this](const QString &id) { return m_unwritten.contains(id) || byId(id) == nullptr; });
    if (!m_goesOnInMemory || !isOfThisRun) {
        return Failure(why);
    }
    m_unwritten.unite(QSet<QString>(ids.begin(), ids.end()));
    m_entries = std::move(entries);
    m_unwritten.removeIf([this](const QString &id) { return byId(id) == nullptr; });
    emit changed();
    if (std::ranges::any_of(ids,
                            [this](const QString &id) { return m_unwritten.contains(id); })) { // not after a removal
        Error problem = why;
        problem.advice = tr("What was added is kept until Signalbox ends.");
        emit problemFound(problem);
    }
    return {};
}

Result<> Catalog::write(const QByteArray &bytes)
{
    const QString folder = QFileInfo(m_file).absolutePath();
    if (!Paths::makePrivateDir(folder)) {
        return storageFailure(tr("The folder of the list of servers cannot be made."), folder);
    }
    if (!m_bytes.isEmpty()) {
        const auto kept =
            FileVersions(versionsFolder(m_file)).keep(m_file, m_bytes, FileVersion::By::Unknown, QString());
        if (!kept) {
            return kept;
        }
    }
    if (const std::optional<QString> why = writeDurably(m_file, bytes)) {
        return storageFailure(tr("The list of servers cannot be written: %1.").arg(*why), m_file);
    }
    return {};
}

void Catalog::watch()
{
    // The folder as well: a file that is replaced by renaming another over it is a new file.
    const QFileInfo info(m_file);
    QStringList paths;
    if (info.isFile() && !m_watcher.files().contains(m_file)) {
        paths << m_file;
    }
    if (info.dir().exists() && m_watcher.directories().isEmpty()) {
        paths << info.absolutePath();
    }
    if (!paths.isEmpty()) {
        m_watcher.addPaths(paths);
    }
}

void Catalog::handleFileChanged()
{
    watch();
    const Result<QByteArray> bytes = readFile();
    if (!bytes) {
        const bool isNews = !m_refusal || *m_refusal != bytes.error();
        m_refusal = bytes.error();
        if (isNews) {
            emit problemFound(bytes.error());
        }
        return;
    }
    if (*bytes == m_bytes && bytes->isNull() == m_bytes.isNull() && !m_refusal) {
        return;
    }
    if (bytes->isNull()) { // some editors remove a file before they write it anew: nothing is dropped for that
        if (m_bytes.isNull()) {
            return;
        }
        m_bytes = *bytes;
        emit problemFound(
            storageFailure(tr("The list of servers was removed. The next change writes it again."), m_file).error());
        return;
    }
    const std::optional<Error> known = m_refusal;
    if (const auto taken = take(*bytes); !taken && known != taken.error()) {
        qCWarning(logCatalog, "The catalog was changed by another program and cannot be read any more.");
        emit problemFound(taken.error());
    }
}

} // namespace Signalbox
