// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/pastejson.h"

#include "core/catalog/entryjson.h"
#include "core/catalog/pastenotes.h"
#include "core/catalog/servername.h"
#include "core/catalog/textposition.h"
#include "core/catalog/tolerantjson.h"
#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

bool isBareMember(const QString &text)
{
    static const QRegularExpression member(u"\\A\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"\\s*:"_s);
    return member.match(text).hasMatch();
}

const Json *memberObject(const Json &object, std::string_view name)
{
    if (!object.is_object()) {
        return nullptr;
    }
    const auto found = object.find(name);
    return found != object.object_range().end() && found->value().is_object() ? &found->value() : nullptr;
}

/// The map of entries in any of the shapes other programs use (protocol.md 5.6); null if there is none.
const Json *serverMap(const Json &document)
{
    for (const char *name : {"mcpServers", "servers", "context_servers"}) {
        if (const Json *map = memberObject(document, name)) {
            return map;
        }
    }
    const Json *mcp = memberObject(document, "mcp"); // VS Code settings
    return mcp != nullptr ? memberObject(*mcp, "servers") : nullptr;
}

bool looksLikeEntry(const Json &value)
{
    return std::ranges::any_of(std::initializer_list<const char *>{"command", "url", "serverUrl", "httpUrl"},
                               [&](const char *name) { return value.contains(name) && isJsonString(value.at(name)); });
}

/// Ids are made here, never taken from a text that was copied from somewhere.
Json withoutId(Json value)
{
    if (Json *own = const_cast<Json *>(memberObject(value, "signalbox"))) {
        own->erase("id");
    }
    return value;
}

void takeEntry(const QString &name, const Json &value, Understood &understood, QStringList &refusals)
{
    Result<ServerEntry> entry = entryFromJson(name, value.is_object() ? withoutId(value) : value);
    if (!entry) {
        refusals
            << QCoreApplication::translate("Paste", "“%1” was left out: %2").arg(name.left(60), entry.error().message);
        return;
    }
    if (entry->name.trimmed().isEmpty()) {
        entry->name = suggestName(*entry);
    }
    understood.notes += notesAbout(*entry);
    understood.entries.append(*entry);
}

Failure notUnderstood(const QString &message, const QString &where = {})
{
    Error error;
    error.kind = Error::Kind::Usage;
    error.message = message;
    error.where = where;
    error.advice = QCoreApplication::translate(
        "Paste", "Expected: a command line, an address, or JSON with “mcpServers”, “servers” or one entry.");
    return Failure(error);
}

Result<Understood> understandDocument(const Json &document)
{
    Understood understood;
    QStringList refusals;
    if (!document.is_object()) {
        return notUnderstood(QCoreApplication::translate("Paste", "The JSON is not an object."));
    }
    const Json *map = serverMap(document);
    if (map == nullptr && looksLikeEntry(document)) {
        const bool named = document.contains("name") && isJsonString(document.at("name"));
        takeEntry(named ? toQString(document.at("name")) : QString(), document, understood, refusals);
    } else {
        for (const auto &member : (map != nullptr ? *map : document).object_range()) {
            takeEntry(QString::fromUtf8(member.key().data(), qsizetype(member.key().size())), member.value(),
                      understood, refusals);
        }
    }
    if (understood.entries.isEmpty()) {
        return notUnderstood(refusals.isEmpty() ? QCoreApplication::translate("Paste", "The JSON holds no servers.")
                                                : refusals.constFirst());
    }
    understood.notes += refusals;
    return understood;
}

} // namespace

bool looksLikeJson(const QString &text)
{
    return text.startsWith(u'{') || text.startsWith(u'[') || text.startsWith(u"//") || text.startsWith(u"/*")
           || isBareMember(text);
}

Result<Understood> understandJson(const QString &text)
{
    QByteArray strict = strictJson(text.toUtf8());
    const bool bare = isBareMember(QString::fromUtf8(strict).trimmed());
    if (bare) {
        QByteArray members = strict.trimmed();
        while (members.endsWith(',')) { // copied from the middle of a file
            members.chop(1);
        }
        strict = '{' + members + '}';
    }
    const auto parsed = parseJson(strict);
    if (!parsed) {
        return notUnderstood(
            QCoreApplication::translate("Paste", "The JSON cannot be read: %1").arg(parsed.error().message),
            lineAndColumn(strict, parsed.error()));
    }
    Result<Understood> understood = understandDocument(parsed->value);
    const bool twice = std::ranges::any_of(
        parsed->findings, [](const JsonFinding &finding) { return finding.kind == JsonFinding::Kind::DuplicateKey; });
    if (understood && twice) {
        understood->notes << QCoreApplication::translate("Paste", "A key stands there twice; the last one counts.");
    }
    return understood;
}

} // namespace Signalbox
