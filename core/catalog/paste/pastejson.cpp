// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/paste/pastejson.h"

#include "core/catalog/commandline.h"
#include "core/catalog/entryjson.h"
#include "core/catalog/paste/pasteregistry.h"
#include "core/catalog/programs/program.h"
#include "core/catalog/servername.h"
#include "core/catalog/textposition.h"
#include "core/catalog/tolerantjson.h"
#include "core/catalog/values/inputdescription.h"
#include "core/catalog/values/ownpart.h"
#include "core/catalog/values/valueneed.h"
#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

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

bool isText(const Json &value, const char *name)
{
    return value.is_object() && value.contains(name) && isJsonString(value.at(name));
}

/// The servers in any of the shapes other programs use (protocol.md 5.6); null if there are none.
const Json *serversIn(const Json &document)
{
    for (const char *name : {"mcpServers", "servers", "context_servers", "mcp_servers", "extensions"}) {
        if (document.contains(name) && (document.at(name).is_object() || document.at(name).is_array())) {
            return &document.at(name);
        }
    }
    const Json *mcp = memberObject(document, "mcp");
    if (!mcp) {
        return nullptr;
    }
    const Json *inner = memberObject(*mcp, "servers"); // VS Code's settings; without it opencode's
    return inner ? inner : isText(*mcp, "command") || isText(*mcp, "url") ? nullptr : mcp;
}

bool looksLikeEntry(const Json &value)
{
    constexpr std::array kNames = {"command", "cmd", "url", "serverUrl", "httpUrl", "uri"};
    const bool isOld =
        memberObject(value, "command") != nullptr || (value.contains("command") && value.at("command").is_array());
    return isOld || std::ranges::any_of(kNames, [&](const char *name) { return isText(value, name); });
}

/// Ids are made here, and where an entry came from is said here, never taken from a text that was copied.
Json withoutId(Json value)
{
    if (Json *own = const_cast<Json *>(memberObject(value, "signalbox"))) {
        own->erase("id");
        own->erase("from");
        own->erase("keepSecrets"); // whoever wrote this does not decide what is recorded here
    }
    return value;
}

/// In whose words an entry is written, by what gives them away; null: the common ones.
const Program *programOf(const Json &value)
{
    const QString type = isText(value, "type") ? toQString(value.at("type")) : QString();
    const bool isList = value.contains("command") && value.at("command").is_array();
    if (isList || type == "local"_L1 || type == "remote"_L1) {
        return programById(u"opencode"_s);
    }
    if (isText(value, "cmd") || isText(value, "uri")) {
        return programById(u"goose"_s);
    }
    if (value.contains("http_headers") || value.contains("env_http_headers")
        || value.contains("bearer_token_env_var")) {
        return programById(u"codex"_s);
    }
    return memberObject(value, "command") ? programById(u"zed"_s) : nullptr;
}

/// Goes through one document.
class DocumentReader
{
public:
    DocumentReader(const Json &document, QString name, qsizetype way)
        : m_document(document)
        , m_name(std::move(name))
        , m_way(way)
    {
    }

    Result<Understood> read()
    {
        if (isRegistryServer(m_document)) {
            return understandRegistryServer(m_document, m_way);
        }
        if (m_document.is_array()) {
            readList(m_document);
        } else if (m_document.is_object()) {
            readObject();
        } else {
            return notUnderstood(QCoreApplication::translate("Paste", "The JSON is not an object."));
        }
        if (m_understood.entries.isEmpty()) {
            return notUnderstood(m_refusals.isEmpty()
                                     ? QCoreApplication::translate("Paste", "The JSON holds no servers.")
                                     : m_refusals.constFirst());
        }
        m_understood.notes += m_refusals;
        return m_understood;
    }

private:
    void readObject()
    {
        const Json *servers = serversIn(m_document);
        if (m_document.contains("inputs")) {
            m_inputs = inputsFromJson(m_document.at("inputs"));
        }
        if (!servers && looksLikeEntry(m_document)) {
            takeEntry(m_name.isEmpty() && isText(m_document, "name") ? toQString(m_document.at("name")) : m_name,
                      m_document);
        } else if (servers && servers->is_array()) {
            readList(*servers);
        } else {
            for (const auto &member : (servers ? *servers : m_document).object_range()) {
                takeEntry(utf8ToQString(member.key()), member.value());
            }
        }
    }

    void readList(const Json &list)
    {
        for (const Json &item : list.array_range()) {
            takeEntry(isText(item, "name") ? toQString(item.at("name")) : QString(), item);
        }
    }

    void takeRegistryServer(const Json &value)
    {
        if (const Result<Understood> server = understandRegistryServer(value)) {
            m_understood.entries += server->entries;
            for (const QString &note : server->notes) {
                m_understood.notes << server->entries.constFirst().name.left(60) + u": "_s + note;
            }
        } else {
            m_refusals << server.error().message;
        }
    }

    void takeEntry(const QString &name, const Json &value)
    {
        if (isRegistryServer(value)) {
            return takeRegistryServer(value);
        }
        const Json own = value.is_object() ? withoutId(value) : value;
        const Program *program = value.is_object() ? programOf(value) : nullptr;
        Json words = program ? commonWords(own, program->dialect) : own;
        if (program) {
            words.erase("signalbox"); // another program's words decide nothing that is ours
        }
        Result<ServerEntry> entry = entryFromJson(name, words);
        if (!entry) {
            m_refusals << QCoreApplication::translate("Paste", "“%1” was left out: %2")
                              .arg(name.left(60), entry.error().message);
            return;
        }
        splitWholeCommand(*entry, m_understood.notes);
        if (entry->name.trimmed().isEmpty()) {
            entry->name = suggestName(*entry);
        }
        takeInputs(*entry, value);
        m_understood.entries.append(*entry);
    }

    /// Of the document's inputs those that the entry uses; its own go before.
    void takeInputs(ServerEntry &entry, const Json &value)
    {
        QList<InputDescription> inputs = value.contains("inputs") ? inputsFromJson(value.at("inputs")) : m_inputs;
        inputs += m_inputs + inputsOf(entry);
        QList<InputDescription> used;
        for (const ValueNeed &need : valueNeeds(entry)) {
            const auto found = std::ranges::find(inputs, need.name, &InputDescription::id);
            if (found != inputs.end()) {
                used.append(*found);
            }
        }
        setInputs(entry, used);
    }

    const Json &m_document;
    const QString m_name;
    const qsizetype m_way;
    QList<InputDescription> m_inputs;
    Understood m_understood;
    QStringList m_refusals;
};

/// What is read of a text: strict, and in braces if it is the inside of an object.
struct StrictText
{
    QByteArray bytes{};
    qsizetype begin = 0; ///< where its first byte would stand in the text as it came, in UTF-8
};

StrictText strictTextOf(const QString &text)
{
    const QByteArray strict = strictJson(text.toUtf8());
    if (!isBareMember(QString::fromUtf8(strict).trimmed())) {
        return {.bytes = strict, .begin = 0};
    }
    QByteArray members = strict.trimmed();
    const qsizetype before = strict.indexOf(members);
    while (members.endsWith(',')) { // copied from the middle of a file
        members.chop(1);
    }
    return {.bytes = '{' + members + '}', .begin = before - 1};
}

} // namespace

void splitWholeCommand(ServerEntry &entry, QStringList &notes)
{
    static const QRegularExpression path(u"\\A(?:/|~|\\.{1,2}/|[A-Za-z]:[\\\\/])"_s);
    const QString command = entry.command.trimmed();
    if (entry.transport != ServerEntry::Transport::Stdio || !entry.arguments.isEmpty() || !command.contains(u' ')
        || path.match(command).hasMatch()) {
        return;
    }
    Result<QStringList> words = splitCommandLine(command);
    if (!words || words->size() < 2) {
        return;
    }
    entry.command = words->takeFirst();
    entry.arguments = *words;
    notes << QCoreApplication::translate("Paste", "The program of “%1” held its arguments as well; they are split.")
                 .arg(entry.name.left(60));
}

bool looksLikeJson(const QString &text)
{
    return text.startsWith(u'{') || text.startsWith(u'[') || text.startsWith(u"//") || text.startsWith(u"/*")
           || isBareMember(text);
}

Result<Understood> understandJson(const QString &text, const QString &name, qsizetype way)
{
    const QByteArray strict = strictTextOf(text).bytes;
    const auto parsed = parseJson(strict);
    if (!parsed) {
        return notUnderstood(
            QCoreApplication::translate("Paste", "The JSON cannot be read: %1").arg(parsed.error().message),
            lineAndColumn(strict, parsed.error()));
    }
    Result<Understood> understood = DocumentReader(parsed->value, name, way).read();
    const bool twice = std::ranges::any_of(
        parsed->findings, [](const JsonFinding &finding) { return finding.kind == JsonFinding::Kind::DuplicateKey; });
    if (understood && twice) {
        understood->notes << QCoreApplication::translate("Paste", "A key stands there twice; the last one counts.");
    }
    return understood;
}

std::optional<qsizetype> jsonFaultIn(const QString &text)
{
    const StrictText strict = strictTextOf(text);
    const auto parsed = parseJson(strict.bytes);
    const std::optional<qsizetype> byte = parsed ? std::nullopt : byteOf(parsed.error());
    if (!byte) {
        return {};
    }
    const QByteArray whole = text.toUtf8();
    const qsizetype end = std::clamp<qsizetype>(*byte + strict.begin, 0, whole.size());
    return std::min(QString::fromUtf8(whole.first(end)).size(), text.size());
}

} // namespace Signalbox
