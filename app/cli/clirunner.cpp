// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/clirunner.h"

#include "app/cli/clioutput.h"
#include "app/cli/frameprinter.h"
#include "app/cli/listjson.h"
#include "app/cli/toolarguments.h"
#include "core/base/paths.h"
#include "core/catalog/paste.h"
#include "core/hub/toolerror.h"
#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"
#include "core/lab/loadrun.h"

#include <QFile>

namespace Signalbox {

using namespace Qt::StringLiterals;

CliRunner::CliRunner(CliOptions options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
{
}

CliRunner::~CliRunner() = default;

void CliRunner::start()
{
    const Result<ServerEntry> server = entry();
    if (!server) {
        return fail(ExitCode::Usage, "usage", server.error());
    }
    if (const Result<> opened = openJournal(); !opened) {
        return fail(ExitCode::Usage, "storage", opened.error());
    }
    Recorder *recorder = m_journal ? static_cast<Recorder *>(m_journal.get()) : &Recorder::none();
    if (m_options.verbose) {
        m_printer = std::make_unique<FramePrinter>(*recorder);
        recorder = m_printer.get();
    }
    Limits limits;
    limits.connectMs = m_options.connectTimeoutMs.value_or(limits.connectMs);
    limits.requestMs = m_options.requestTimeoutMs.value_or(limits.requestMs);
    m_hub = std::make_unique<Hub>(*recorder, m_broker, limits);
    connect(m_hub.get(), &Hub::statusChanged, this, &CliRunner::handleStatus);
    connect(m_hub.get(), &Hub::allDisconnected, this, [this] { emit finished(m_exitCode); });
    m_serverName = server->name;
    m_hub->setEntries({*server});
    m_hub->byName(m_serverName)->connectToServer();
}

Result<ServerEntry> CliRunner::entry() const
{
    ServerEntry entry;
    if (!m_options.target.isEmpty()) {
        entry.name = u"server"_s;
        entry.command = m_options.target.first();
        entry.arguments = m_options.target.mid(1);
    } else {
        const QString path = m_options.configFile.isEmpty() ? Paths().catalogFile() : m_options.configFile;
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            return Failure({.kind = Error::Kind::Usage, .message = tr("Could not read %1: %2.").arg(path, file.errorString())});
        }
        const Result<Understood> read = understandPaste(QString::fromUtf8(file.readAll()));
        if (!read) {
            return Failure(read.error());
        }
        const auto found = std::ranges::find(read->entries, m_options.serverName, &ServerEntry::name);
        const bool only = m_options.serverName.isEmpty() && read->entries.size() == 1;
        if (found == read->entries.end() && !only) {
            QStringList names;
            std::ranges::transform(read->entries, std::back_inserter(names), &ServerEntry::name);
            return Failure({.kind = Error::Kind::Usage,
                            .message = tr("No server “%1” in %2.").arg(m_options.serverName, path),
                            .advice = tr("It has: %1.").arg(names.join(", "_L1))});
        }
        entry = only ? read->entries.first() : *found;
    }
    entry.id = ServerEntry::newId();
    entry.environment += m_options.environment;
    if (!m_options.workingDirectory.isEmpty()) {
        entry.workingDirectory = m_options.workingDirectory;
    }
    if (m_options.era != EraPolicy()) {
        entry.era = m_options.era;
    }
    return entry;
}

Result<> CliRunner::openJournal()
{
    if (m_options.journalFolder.isEmpty()) {
        return {};
    }
    Result<std::unique_ptr<Journal>> journal = Journal::open(m_options.journalFolder);
    if (!journal) {
        return Failure(journal.error());
    }
    m_journal = std::move(*journal);
    return {};
}

void CliRunner::handleStatus(const ServerStatus &status)
{
    if (m_ending) {
        return;
    }
    if (status.state == ServerStatus::State::Connected && !m_asked) {
        m_asked = true;
        runMethod();
    } else if (status.state == ServerStatus::State::Failed && !m_asked) {
        fail(ExitCode::Unreachable, "unreachable", status.error.value_or(Error()));
    }
}

void CliRunner::runMethod()
{
    const QString &method = m_options.method;
    if (method == "initialize"_L1 || method == "server/discover"_L1) {
        printProfile();
    } else if (method == "tools/list"_L1) {
        list(Lister::List::Tools);
    } else if (method == "resources/list"_L1) {
        list(Lister::List::Resources);
    } else if (method == "resources/templates/list"_L1) {
        list(Lister::List::ResourceTemplates);
    } else if (method == "prompts/list"_L1) {
        list(Lister::List::Prompts);
    } else if (method == "tools/call"_L1) {
        callTool();
    } else if (method == "resources/read"_L1) {
        request("resources/read", stringsJson({{u"uri"_s, m_options.uri}}), m_options.uri);
    } else if (method == "prompts/get"_L1) {
        const QByteArray params = "{\"name\":" + jsonString(m_options.promptName)
                                  + ",\"arguments\":" + stringsJson(m_options.promptArguments) + '}';
        request("prompts/get", params, m_options.promptName);
    } else if (method == "logging/setLevel"_L1) {
        PendingCall *call = m_hub->byName(m_serverName)->session()->setLogLevel(m_options.logLevel.toUtf8());
        connect(call, &PendingCall::finished, this, [this](const CallOutcome &outcome) { handleOutcome(outcome, false); });
    } else if (method == "ping"_L1) {
        request("ping", {}, {});
    } else {
        fail(ExitCode::Usage, "usage", {.kind = Error::Kind::Usage, .message = tr("Unknown method “%1”.").arg(method)});
    }
}

void CliRunner::printProfile()
{
    const ServerProfile &profile = m_hub->byName(m_serverName)->session()->profile();
    Json info(jsoncons::json_object_arg);
    info.insert_or_assign("name", fromQString(profile.info.name));
    if (!profile.info.title.isEmpty()) {
        info.insert_or_assign("title", fromQString(profile.info.title));
    }
    info.insert_or_assign("version", fromQString(profile.info.version));
    Json result(jsoncons::json_object_arg);
    result.insert_or_assign("serverInfo", std::move(info));
    result.insert_or_assign("protocolVersion", fromQString(revisionText(profile.revision)));
    result.insert_or_assign("era", profile.era() == Era::Modern ? "modern" : "legacy");
    result.insert_or_assign("verdict", fromQString(profile.verdict));
    result.insert_or_assign("capabilities", profile.capabilities);
    if (!profile.instructions.isEmpty()) {
        result.insert_or_assign("instructions", fromQString(profile.instructions));
    }
    printResult(compactJson(result), m_options.json);
    end(ExitCode::Success);
}

void CliRunner::list(Lister::List list)
{
    auto *lister = new Lister(*m_hub->byName(m_serverName)->session(), list, this);
    connect(lister, &Lister::finished, this, &CliRunner::handleList);
}

void CliRunner::handleList(const Lister::Outcome &outcome)
{
    if (outcome.error) {
        return fail(outcome.end == CallOutcome::End::RemoteError ? ExitCode::Usage : ExitCode::Unreachable, "list_failed",
                    *outcome.error);
    }
    if (!outcome.complete) {
        printError("list_incomplete", {.kind = Error::Kind::Protocol, .message = outcome.note});
    }
    printResult(joinedPages(outcome), m_options.json);
    end(ExitCode::Success);
}

void CliRunner::callTool()
{
    if (m_options.toolArgumentsJson || !needsSchema(m_options.toolArguments)) {
        return callWithSchema(Json::null());
    }
    auto *lister = new Lister(*m_hub->byName(m_serverName)->session(), Lister::List::Tools, this);
    connect(lister, &Lister::finished, this,
            [this](const Lister::Outcome &outcome) { callWithSchema(inputSchemaOf(outcome, m_options.toolName)); });
}

void CliRunner::callWithSchema(const Json &inputSchema)
{
    CallRequest request;
    request.server = m_serverName;
    request.tool = m_options.toolName;
    request.arguments = m_options.toolArgumentsJson.value_or(argumentsJson(m_options.toolArguments, inputSchema));
    const KeyValues meta = m_options.metadata + m_options.toolMetadata;
    request.meta = meta.isEmpty() ? QByteArray() : stringsJson(meta);
    request.caller = u"cli"_s;
    if (m_options.load) {
        return load(request);
    }
    HubCall *call = m_hub->call(request);
    connect(call, &HubCall::finished, this, [this](const CallOutcome &outcome) { handleOutcome(outcome, true); });
}

void CliRunner::load(const CallRequest &request)
{
    const LoadPlan plan{.requests = m_options.loadRequests,
                        .concurrency = m_options.loadConcurrency,
                        .durationMs = m_options.loadDurationMs,
                        .rate = m_options.loadRate};
    auto *run = new LoadRun(*m_hub, request, plan, this);
    connect(run, &LoadRun::finished, this, [this](const LoadReport &report) {
        printResult(compactJson(report.toJson()), m_options.json);
        if (report.firstError) {
            printError("load_failures", *report.firstError);
        }
        end(report.failed + report.toolErrors > 0 ? ExitCode::ToolError : ExitCode::Success);
    });
    run->start();
}

void CliRunner::request(const QByteArray &method, const QByteArray &params, const QString &about)
{
    OutgoingRequest request;
    request.method = method;
    request.params = params;
    request.meta = m_options.metadata.isEmpty() ? QByteArray() : stringsJson(m_options.metadata);
    PendingCall *call = m_hub->byName(m_serverName)->session()->request(request, {}, about.toUtf8());
    connect(call, &PendingCall::finished, this, [this](const CallOutcome &outcome) { handleOutcome(outcome, false); });
}

void CliRunner::handleOutcome(const CallOutcome &outcome, bool isTool)
{
    using End = CallOutcome::End;
    switch (outcome.end) {
    case End::Result:
        printResult(outcome.result, m_options.json);
        if (isTool && isToolError(outcome)) {
            return fail(ExitCode::ToolError, "tool_is_error",
                        {.kind = Error::Kind::Remote, .message = tr("The tool answered with an error.")});
        }
        return end(ExitCode::Success);
    case End::RemoteError:
        return fail(isTool ? ExitCode::ToolError : ExitCode::Usage, isTool ? "tool_failed" : "remote_error", outcome.error);
    case End::Timeout:
    case End::Lost:
        return fail(ExitCode::Unreachable, outcome.end == End::Timeout ? "timeout" : "connection_lost", outcome.error);
    case End::Cancelled:
    case End::Refused:
        return fail(ExitCode::Usage, "refused", outcome.error);
    }
}

void CliRunner::fail(int exitCode, const char *code, const Error &error)
{
    printError(code, error);
    end(exitCode);
}

void CliRunner::end(int exitCode)
{
    if (std::exchange(m_ending, true)) {
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
