// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/apps/apprun.h"

#include "core/json/jsontext.h"
#include "core/mcp/applist.h"
#include "ui/models/callhandle.h"
#include "ui/models/enginelink.h"
#include "ui/models/resources/serverresources.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFlushMs = 100;
constexpr qsizetype kLongestKept = 4000; // characters of a message's contents

QString textOf(const Json &params, const char *key)
{
    return params.is_object() && params.contains(key) ? toQString(params.at(key)) : QString();
}

int numberOf(const Json &params, const char *key)
{
    return params.is_object() && params.contains(key) && params.at(key).is<int>() ? params.at(key).as<int>() : 0;
}

const Tool *toolNamed(const ToolListPtr &list, const QString &name)
{
    if (!list) {
        return nullptr;
    }
    const auto found = std::ranges::find(list->tools, name, &Tool::name);
    return found == list->tools.end() ? nullptr : &*found;
}

} // namespace

AppRun::AppRun(EngineLink &link, QString serverId, What what, QObject *parent)
    : QObject(parent)
    , m_link(link)
    , m_id(std::move(serverId))
    , m_what(std::move(what))
    , m_host(setting(),
             [this](const QString &name) {
                 const Tool *tool = toolNamed(m_link.tools(m_id), name);
                 return tool ? std::optional(toolUiOf(*tool)) : std::nullopt;
             })
    , m_resources(new ServerResources(link, m_id, this))
{
    m_flush.setSingleShot(true);
    m_flush.setInterval(kFlushMs);
    connect(&m_flush, &QTimer::timeout, this, &AppRun::changed);
    connectHost();
    connect(&m_process, &AppProcess::received, this, &AppRun::handle);
    connect(&m_process, &AppProcess::ended, this, [this](const QString &trouble) {
        m_isRunning = false;
        m_trouble = trouble;
        emit changed();
    });
    connect(m_resources, &ServerResources::answered, this, [this](quint64 number, const QString &uri) {
        const ResourceAnswerPtr answer = m_resources->newest(uri);
        if (!m_reads.contains(number) || !answer) {
            return;
        }
        CallOutcome outcome = answer->outcome;
        outcome.result = answer->raw; // which went there
        m_host.answer(m_reads.take(number), outcome);
    });
}

AppSetting AppRun::setting() const
{
    AppSetting setting;
    setting.domains = m_what.contents.meta.domains;
    setting.granted = m_what.granted;
    if (const Tool *tool = toolNamed(m_link.tools(m_id), m_what.tool)) {
        setting.tool = tool->raw;
    }
    setting.arguments = m_what.arguments;
    setting.theme = m_what.theme;
    setting.styles = m_what.styles;
    setting.locale = QLocale().bcp47Name();
    setting.timeZone = QString::fromUtf8(QTimeZone::systemTimeZoneId());
    return setting;
}

Json AppRun::order() const
{
    Json ui(jsoncons::json_object_arg);
    ui.insert_or_assign("csp", toJson(m_what.contents.meta.domains));
    ui.insert_or_assign("permissions", toJson(m_what.granted));
    Json meta(jsoncons::json_object_arg);
    meta.insert_or_assign("ui", std::move(ui));
    Json order(jsoncons::json_object_arg);
    order.insert_or_assign("server", fromQString(serverName()));
    order.insert_or_assign("uri", fromQString(m_what.uri));
    order.insert_or_assign("html", fromQString(QString::fromUtf8(m_what.contents.html)));
    order.insert_or_assign("_meta", std::move(meta));
    order.insert_or_assign("theme", fromQString(m_what.theme));
    order.insert_or_assign("language", fromQString(m_what.language));
    return order;
}

QString AppRun::serverName() const
{
    const ServerStatus *status = m_link.server(m_id);
    return status ? status->entry.name : QString();
}

void AppRun::connectHost()
{
    connect(&m_host, &AppHost::posted, this, [this](const Json &message) {
        noteMessage(AppMessage::From::Host, message);
        Json params(jsoncons::json_object_arg);
        params.insert_or_assign("message", message);
        m_process.send("signalbox/post", params);
    });
    connect(&m_host, &AppHost::toolWanted, this, &AppRun::callTool);
    connect(&m_host, &AppHost::readWanted, this, &AppRun::read);
    connect(&m_host, &AppHost::linkWanted, this, [this](const Json &id, const QString &url) {
        Json params(jsoncons::json_object_arg);
        params.insert_or_assign("id", id);
        params.insert_or_assign("url", fromQString(url));
        m_process.send("signalbox/askLink", params);
    });
    connect(&m_host, &AppHost::sizeWanted, this, [this](const Json &size) { m_process.send("signalbox/size", size); });
    connect(&m_host, &AppHost::refused, this,
            [this](const QString &what, const QString &why) { note(AppMessage::From::Guard, what, why, true); });
    connect(&m_host, &AppHost::tornDown, &m_process, &AppProcess::end);
}

void AppRun::start()
{
    m_isRunning = true;
    m_process.start(order());
    if (!m_what.tool.isEmpty()) {
        callForApp();
    }
    emit changed();
}

void AppRun::stop()
{
    if (m_isRunning) {
        m_host.tearDown();
    }
}

/// The call that the app shows the result of: the person's own, as from the form.
void AppRun::callForApp()
{
    CallRequest request;
    request.server = serverName();
    request.tool = m_what.tool;
    request.arguments = m_what.arguments;
    request.caller = u"form"_s;
    CallHandle *call = m_link.call(request, this);
    connect(call, &CallHandle::finished, this, [this, call] {
        m_host.setResult(*call->outcome());
        call->deleteLater();
    });
}

void AppRun::callTool(const Json &id, const QString &tool, const QByteArray &arguments)
{
    CallRequest request;
    request.server = serverName();
    request.tool = tool;
    request.arguments = arguments;
    request.caller = u"app:"_s + m_what.uri; // rules can name it
    CallHandle *call = m_link.call(request, this);
    connect(call, &CallHandle::progressed, this, [this, id, call] { m_host.tellProgress(id, *call->progress()); });
    connect(call, &CallHandle::finished, this, [this, id, call] {
        m_host.answer(id, *call->outcome());
        call->deleteLater();
    });
}

void AppRun::read(const Json &id, const QString &uri)
{
    m_reads.insert(m_resources->read(uri, false), id);
}

void AppRun::handle(const QString &method, const Json &params)
{
    using From = AppMessage::From;
    if (method == "signalbox/ready"_L1) {
        m_host.setSize(numberOf(params, "width"), numberOf(params, "height"));
    } else if (method == "signalbox/message"_L1 && params.is_object() && params.contains("message")) {
        noteMessage(From::App, params.at("message"));
        m_host.receive(params.at("message"));
    } else if (method == "signalbox/refused"_L1) {
        note(From::Guard, tr("Request refused"), textOf(params, "url"), true);
    } else if (method == "signalbox/link"_L1) {
        note(From::Guard, tr("Link shown to you"), textOf(params, "url"));
    } else if (method == "signalbox/linkAnswered"_L1 && params.is_object()) {
        const bool opened = params.contains("opened") && params.at("opened").is_bool() && params.at("opened").as_bool();
        const QString why = textOf(params, "why");
        note(From::Guard, opened ? tr("Link opened") : tr("Link not opened"), why, !why.isEmpty());
        m_host.answerLink(params.get_value_or<Json>("id", Json::null()), opened, why);
    } else if (method == "signalbox/console"_L1) {
        note(From::App, tr("Console"), textOf(params, "text"), numberOf(params, "level") > 0);
    } else if (method == "signalbox/flooded"_L1) {
        note(From::Guard, tr("Messages dropped"), tr("The app says more than is taken."), true);
    } else if (method == "signalbox/crashed"_L1) {
        note(From::Guard, tr("The page ended"), tr("Its process is gone."), true);
    } else if (method == "signalbox/closing"_L1) {
        stop();
    }
}

void AppRun::noteMessage(AppMessage::From from, const Json &message)
{
    const QString method = textOf(message, "method");
    const bool isError = message.is_object() && message.contains("error");
    note(from, method.isEmpty() ? (isError ? tr("error") : tr("answer")) : method,
         QString::fromUtf8(compactJson(message).left(kLongestKept)), isError);
}

void AppRun::note(AppMessage::From from, const QString &what, const QString &text, bool isTrouble)
{
    m_messages.append({++m_count, QDateTime::currentMSecsSinceEpoch(), from, what.left(kLongestKept),
                       text.left(kLongestKept), isTrouble});
    if (m_messages.size() > AppMessagesModel::kMost) {
        m_messages.removeFirst();
    }
    if (!m_flush.isActive()) {
        m_flush.start();
    }
}

} // namespace Signalbox
