// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/secrets/ownbackup.h"

#include "core/base/ownfile.h"
#include "core/base/paths.h"
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

OwnBackup::OwnBackup(const QString &configDir)
    : m_path(Paths(configDir, {}).catalogFile() + QStringLiteral(".bak"))
{
}

HeldSecrets OwnBackup::held(const QList<ServerEntry> &now) const
{
    HeldSecrets held;
    const Result<QByteArray> bytes = OwnFile(m_path).read();
    const Result<ParsedJson> parsed = bytes && !bytes->isEmpty() ? parseJson(*bytes) : Failure(Error());
    if (!parsed || !parsed->value.is_object() || !parsed->value.contains("mcpServers")
        || !parsed->value.at("mcpServers").is_object()) {
        return held;
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
    held.secrets = then.subtract(there).size();
    held.versions = held.secrets > 0 ? 1 : 0;
    return held;
}

Result<> OwnBackup::remove() const
{
    QFile file(m_path);
    if (!file.exists() || file.remove()) {
        return {};
    }
    Failure failure =
        fail(Error::Kind::Storage,
             QCoreApplication::translate("OwnBackup", "The earlier list of servers cannot be removed: %1.")
                 .arg(file.errorString()));
    failure.error().where = m_path;
    return failure;
}

} // namespace Signalbox
