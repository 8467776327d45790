// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/apps/apphost.h"

#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"
#include "core/mcp/clientprofile.h"

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *kRevision = "2026-01-26";
constexpr const char *kTearDownId = "signalbox-teardown";
constexpr int kInvalidRequest = -32600;
constexpr int kMethodNotFound = -32601;
constexpr int kInvalidParams = -32602;
constexpr int kRefused = -32000;
constexpr qsizetype kLongestWord = 200;

Json object()
{
    return Json(jsoncons::json_object_arg);
}

QString member(const Json &params, const char *key)
{
    return params.is_object() && params.contains(key) ? toQString(params.at(key)) : QString();
}

Json parsed(const QByteArray &text)
{
    const Result<ParsedJson> result = parseJson(text);
    return result ? result->value : object();
}

} // namespace

AppHost::AppHost(AppSetting setting, ToolBook tools, QObject *parent)
    : QObject(parent)
    , m_setting(std::move(setting))
    , m_tools(std::move(tools))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatienceMs);
    connect(&m_patience, &QTimer::timeout, this, &AppHost::tornDown);
}

void AppHost::setSize(int width, int height)
{
    m_width = width;
    m_height = height;
}

void AppHost::setLook(const QString &theme, const Json &styles)
{
    if (theme == m_setting.theme && styles == m_setting.styles) {
        return;
    }
    m_setting.theme = theme;
    m_setting.styles = styles;
    if (m_state == State::Ready) {
        post("ui/notifications/host-context-changed", lookContext());
    }
}

void AppHost::receive(const Json &message)
{
    if (!message.is_object() || member(message, "jsonrpc") != "2.0"_L1) {
        emit refused(tr("a message"), tr("It is no JSON-RPC 2.0 message."));
        return;
    }
    const QString method = member(message, "method");
    const Json params = message.get_value_or<Json>("params", object());
    const bool hasId = message.contains("id");
    if (!hasId && !method.isEmpty()) {
        handleNotification(method, params);
        return;
    }
    const Json id = hasId ? message.at("id") : Json::null();
    if (!isJsonString(id) && !id.is_number()) {
        emit refused(method.left(kLongestWord), tr("Its id is neither a text nor a number."));
    } else if (!method.isEmpty()) {
        handleRequest(id, method, params);
    } else if (m_state == State::Ending && toQString(id) == QLatin1StringView(kTearDownId)) {
        m_patience.stop();
        emit tornDown();
    }
}

void AppHost::handleRequest(const Json &id, const QString &method, const Json &params)
{
    if (method == "ui/initialize"_L1) {
        handleInitialize(id, params);
    } else if (method == "ping"_L1) {
        reply(id, object());
    } else if (m_state == State::New) {
        replyError(id, kInvalidRequest, tr("The app has not sent ui/initialize."));
        emit refused(method.left(kLongestWord), tr("The app has not sent ui/initialize."));
    } else if (method == "tools/call"_L1) {
        handleToolCall(id, params);
    } else if (method == "resources/read"_L1) {
        handleRead(id, params);
    } else if (method == "ui/open-link"_L1) {
        emit linkWanted(id, member(params, "url"));
    } else if (method == "ui/request-display-mode"_L1) {
        Json mode = object();
        mode.insert_or_assign("mode", "inline"); // the one there is
        reply(id, std::move(mode));
    } else if (method == "ui/message"_L1 || method == "ui/update-model-context"_L1) {
        reply(id, object()); // no model is here: whoever tests the app reads it in the list of messages
    } else {
        replyError(id, kMethodNotFound, tr("This host does not know that method."));
        emit refused(method.left(kLongestWord), tr("This host does not know that method."));
    }
}

void AppHost::handleNotification(const QString &method, const Json &params)
{
    if (method == "ui/notifications/initialized"_L1) {
        handleInitialized();
    } else if (method == "ui/notifications/size-changed"_L1 && params.is_object()) {
        emit sizeWanted(params);
    } else if (method != "notifications/message"_L1) {
        emit refused(method.left(kLongestWord), tr("This host does not know that notification."));
    }
}

void AppHost::handleInitialize(const Json &id, const Json &params)
{
    if (!params.is_object() || !params.contains("appCapabilities")) {
        emit refused(u"ui/initialize"_s, tr("The app does not say what it can do (appCapabilities)."));
    }
    Json info = implementationToJson(ClientProfile::signalbox().info, Revision::V20251125);
    Json result = object();
    result.insert_or_assign("protocolVersion", kRevision);
    result.insert_or_assign("hostInfo", std::move(info));
    result.insert_or_assign("hostCapabilities", hostCapabilities());
    result.insert_or_assign("hostContext", hostContext());
    if (m_state != State::Ending) {
        m_state = State::Asked; // also anew, when its page was loaded again
    }
    reply(id, std::move(result));
}

Json AppHost::hostCapabilities() const
{
    Json sandbox = object();
    sandbox.insert_or_assign("permissions", toJson(m_setting.granted));
    sandbox.insert_or_assign("csp", toJson(m_setting.domains));
    Json capabilities = object();
    for (const char *name : {"openLinks", "serverTools", "serverResources", "logging"}) {
        capabilities.insert_or_assign(name, object());
    }
    capabilities.insert_or_assign("sandbox", std::move(sandbox));
    return capabilities;
}

Json AppHost::lookContext() const
{
    Json context = object();
    context.insert_or_assign("theme", fromQString(m_setting.theme));
    if (m_setting.styles.is_object()) {
        Json styles = object();
        styles.insert_or_assign("variables", m_setting.styles);
        context.insert_or_assign("styles", std::move(styles));
    }
    return context;
}

Json AppHost::hostContext() const
{
    Json context = lookContext();
    if (!m_setting.tool.isEmpty()) {
        Json info = object();
        info.insert_or_assign("tool", parsed(m_setting.tool));
        context.insert_or_assign("toolInfo", std::move(info));
    }
    context.insert_or_assign("displayMode", "inline");
    Json modes(jsoncons::json_array_arg);
    modes.push_back("inline");
    context.insert_or_assign("availableDisplayModes", std::move(modes));
    if (m_width > 0 && m_height > 0) {
        Json size = object();
        size.insert_or_assign("maxWidth", m_width);
        size.insert_or_assign("maxHeight", m_height);
        context.insert_or_assign("containerDimensions", std::move(size));
    }
    context.insert_or_assign("locale", fromQString(m_setting.locale));
    context.insert_or_assign("timeZone", fromQString(m_setting.timeZone));
    const Implementation info = ClientProfile::signalbox().info;
    context.insert_or_assign("userAgent", fromQString(info.name + u'/' + info.version));
    context.insert_or_assign("platform", "desktop");
    return context;
}

void AppHost::handleInitialized()
{
    if (m_state != State::Asked) {
        emit refused(u"ui/notifications/initialized"_s, tr("It does not follow ui/initialize."));
        return;
    }
    m_state = State::Ready;
    if (!m_setting.tool.isEmpty()) {
        Json input = object();
        input.insert_or_assign("arguments", parsed(m_setting.arguments));
        post("ui/notifications/tool-input", std::move(input));
        postResult();
    }
    emit initialized();
}

void AppHost::setResult(const CallOutcome &outcome)
{
    m_result = outcome;
    if (m_state == State::Ready) {
        postResult();
    }
}

void AppHost::postResult()
{
    if (!m_result) {
        return;
    }
    if (m_result->ok()) {
        post("ui/notifications/tool-result", parsed(m_result->result));
        return;
    }
    Json params = object();
    params.insert_or_assign("reason", fromQString(m_result->error.message));
    post("ui/notifications/tool-cancelled", std::move(params));
}

bool AppHost::mayOpenOneMore(const Json &id, const QString &what)
{
    if (m_open < kMostOpen) {
        ++m_open;
        return true;
    }
    const QString why = tr("The app waits for %1 answers already.").arg(kMostOpen);
    replyError(id, kRefused, why);
    emit refused(what, why);
    return false;
}

void AppHost::handleToolCall(const Json &id, const Json &params)
{
    const QString tool = member(params, "name");
    const std::optional<ToolUi> ui = m_tools(tool);
    const bool hasArguments = params.is_object() && params.contains("arguments");
    QString why;
    if (!ui) {
        why = tr("This server has no such tool.");
    } else if (!ui->forApp) {
        why = tr("This tool is not open to apps.");
    } else if (hasArguments && !params.at("arguments").is_object()) {
        why = tr("The arguments are no object.");
    }
    if (!why.isEmpty()) {
        replyError(id, kInvalidParams, why);
        emit refused(u"tools/call "_s + tool.left(kLongestWord), why);
        return;
    }
    if (mayOpenOneMore(id, u"tools/call "_s + tool)) {
        const Json meta = params.is_object() ? params.get_value_or<Json>("_meta", Json::null()) : Json::null();
        if (meta.is_object() && meta.contains("progressToken")) {
            m_progressTokens.emplace_back(id, meta.at("progressToken"));
        }
        emit toolWanted(id, tool, hasArguments ? compactJson(params.at("arguments")) : QByteArray());
    }
}

void AppHost::handleRead(const Json &id, const Json &params)
{
    const QString uri = member(params, "uri");
    if (uri.isEmpty()) {
        replyError(id, kInvalidParams, tr("There is no address to read."));
        emit refused(u"resources/read"_s, tr("There is no address to read."));
    } else if (mayOpenOneMore(id, u"resources/read"_s)) {
        emit readWanted(id, uri);
    }
}

void AppHost::answer(const Json &id, const CallOutcome &outcome)
{
    --m_open;
    std::erase_if(m_progressTokens, [&id](const auto &known) { return known.first == id; });
    if (outcome.ok()) {
        reply(id, parsed(outcome.result));
    } else if (outcome.end == CallOutcome::End::RemoteError) {
        replyError(id, outcome.error.code, outcome.error.message, outcome.error.data);
    } else {
        replyError(id, kRefused, outcome.error.message);
    }
}

void AppHost::tellProgress(const Json &id, const Progress &progress)
{
    const auto known = std::ranges::find_if(m_progressTokens, [&id](const auto &one) { return one.first == id; });
    if (known == m_progressTokens.end() || m_state != State::Ready) {
        return;
    }
    Json params = object();
    params.insert_or_assign("progressToken", known->second);
    params.insert_or_assign("progress", progress.progress);
    if (progress.total) {
        params.insert_or_assign("total", *progress.total);
    }
    if (!progress.message.isEmpty()) {
        params.insert_or_assign("message", fromQString(progress.message));
    }
    post("notifications/progress", std::move(params));
}

void AppHost::answerLink(const Json &id, bool isOpened, const QString &why)
{
    if (id.is_null()) {
        return; // the app followed a link by itself, and asked nothing
    }
    if (isOpened) {
        reply(id, object());
    } else {
        replyError(id, kRefused, why.isEmpty() ? tr("The person did not open the link.") : why);
    }
}

void AppHost::tearDown()
{
    if (m_state != State::Ready) {
        QMetaObject::invokeMethod(this, &AppHost::tornDown, Qt::QueuedConnection); // nothing is sent before initialized
        return;
    }
    m_state = State::Ending;
    m_patience.start();
    Json params = object();
    params.insert_or_assign("reason", "The person closed the app.");
    Json message = object();
    message.insert_or_assign("jsonrpc", "2.0");
    message.insert_or_assign("id", kTearDownId);
    message.insert_or_assign("method", "ui/resource-teardown");
    message.insert_or_assign("params", std::move(params));
    emit posted(message);
}

void AppHost::post(const char *method, Json params)
{
    Json message = object();
    message.insert_or_assign("jsonrpc", "2.0");
    message.insert_or_assign("method", method);
    message.insert_or_assign("params", std::move(params));
    emit posted(message);
}

void AppHost::reply(const Json &id, Json result)
{
    Json message = object();
    message.insert_or_assign("jsonrpc", "2.0");
    message.insert_or_assign("id", id);
    message.insert_or_assign("result", std::move(result));
    emit posted(message);
}

void AppHost::replyError(const Json &id, int code, const QString &text, const QByteArray &data)
{
    Json error = object();
    error.insert_or_assign("code", code);
    error.insert_or_assign("message", fromQString(text));
    if (!data.isEmpty()) {
        error.insert_or_assign("data", parsed(data));
    }
    Json message = object();
    message.insert_or_assign("jsonrpc", "2.0");
    message.insert_or_assign("id", id);
    message.insert_or_assign("error", std::move(error));
    emit posted(message);
}

} // namespace Signalbox
