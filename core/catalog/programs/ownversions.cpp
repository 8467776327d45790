// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/programs/ownversions.h"

#include "core/base/ownfile.h"
#include "core/catalog/catalog.h"
#include "core/catalog/entryjson.h"
#include "core/catalog/programs/literalsecrets.h"
#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"

#include <QCoreApplication>
#include <QFile>

namespace Signalbox {

namespace {

void addSecrets(const ServerEntry &entry, QSet<QString> &values)
{
    for (const LiteralSecret &secret : literalSecrets(entry)) {
        values.insert(secret.value());
    }
}

} // namespace

OwnVersions::OwnVersions(QString catalogFile)
    : m_file(std::move(catalogFile))
    , m_versions(Catalog::versionsFolder(m_file))
{
}

HeldSecrets OwnVersions::held(const QList<ServerEntry> &now) const
{
    HeldSecrets held;
    QSet<QString> different;
    const auto look = [&](const Result<QByteArray> &bytes) {
        const QSet<QString> gone = goneSecrets(bytes, now);
        held.versions += gone.isEmpty() ? 0 : 1;
        different.unite(gone);
    };
    for (const FileVersion &version : m_versions.of(m_file)) {
        look(m_versions.bytes(m_file, version.id));
    }
    look(OwnFile(formerCopy()).read());
    held.secrets = different.size();
    return held;
}

Result<> OwnVersions::forget(const QList<ServerEntry> &now)
{
    const Result<> forgotten = forgetVersions([](const QSet<QString> &gone) { return !gone.isEmpty(); }, now);
    return forgotten ? removeFormerCopy() : forgotten;
}

Result<> OwnVersions::forget(const QList<ServerEntry> &now, const QSet<QString> &values)
{
    const auto isMeant = [&values](const QSet<QString> &gone) { return gone.intersects(values); };
    const Result<> forgotten = forgetVersions(isMeant, now);
    return forgotten && isMeant(goneSecrets(OwnFile(formerCopy()).read(), now)) ? removeFormerCopy() : forgotten;
}

Result<> OwnVersions::forgetVersions(const std::function<bool(const QSet<QString> &gone)> &isMeant,
                                     const QList<ServerEntry> &now)
{
    for (const FileVersion &version : m_versions.of(m_file)) {
        if (!isMeant(goneSecrets(m_versions.bytes(m_file, version.id), now))) {
            continue;
        }
        if (const Result<> removed = m_versions.remove(m_file, version.id); !removed) {
            return removed;
        }
    }
    return {};
}

Result<> OwnVersions::removeFormerCopy() const
{
    QFile former(formerCopy());
    if (!former.exists() || former.remove()) {
        return {};
    }
    Failure failure =
        fail(Error::Kind::Storage,
             QCoreApplication::translate("OwnVersions", "The earlier list of servers cannot be removed: %1.")
                 .arg(former.errorString()));
    failure.error().where = former.fileName();
    return failure;
}

QSet<QString> OwnVersions::goneSecrets(const Result<QByteArray> &bytes, const QList<ServerEntry> &now)
{
    const Result<ParsedJson> parsed = bytes && !bytes->isEmpty() ? parseJson(*bytes) : Failure(Error());
    if (!parsed || !parsed->value.is_object() || !parsed->value.contains("mcpServers")
        || !parsed->value.at("mcpServers").is_object()) {
        return {};
    }
    QSet<QString> then;
    for (const auto &member : parsed->value.at("mcpServers").object_range()) {
        if (const Result<ServerEntry> entry = entryFromJson(utf8ToQString(member.key()), member.value())) {
            addSecrets(*entry, then);
        }
    }
    QSet<QString> there;
    for (const ServerEntry &entry : now) {
        addSecrets(entry, there);
    }
    return then.subtract(there);
}

QString OwnVersions::formerCopy() const
{
    return m_file + QStringLiteral(".bak");
}

} // namespace Signalbox
