// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/toolsrunner.h"

#include "app/cli/clioutput.h"
#include "app/cli/secretstore.h"
#include "app/cli/serversmeant.h"
#include "app/cli/storedcredentials.h"
#include "core/base/paths.h"
#include "core/catalog/catalog.h"
#include "core/catalog/profiles/profilesfile.h"
#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"
#include "core/json/rawjson.h"
#include "core/mcp/toolportability.h"

#include <algorithm>
#include <utility>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

/// A text member of a tool's definition; empty if there is none.
QString member(const ToolBook::Entry *entry, const char *name)
{
    const Result<ParsedJson> value = entry ? parseJson(rawMember(entry->definition, name)) : Result<ParsedJson>();
    return value && isJsonString(value->value) ? toQString(value->value) : QString();
}

QString firstLine(const QString &text)
{
    constexpr qsizetype kMost = 80;
    const QString line = text.section(u'\n', 0, 0).trimmed();
    return line.size() > kMost ? line.first(kMost - 1) + u'…' : line;
}

/// What some clients would refuse of it.
QStringList portabilityWords(const ToolBook::Entry *entry)
{
    const Result<ParsedJson> value = entry ? parseJson(entry->definition) : Result<ParsedJson>();
    QStringList words;
    if (value) {
        for (const PortabilityFinding &finding : portabilityOf(decodeTool(value->value).value)) {
            words.append(finding.sentence());
        }
    }
    return words;
}

/// One tool in a list of all servers' tools.
struct ToolsRow
{
    QString server;
    QString tool;
    QString description;
    QStringList findings;

    [[nodiscard]] QString address() const { return server + u'.' + tool; }
};

Json rowsJson(const QList<ToolsRow> &rows)
{
    Json list(jsoncons::json_array_arg);
    for (const ToolsRow &row : rows) {
        Json one(jsoncons::json_object_arg);
        one.insert_or_assign("address", fromQString(row.address()));
        one.insert_or_assign("server", fromQString(row.server));
        one.insert_or_assign("tool", fromQString(row.tool));
        one.insert_or_assign("description", fromQString(row.description));
        Json findings(jsoncons::json_array_arg);
        for (const QString &finding : row.findings) {
            findings.push_back(fromQString(finding));
        }
        one.insert_or_assign("findings", std::move(findings));
        list.push_back(std::move(one));
    }
    Json result(jsoncons::json_object_arg);
    result.insert_or_assign("tools", std::move(list));
    return result;
}

/// A line for each, and what is to be said of it below.
QString rowsText(const QList<ToolsRow> &rows)
{
    qsizetype widest = 0;
    for (const ToolsRow &row : rows) {
        widest = std::max(widest, row.address().size());
    }
    QString text;
    for (const ToolsRow &row : rows) {
        const QString line = row.address().leftJustified(widest + 2) + firstLine(row.description);
        text += line.trimmed().replace(u'\n', u' ') + u'\n';
        for (const QString &finding : row.findings) {
            text += "  ! "_L1 + QString(finding).replace(u'\n', u' ') + u'\n';
        }
    }
    return text;
}

} // namespace

ToolsRunner::ToolsRunner(ServersOptions options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
{
}

ToolsRunner::~ToolsRunner() = default;

void ToolsRunner::start()
{
    Catalog catalog(Paths().catalogFile());
    if (const Result<> loaded = catalog.load(); !loaded) {
        printError("storage", loaded.error());
        return end(ExitCode::Usage);
    }
    for (const Error &problem : catalog.problems()) {
        printError("entry_unusable", problem);
    }
    const Result<Profiles> profiles = ProfilesFile(Paths().configDir()).read();
    Result<QList<ServerEntry>> meant =
        profiles.and_then([&](const Profiles &all) { return serversMeant(m_options, catalog.entries(), all); });
    if (!meant) {
        printError(meant.error().kind == Error::Kind::Storage ? "storage" : "usage", meant.error());
        return end(ExitCode::Usage);
    }
    QList<ServerEntry> entries = *std::move(meant);
    if (m_options.profile.isEmpty()) { // else that is what is on
        entries.removeIf([&profiles](const ServerEntry &entry) { return !profiles->isOn(entry); });
    }
    for (ServerEntry &entry : entries) {
        entry.gates.reconnects = false; // it is told how they are, not how they would be later
    }
    if (entries.isEmpty()) {
        printNote(tr("There is no server to ask."));
        return end(exitCodeOf(print()));
    }
    connectAll(entries);
}

void ToolsRunner::connectAll(const QList<ServerEntry> &entries)
{
    m_hub = std::make_unique<Hub>(Recorder::none(), m_broker);
    m_books = std::make_unique<ToolBooks>(*m_hub); // before anybody hears of a connection, so that it is known by then
    connect(m_hub.get(), &Hub::statusChanged, this, &ToolsRunner::handleStatus);
    connect(m_hub.get(), &Hub::allDisconnected, this, [this] { emit finished(m_exitCode); });
    m_tokens = secretStore();
    setCredentials(*m_hub, *m_tokens);
    m_hub->setEntries(entries);
    for (const ServerEntry &entry : entries) {
        m_servers.append(entry.name);
        m_awaited.insert(entry.name);
    }
    for (const QString &server : std::as_const(m_servers)) {
        m_hub->byName(server)->connectToServer();
    }
}

void ToolsRunner::handleStatus(const ServerStatus &status)
{
    const QString server = status.entry.name;
    if (status.state == ServerStatus::State::Connected) {
        m_books->whenKnown(server, this, [this, server](const std::optional<Error> &error) {
            if (!error || m_hub->byName(server)->status().state == ServerStatus::State::Connected) {
                settle(server, error, "list_unreadable");
            } // else the status, which comes next, says why
        });
    } else if (status.state == ServerStatus::State::Failed) {
        settle(server, status.error.value_or(Error()), "unreachable",
               status.lastClose ? status.lastClose->lastStderr : QByteArray());
    }
}

void ToolsRunner::settle(const QString &server, const std::optional<Error> &error, const char *code,
                         const QByteArray &serverStderr)
{
    if (m_isEnding || !m_awaited.remove(server)) {
        return;
    }
    if (error) {
        const bool isAuth = error->kind == Error::Kind::Auth;
        Error told = *error;
        told.message = server + u": "_s + told.message;
        printError(isAuth ? "authorization" : code, told, serverStderr);
        m_exitCode = m_exitCode != 0 ? m_exitCode : isAuth ? ExitCode::AuthNeeded : ExitCode::Unreachable;
    } else if (const ToolBook *book = m_books->book(server)) {
        m_answered.insert(server, *book); // as it is now, whatever becomes of the server
    } else {
        printError("authorization",
                   {.kind = Error::Kind::Auth,
                    .message = server + u": "_s + tr("Somebody else was signed in while its tools were listed.")});
        m_exitCode = m_exitCode != 0 ? m_exitCode : ExitCode::AuthNeeded;
    }
    if (m_awaited.isEmpty()) {
        end(print() ? m_exitCode : ExitCode::Usage);
    }
}

bool ToolsRunner::print() const
{
    ToolNames names;
    for (const auto &[server, book] : m_answered.asKeyValueRange()) {
        names.set(server, ServerToolNames::of(book.names()));
    }
    QList<ToolsRow> rows;
    for (const QString &server : m_servers) {
        const ToolBook book = m_answered.value(server);
        QStringList tools = book.names();
        tools.sort();
        for (const QString &tool : std::as_const(tools)) {
            ToolsRow row{
                .server = server, .tool = tool, .description = member(book.find(tool), "description"), .findings = {}};
            for (const ToolNameFinding &finding : names.findings(server, tool)) {
                row.findings.append(finding.sentence());
            }
            row.findings += portabilityWords(book.find(tool));
            rows.append(std::move(row));
        }
    }
    return m_options.json ? printResult(compactJson(rowsJson(rows)), true) : printText(rowsText(rows));
}

void ToolsRunner::interrupt(int exitCode)
{
    end(exitCode);
    m_exitCode = exitCode;
}

void ToolsRunner::end(int exitCode)
{
    if (std::exchange(m_isEnding, true)) {
        return;
    }
    m_exitCode = exitCode;
    if (m_hub) {
        QMetaObject::invokeMethod(m_hub.get(), &Hub::disconnectAll, Qt::QueuedConnection);
    } else {
        QMetaObject::invokeMethod(this, [this] { emit finished(m_exitCode); }, Qt::QueuedConnection);
    }
}

} // namespace Signalbox
