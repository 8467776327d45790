// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/clirunner.h"

#include "app/cli/clioutput.h"
#include "app/cli/frameprinter.h"
#include "app/cli/listjson.h"
#include "app/cli/serverchoice.h"
#include "app/cli/stderrprinter.h"
#include "app/cli/toolarguments.h"
#include "core/hub/toolerror.h"
#include "core/json/jsontext.h"

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

/// The exit code for a connection that was not made, or was lost.
int failureCode(const Error &error)
{
    return error.kind == Error::Kind::Auth ? ExitCode::AuthNeeded : ExitCode::Unreachable;
}

} // namespace

CliRunner::CliRunner(CliOptions options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
{
}

CliRunner::~CliRunner() = default;

void CliRunner::start()
{
    const Result<ServerEntry> server = chosenServer(m_options);
    if (!server) {
        return fail(ExitCode::Usage, "usage", server.error());
    }
    if (const Result<> opened = openJournal(); !opened) {
        return fail(ExitCode::Usage, "storage", opened.error());
    }
    connectTo(*server);
}

void CliRunner::interrupt(int exitCode)
{
    end(exitCode);
    m_exitCode = exitCode;
}

void CliRunner::connectTo(const ServerEntry &server)
{
    Recorder *recorder = m_journal ? static_cast<Recorder *>(m_journal.get()) : &Recorder::none();
    if (m_options.verbose) {
        m_printer = std::make_unique<FramePrinter>(*recorder, [this] {
            if (m_console) {
                m_console->print();
            }
        });
        recorder = m_printer.get();
    }
    Limits limits;
    limits.connectMs = m_options.connectTimeoutMs.value_or(limits.connectMs);
    limits.requestMs = m_options.requestTimeoutMs.value_or(limits.requestMs);
    m_hub = std::make_unique<Hub>(*recorder, m_broker, limits);
    connect(m_hub.get(), &Hub::statusChanged, this, &CliRunner::handleStatus);
    connect(m_hub.get(), &Hub::allDisconnected, this, [this] {
        m_console.reset();
        emit finished(m_exitCode);
    });
    m_serverName = server.name;
    m_hub->setEntries({server});
    if (m_options.verbose) {
        m_console = std::make_unique<StderrPrinter>(connection());
    }
    connection().connectToServer();
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
        Error error = status.error.value_or(Error());
        if (error.kind == Error::Kind::Remote) {
            error.message = tr("The server refused the handshake: %1").arg(error.message);
        }
        // With -v its lines stand above already.
        const bool hasLines = status.lastClose && !m_options.verbose;
        fail(failureCode(error), error.kind == Error::Kind::Auth ? "authorization" : "unreachable", error,
             hasLines ? status.lastClose->lastStderr : QByteArray());
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
        PendingCall *call = connection().session()->setLogLevel(m_options.logLevel.toUtf8());
        connect(call, &PendingCall::finished, this,
                [this](const CallOutcome &outcome) { handleOutcome(outcome, false); });
    } else if (method == "ping"_L1) {
        request("ping", {}, {});
    } else {
        fail(ExitCode::Usage, "usage", {.kind = Error::Kind::Usage, .message = tr("Unknown method “%1”.").arg(method)});
    }
}

void CliRunner::printProfile()
{
    const ServerProfile &profile = connection().session()->profile();
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
    succeed(compactJson(result));
}

void CliRunner::list(Lister::List list)
{
    auto *lister = new Lister(*connection().session(), list, this);
    connect(lister, &Lister::finished, this, &CliRunner::handleList);
}

void CliRunner::handleList(const Lister::Outcome &outcome)
{
    if (m_ending) {
        return;
    }
    if (outcome.error) {
        const bool lost = outcome.end == CallOutcome::End::Lost || outcome.end == CallOutcome::End::Timeout;
        return fail(lost ? ExitCode::Unreachable : ExitCode::Usage, "list_failed", *outcome.error);
    }
    if (!outcome.complete) {
        printNote(outcome.note);
    }
    succeed(joinedPages(outcome));
}

void CliRunner::callTool()
{
    if (m_options.toolArgumentsJson || !needsSchema(m_options.toolArguments)) {
        return callWithSchema(Json::null());
    }
    auto *lister = new Lister(*connection().session(), Lister::List::Tools, this);
    connect(lister, &Lister::finished, this, [this](const Lister::Outcome &outcome) {
        if (!m_ending) {
            callWithSchema(inputSchemaOf(outcome, m_options.toolName));
        }
    });
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
    connect(run, &LoadRun::finished, this, &CliRunner::handleLoad);
    run->start();
}

void CliRunner::handleLoad(const LoadReport &report)
{
    if (m_ending || !printResult(compactJson(report.toJson()), m_options.json)) {
        return end(ExitCode::Usage);
    }
    if (!report.firstError) {
        return end(report.toolErrors > 0 ? ExitCode::ToolError : ExitCode::Success);
    }
    const bool lost = report.firstError->kind == Error::Kind::Transport;
    fail(lost ? ExitCode::Unreachable : ExitCode::ToolError, "load_failures", *report.firstError);
}

void CliRunner::request(const QByteArray &method, const QByteArray &params, const QString &about)
{
    OutgoingRequest request;
    request.method = method;
    request.params = params;
    request.meta = m_options.metadata.isEmpty() ? QByteArray() : stringsJson(m_options.metadata);
    PendingCall *call = connection().session()->request(request, {}, about.toUtf8());
    connect(call, &PendingCall::finished, this, [this](const CallOutcome &outcome) { handleOutcome(outcome, false); });
}

void CliRunner::handleOutcome(const CallOutcome &outcome, bool isTool)
{
    if (m_ending) {
        return; // interrupted: the call ended because we did
    }
    using End = CallOutcome::End;
    switch (outcome.end) {
    case End::Result:
        if (isTool && isToolError(outcome)) {
            if (!printResult(outcome.result, m_options.json)) {
                return end(ExitCode::Usage);
            }
            return fail(ExitCode::ToolError, "tool_is_error",
                        {.kind = Error::Kind::Remote, .message = tr("The tool answered with an error.")});
        }
        return succeed(outcome.result);
    case End::RemoteError:
        return fail(isTool ? ExitCode::ToolError : ExitCode::Usage, isTool ? "tool_failed" : "remote_error",
                    outcome.error);
    case End::Timeout:
    case End::Lost:
        return fail(ExitCode::Unreachable, outcome.end == End::Timeout ? "timeout" : "connection_lost", outcome.error);
    case End::Cancelled:
    case End::Refused:
        return fail(ExitCode::Usage, "refused", outcome.error);
    }
}

void CliRunner::succeed(const QByteArray &result)
{
    end(printResult(result, m_options.json) ? ExitCode::Success : ExitCode::Usage);
}

void CliRunner::fail(int exitCode, const char *code, const Error &error, const QByteArray &serverStderr)
{
    printError(code, error, serverStderr);
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
