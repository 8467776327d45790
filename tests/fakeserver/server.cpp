// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server.h"

#include "facts.h"
#include "jsontext.h"

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <iterator>
#include <utility>

namespace Fake {

namespace {

const char *const builtInTools[] = {
    R"({"name":"echo","title":"Echo","description":"Gives back the text.","inputSchema":{"type":"object","properties":{"text":{"type":"string"}},"required":["text"]},"annotations":{"readOnlyHint":true}})",
    R"({"name":"sleep","description":"Answers after some time.","inputSchema":{"type":"object","properties":{"ms":{"type":"integer"}}}})",
    R"({"name":"progress","description":"Reports progress, then answers.","inputSchema":{"type":"object","properties":{"steps":{"type":"integer"},"ms":{"type":"integer"}}}})",
    R"({"name":"fail","description":"Always fails.","inputSchema":{"type":"object"}})",
    R"({"name":"crash","description":"Ends the server.","inputSchema":{"type":"object"}})",
};

const char *const serverInfo = R"({"name":"fakeserver","version":"1.0","title":"Fake server"})";
const char *const capabilities =
    R"({"tools":{"listChanged":true},"resources":{},"prompts":{},"completions":{},"logging":{}})";

long nowMs()
{
    timespec time = {};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * 1000 + time.tv_nsec / 1000000;
}

std::string versionArray(std::string_view list)
{
    std::string out = "[";
    while (!list.empty()) {
        const size_t comma = std::min(list.find(','), list.size());
        out += (out.size() > 1 ? "," : "") + quoted(list.substr(0, comma));
        list.remove_prefix(std::min(comma + 1, list.size()));
    }
    return out + "]";
}

bool isHandshake(std::string_view method)
{
    return method == "initialize" || method == "notifications/initialized" || method == "server/discover";
}

std::string question(const std::string &kind)
{
    if (kind == "sampling") {
        return R"({"method":"sampling/createMessage","params":{"messages":[{"role":"user","content":{"type":"text","text":"Hello?"}}],"maxTokens":10}})";
    }
    if (kind == "roots") {
        return R"({"method":"roots/list","params":{}})";
    }
    return R"({"method":"elicitation/create","params":{"mode":"form","message":"Your name?","requestedSchema":{"type":"object","properties":{"name":{"type":"string"}},"required":["name"]}}})";
}

} // namespace

Server::Server(const Options &options)
    : m_options(options)
    , m_wire(options)
{
}

void Server::started()
{
    if (m_options.listFds) {
        notify("fake/fds", openDescriptors());
    }
    if (m_options.listSignals) {
        notify("fake/signals", signalMasks());
    }
    if (m_options.printEnv) {
        notify("fake/env", environment());
    }
    if (m_options.printArgs) {
        notify("fake/args", argumentsAndFolder(m_options));
    }
}

void Server::received(std::string_view line)
{
    if (line.starts_with('[')) {
        if (m_options.batches == "refused") {
            m_wire.line(R"({"jsonrpc":"2.0","id":null,"error":{"code":-32600,"message":"Invalid Request"}})");
        } else if (m_options.batches == "answered") {
            receivedBatch(line);
        }
        return;
    }
    Request request;
    request.method = unquoted(member(line, "method"));
    request.id = member(line, "id");
    request.params = member(line, "params");
    request.modern = !at(request.params, "_meta", "io.modelcontextprotocol/protocolVersion").empty();
    if (request.method.empty()) {
        answered(line);
        return;
    }
    if (m_options.stopReading && !isHandshake(request.method)) {
        m_reading = false;
        return;
    }
    if (request.method == "notifications/cancelled") {
        const std::string id(member(request.params, "requestId"));
        std::erase_if(m_due, [&id](const auto &entry) { return entry.second.id == id; });
    }
    if (request.method == m_options.crashOn) {
        crash();
    }
    if (!request.id.empty() && !m_options.noAnswer.contains(request.method)) {
        answer(request);
    }
}

/// Answers that are there at once go in one line as well.
void Server::receivedBatch(std::string_view line)
{
    m_batch = "[";
    int depth = 0;
    bool inText = false;
    size_t begin = 0;
    for (size_t i = 1; i < line.size(); ++i) {
        const char c = line[i];
        if (inText) {
            i += c == '\\' ? 1 : 0;
            inText = c != '"';
        } else if (c == '"') {
            inText = true;
        } else if (c == '{' || c == '[') {
            begin = depth++ == 0 ? i : begin;
        } else if ((c == '}' || c == ']') && depth > 0 && --depth == 0) {
            received(line.substr(begin, i + 1 - begin));
        }
    }
    std::string answers = std::exchange(m_batch, {});
    if (answers.size() > 1) {
        answers.back() = ']';
        m_wire.line(answers);
    }
}

void Server::answer(const Request &request)
{
    if (request.method == "server/discover") {
        probe(request);
    } else if (request.method == "initialize") {
        initialize(request);
    } else if (request.modern ? m_options.era == "legacy" : m_options.era == "modern") {
        error(request, -32602, request.modern ? "Unknown field _meta" : "The protocol version is missing from _meta");
    } else if (request.method == "tools/list") {
        list(request);
    } else if (request.method == "tools/call") {
        call(request);
    } else {
        fixed(request);
    }
}

void Server::probe(const Request &request)
{
    if (m_options.dieOnProbe) {
        std::_Exit(1);
    }
    if (m_options.silentOnProbe) {
        return;
    }
    const std::string_view asked = unquoted(at(request.params, "_meta", "io.modelcontextprotocol/protocolVersion"));
    const std::string supported = versionArray(m_options.discoverLists);
    const std::string data = R"({"supported":)" + supported + R"(,"requested":)" + quoted(asked) + "}";
    if (m_options.emptyProbe) {
        finish(request, R"("result":{})", 0);
    } else if (m_options.errorOnProbe != 0) {
        error(request, m_options.errorOnProbe, "Refused as the test asked", data);
    } else if (m_options.era == "legacy") {
        error(request, -32601, "Method not found");
    } else {
        result(request, R"("supportedVersions":)" + supported + R"(,"capabilities":)" + capabilities
                            + R"(,"instructions":"For tests only.","ttlMs":60000,"cacheScope":"public")");
    }
}

void Server::initialize(const Request &request)
{
    if (m_options.era == "modern") {
        error(request, -32022, "This server speaks 2026-07-28 only",
              R"({"supported":)" + versionArray(m_options.discoverLists) + R"(,"requested":"initialize"})");
        return;
    }
    const std::string_view asked = unquoted(member(request.params, "protocolVersion"));
    const std::string_view version = m_options.legacyVersion.empty() ? asked : m_options.legacyVersion;
    result(request, R"("protocolVersion":)" + quoted(version) + R"(,"capabilities":)" + capabilities
                        + R"(,"serverInfo":)" + serverInfo + R"(,"instructions":"For tests only.")");
}

void Server::list(const Request &request)
{
    const long builtIn = long(std::size(builtInTools));
    const long all = builtIn + m_options.tools;
    const long begin = number(unquoted(member(request.params, "cursor")), 0);
    const long size = m_options.pageSize > 0 ? m_options.pageSize : all;
    std::string tools;
    for (long i = begin; i < std::min(begin + size, m_options.endlessList ? begin + size : all); ++i) {
        char name[32];
        std::snprintf(name, sizeof name, "tool_%04ld", i - builtIn);
        tools += i > begin ? "," : "";
        tools +=
            i < builtIn
                ? builtInTools[i]
                : R"({"name":)" + quoted(name)
                      + R"(,"description":"One of many.","inputSchema":{"type":"object","properties":{"text":{"type":"string"}}}})";
    }
    std::string body = R"("tools":[)" + tools + "]";
    if (m_options.sameCursor) {
        body += R"(,"nextCursor":"0")";
    } else if (m_options.endlessList || begin + size < all) {
        body += R"(,"nextCursor":)" + quoted(std::to_string(begin + size));
    }
    result(request, body);
}

void Server::call(const Request &request)
{
    if (!m_called && m_options.hugeLine > 0) {
        for (int i = 1; i <= 3; ++i) {
            notify("notifications/message", R"({"level":"info","data":)" + std::to_string(i) + "}");
        }
        Wire::fill(STDOUT_FILENO, m_options.hugeLine);
        m_wire.raw("\n");
    }
    for (long i = 0; !m_called && i < m_options.flood; ++i) {
        notify("notifications/message", R"({"level":"info","data":)" + std::to_string(i) + "}");
    }
    if (!m_called && m_options.stderrBytes > 0) {
        Wire::fill(STDERR_FILENO, m_options.stderrBytes);
    }
    m_called = true;
    for (long i = 0; i < m_options.noiseStdout; ++i) {
        m_wire.line("[info] not a message " + std::to_string(i));
    }
    const std::string_view name = unquoted(member(request.params, "name"));
    if (name == "sleep" && number(at(request.params, "arguments", "ms"), 0) < 0) {
        error(request, -32602, "Nobody sleeps for less than no time.");
    } else if (name == "sleep") {
        text(request, R"("Slept.")", false, number(at(request.params, "arguments", "ms"), 100));
    } else if (name == "progress") {
        callProgress(request);
    } else if (name == "fail") {
        text(request, R"("It failed, as asked.")", true);
    } else if (name == "crash") {
        crash();
    } else if (name == "echo" || (name.starts_with("tool_") && number(name.substr(5), -1) < m_options.tools)) {
        callEcho(request);
    } else {
        error(request, -32602, "Unknown tool: " + std::string(name));
    }
}

void Server::callEcho(const Request &request)
{
    const std::string_view state = unquoted(member(request.params, "requestState"));
    const long round = number(state, 0);
    if (request.modern && round < m_options.inputRequired) {
        finish(request,
               R"("result":{"resultType":"input_required","inputRequests":{"q1":)" + question(m_options.ask)
                   + R"(},"requestState":")" + std::to_string(round + 1) + R"("})",
               m_options.answerLateMs);
        return;
    }
    if (!state.empty()) {
        text(request, quoted(member(request.params, "inputResponses")));
        return;
    }
    if (!m_options.ask.empty() && !request.modern) {
        askClient(request);
        return;
    }
    const std::string_view given = at(request.params, "arguments", "text");
    std::string raw = given.starts_with('"') ? std::string(given) : quoted(given);
    if (m_options.invalidUtf8) {
        raw.insert(1, "\xC3\x28");
    }
    text(request, raw);
}

void Server::callProgress(const Request &request)
{
    const std::string_view token = at(request.params, "_meta", "progressToken");
    const long steps = number(at(request.params, "arguments", "steps"), 3);
    const long ms = number(at(request.params, "arguments", "ms"), 10);
    for (long i = 1; i <= steps && !token.empty(); ++i) {
        const std::string params = R"({"progressToken":)" + std::string(token) + R"(,"progress":)" + std::to_string(i)
                                   + R"(,"total":)" + std::to_string(steps) + R"(,"message":"Step )" + std::to_string(i)
                                   + R"("})";
        m_due.emplace(
            nowMs() + i * ms,
            Due{request.id, R"({"jsonrpc":"2.0","method":"notifications/progress","params":)" + params + "}"});
    }
    text(request, R"("Done.")", false, steps * ms);
}

void Server::askClient(const Request &request)
{
    const std::string id = "\"ask-" + std::to_string(++m_asked) + '"';
    m_asking.emplace(id, request);
    m_wire.line(R"({"jsonrpc":"2.0","id":)" + id + "," + question(m_options.ask).substr(1));
}

void Server::answered(std::string_view line)
{
    const auto found = m_asking.find(std::string(member(line, "id")));
    if (found == m_asking.end()) {
        return;
    }
    const Request request = found->second;
    m_asking.erase(found);
    const std::string_view outcome = member(line, "result");
    text(request, quoted(outcome.empty() ? member(line, "error") : outcome));
}

void Server::fixed(const Request &request)
{
    if (request.method == "resources/list") {
        result(request, R"("resources":[{"uri":"fake://one","name":"one","mimeType":"text/plain"}])");
    } else if (request.method == "resources/templates/list") {
        result(request, R"("resourceTemplates":[{"uriTemplate":"fake://{name}","name":"any"}])");
    } else if (request.method == "resources/read") {
        result(request, R"("contents":[{"uri":)" + std::string(member(request.params, "uri"))
                            + R"(,"mimeType":"text/plain","text":"The text of it."}])");
    } else if (request.method == "prompts/list") {
        result(request, R"("prompts":[{"name":"greet","arguments":[{"name":"who","required":true}]}])");
    } else if (request.method == "prompts/get") {
        result(request, R"("messages":[{"role":"user","content":{"type":"text","text":"Greet them."}}])");
    } else if (request.method == "completion/complete") {
        complete(request);
    } else if (request.method == "ping" || request.method == "logging/setLevel") {
        finish(request, R"("result":{})", 0);
    } else {
        error(request, -32601, "Method not found");
    }
}

void Server::complete(const Request &request)
{
    constexpr long kMost = 100; // the protocol's
    const std::string typed(unquoted(at(request.params, "argument", "value")));
    const long all = m_options.completions;
    std::string values = all > 0 ? "" : R"("alpha","beta")";
    for (long i = 0; i < std::min(all, kMost); ++i) {
        values += (i > 0 ? "," : "") + quoted(typed + std::to_string(i));
    }
    result(request,
           R"("completion":{"values":[)" + values + R"(],"total":)" + std::to_string(all > 0 ? all : 2)
               + R"(,"hasMore":)" + (all > kMost ? "true" : "false") + "}",
           m_options.completeLateMs);
}

void Server::result(const Request &request, std::string body, long delayMs)
{
    const bool listing = request.method.ends_with("/list") || request.method == "resources/read";
    if (request.modern) {
        body += std::string(R"(,"resultType":"complete")") + (listing ? R"(,"ttlMs":0,"cacheScope":"private")" : "")
                + R"(,"_meta":{"io.modelcontextprotocol/serverInfo":)" + serverInfo + "}";
    }
    finish(request, R"("result":{)" + body + "}", delayMs);
}

void Server::error(const Request &request, long code, std::string_view message, std::string_view data)
{
    finish(request,
           R"("error":{"code":)" + std::to_string(code) + R"(,"message":)" + quoted(message)
               + (data.empty() ? std::string() : R"(,"data":)" + std::string(data)) + "}",
           0);
}

void Server::text(const Request &request, std::string_view quotedText, bool isError, long delayMs)
{
    result(request,
           R"("content":[{"type":"text","text":)" + std::string(quotedText) + "}]"
               + (isError ? R"(,"isError":true)" : ""),
           delayMs + m_options.answerLateMs);
}

void Server::finish(const Request &request, std::string answerLine, long delayMs)
{
    const bool call = request.method == "tools/call";
    std::string id = request.id;
    if (call && m_options.wrongId) {
        id = "987654321";
    } else if (call && m_options.idAsString && !id.starts_with('"')) {
        id = '"' + id + '"';
    }
    const std::string line = R"({"jsonrpc":"2.0","id":)" + id + "," + answerLine + "}";
    if (request.method == m_options.crashMid) {
        m_wire.raw(std::string_view(line).substr(0, line.size() / 2));
        crash();
    }
    if (delayMs > 0) {
        m_due.emplace(nowMs() + delayMs, Due{request.id, line});
        return;
    }
    if (!m_batch.empty()) {
        m_batch += line + ',';
        return;
    }
    m_wire.line(line);
    if (call && m_options.duplicateAnswer) {
        m_wire.line(line);
    }
}

void Server::notify(std::string_view method, std::string_view params)
{
    m_wire.line(R"({"jsonrpc":"2.0","method":)" + quoted(method) + R"(,"params":)" + std::string(params) + "}");
}

void Server::sendDue()
{
    while (!m_due.empty() && m_due.begin()->first <= nowMs()) {
        const Due due = m_due.begin()->second;
        m_due.erase(m_due.begin());
        m_wire.line(due.line);
    }
}

int Server::waitMs() const
{
    return m_due.empty() ? -1 : int(std::max(0L, m_due.begin()->first - nowMs()));
}

void Server::crash()
{
    std::fflush(nullptr);
    if (m_options.crashHow.starts_with("sig")) {
        const int signalNumber = std::atoi(m_options.crashHow.c_str() + 3);
        std::signal(signalNumber, SIG_DFL);
        raise(signalNumber);
    }
    std::_Exit(std::atoi(m_options.crashHow.c_str()));
}

} // namespace Fake
