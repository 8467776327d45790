// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/registry/registrystore.h"

#include "core/base/paths.h"
#include "core/base/regularfile.h"
#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QSaveFile>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

class RegistryStoreText
{
    Q_DECLARE_TR_FUNCTIONS(RegistryStore)
};

constexpr int kFormat = 1;
constexpr qint64 kMostBytes = 128LL * 1024 * 1024;
constexpr qint64 kLongestLine = 4LL * 1024 * 1024;

Failure storageFailure(const QString &what, const QFileDevice &file)
{
    Failure failure = fail(Error::Kind::Storage, what.arg(file.errorString()));
    failure.error().where = file.fileName();
    return failure;
}

QString storeMember(const Json &object, const char *name)
{
    return object.contains(name) && isJsonString(object.at(name)) ? toQString(object.at(name)) : QString();
}

} // namespace

RegistryStore::RegistryStore(QString folder, QUrl registry)
    : m_folder(std::move(folder))
    , m_registry(std::move(registry))
{
}

QString RegistryStore::file() const
{
    const QByteArray hash = QCryptographicHash::hash(m_registry.toEncoded(), QCryptographicHash::Sha256).toHex();
    return m_folder + u'/' + QString::fromLatin1(hash.first(16)) + u".jsonl"_s; // NOLINT: enough to tell them apart
}

QByteArray RegistryStore::head() const
{
    Json json(jsoncons::json_object_arg);
    json.insert_or_assign("format", kFormat);
    json.insert_or_assign("registry", fromQString(m_registry.toString()));
    json.insert_or_assign("readAt", fromQString(m_readAt));
    json.insert_or_assign("wholeSince", fromQString(m_wholeSince));
    return compactJson(json);
}

bool RegistryStore::readHead(const QByteArray &line)
{
    const Result<ParsedJson> parsed = parseJson(line, {.bytes = kLongestLine, .depth = 8});
    if (!parsed || !parsed->value.is_object() || !parsed->value.contains("format")
        || parsed->value.at("format") != Json(kFormat)
        || storeMember(parsed->value, "registry") != m_registry.toString()) {
        return false;
    }
    m_readAt = storeMember(parsed->value, "readAt");
    m_wholeSince = storeMember(parsed->value, "wholeSince");
    return true;
}

Result<> RegistryStore::load()
{
    m_servers.clear();
    m_readAt.clear();
    m_wholeSince.clear();
    m_isChanged = false;
    QFile file(this->file());
    if (m_folder.isEmpty() || !file.exists()) {
        return {};
    }
    if (openRegularFile(file) || file.size() > kMostBytes) {
        return storageFailure(RegistryStoreText::tr("What was kept of the registry cannot be read: %1."), file);
    }
    if (!readHead(file.readLine(kLongestLine))) {
        return {}; // of another version of Signalbox, or cut: it is read anew
    }
    while (!file.atEnd() && m_servers.size() < kMostServers) {
        const Result<ParsedJson> parsed = parseJson(file.readLine(kLongestLine), {.bytes = kLongestLine, .depth = 64});
        if (!parsed) {
            m_wholeSince.clear(); // a line is missing, so it is not whole
            continue;
        }
        ServerJson server = readServerJson(parsed->value);
        if (!server.name.isEmpty()) {
            m_servers.insert(server.name, std::move(server));
        }
    }
    return {};
}

Result<> RegistryStore::save()
{
    if (!m_isChanged || m_folder.isEmpty()) {
        return {};
    }
    QSaveFile file(this->file());
    if (!Paths::makePrivateDir(m_folder) || !file.open(QIODevice::WriteOnly)
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)) {
        return storageFailure(RegistryStoreText::tr("What was read of the registry cannot be kept: %1."), file);
    }
    qint64 bytes = file.write(head() + '\n');
    for (const ServerJson &server : std::as_const(m_servers)) {
        const QByteArray line = compactJson(server.raw) + '\n';
        if (line.size() < kLongestLine && bytes + line.size() < kMostBytes) {
            bytes += file.write(line);
        }
    }
    if (!file.commit()) {
        return storageFailure(RegistryStoreText::tr("What was read of the registry cannot be kept: %1."), file);
    }
    m_isChanged = false;
    return {};
}

const ServerJson *RegistryStore::server(const QString &name) const
{
    const auto found = m_servers.constFind(name);
    return found == m_servers.constEnd() ? nullptr : &*found;
}

QList<ServerJson> RegistryStore::matching(const QString &words) const
{
    const QStringList parts = words.simplified().split(u' ', Qt::SkipEmptyParts);
    QList<ServerJson> list;
    for (const ServerJson &server : m_servers) {
        const bool isFound = std::ranges::all_of(parts, [&server](const QString &part) {
            return server.name.contains(part, Qt::CaseInsensitive) || server.title.contains(part, Qt::CaseInsensitive)
                   || server.description.contains(part, Qt::CaseInsensitive);
        });
        if (isFound) {
            list.append(server);
        }
    }
    return list;
}

void RegistryStore::merge(const QList<ServerJson> &servers, const QString &at)
{
    for (const ServerJson &server : servers) {
        const auto known = m_servers.constFind(server.name);
        const bool isKnown = known != m_servers.constEnd();
        if (server.status == ServerJson::Status::Deleted) {
            if (isKnown && known->version == server.version) {
                m_servers.remove(server.name);
            }
        } else if (isKnown ? server.isLatest || compareVersions(known->version, server.version) <= 0
                           : m_servers.size() < kMostServers) {
            m_servers.insert(server.name, server);
        }
    }
    m_readAt = at;
    m_isChanged = true;
}

void RegistryStore::setWholeSince(const QString &since)
{
    m_isChanged = m_isChanged || m_wholeSince != since;
    m_wholeSince = since;
}

} // namespace Signalbox
