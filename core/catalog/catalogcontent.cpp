// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalogcontent.h"

#include "core/catalog/entryjson.h"
#include "core/catalog/textposition.h"
#include "core/json/jsonparse.h"

#include <QCoreApplication>
#include <QSet>
#include <QUuid>

namespace Signalbox {

namespace {

Error storageError(const QString &message, const QString &file)
{
    Error error;
    error.kind = Error::Kind::Storage;
    error.message = message;
    error.where = file;
    error.advice =
        QCoreApplication::translate("Catalog", "Mend the file or move it away; it is not changed until then.");
    return error;
}

bool isLoss(const JsonFinding &finding)
{
    return finding.kind != JsonFinding::Kind::ByteOrderMark;
}

QString derivedId(const QString &name, int attempt)
{
    static constexpr QUuid space(0x6d1c0d34, 0x52f5, 0x4c8e, 0x9b, 0x0e, 0x3f, 0x5a, 0x77, 0x21, 0xc4, 0x19);
    const QString text = attempt == 0 ? name : QStringLiteral("%1#%2").arg(name).arg(attempt);
    return QUuid::createUuidV5(space, text).toString(QUuid::WithoutBraces);
}

/// An id that two entries carry (copied by hand) belongs to the first of them.
void giveIds(QList<ServerEntry> &entries)
{
    QSet<QString> taken;
    for (ServerEntry &entry : entries) {
        if (taken.contains(entry.id)) {
            entry.id.clear();
        } else if (!entry.id.isEmpty()) {
            taken.insert(entry.id);
        }
    }
    for (ServerEntry &entry : entries) {
        for (int attempt = 0; entry.id.isEmpty(); ++attempt) {
            const QString id = derivedId(entry.name, attempt);
            if (!taken.contains(id)) {
                entry.id = id;
                taken.insert(id);
            }
        }
    }
}

void readEntries(const Json &servers, const QString &file, CatalogContent &content)
{
    for (const auto &member : servers.object_range()) {
        const QString name = QString::fromUtf8(member.key().data(), qsizetype(member.key().size()));
        Result<ServerEntry> entry = entryFromJson(name, member.value());
        if (entry && name.trimmed().isEmpty()) {
            entry = fail(Error::Kind::Usage, QCoreApplication::translate("Catalog", "It has no name."));
        }
        if (entry) {
            content.entries.append(*entry);
            continue;
        }
        Error error = storageError(QCoreApplication::translate("Catalog", "The server “%1” cannot be used: %2")
                                       .arg(name.left(100), entry.error().message),
                                   file);
        error.advice = QCoreApplication::translate("Catalog", "It stays in the file as it is.");
        content.problems.append(error);
    }
}

} // namespace

Result<CatalogContent> readCatalog(const QByteArray &bytes, const QString &file)
{
    CatalogContent content;
    if (bytes.isNull()) {
        return content;
    }
    auto parsed = parseJson(bytes);
    if (!parsed) {
        return Failure(
            storageError(QCoreApplication::translate("Catalog", "The list of servers cannot be read: %1 (%2)")
                             .arg(parsed.error().message, lineAndColumn(bytes, parsed.error())),
                         file));
    }
    if (!parsed->value.is_object()) {
        return Failure(storageError(
            QCoreApplication::translate("Catalog", "The list of servers cannot be read: it is not a JSON object."),
            file));
    }
    content.document = std::move(parsed->value);
    for (const JsonFinding &finding : std::as_const(parsed->findings)) {
        if (isLoss(finding)) {
            content.notWritable = storageError(
                QCoreApplication::translate("Catalog", "The list of servers cannot be written back unharmed: "
                                                       "a key stands there twice, or its text is broken (%1).")
                    .arg(lineAndColumn(bytes, finding.offset)),
                file);
            break;
        }
    }
    const auto servers = content.document.find("mcpServers");
    if (servers == content.document.object_range().end()) {
        return content;
    }
    if (!servers->value().is_object()) {
        return Failure(
            storageError(QCoreApplication::translate(
                             "Catalog", "The list of servers cannot be read: “mcpServers” is not an object."),
                         file));
    }
    readEntries(servers->value(), file, content);
    giveIds(content.entries);
    return content;
}

} // namespace Signalbox
