// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/hub/labmcp.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Signalbox;
using namespace Qt::StringLiterals;

LabMcp::LabMcp(Speaks speaks, const QSslConfiguration &tls)
    : m_ownServer(tls.localCertificate().isNull() ? std::make_unique<LabHttpServer>()
                                                  : std::make_unique<LabHttpServer>(tls))
    , server(*m_ownServer)
    , m_speaks(speaks)
{
    server.on("POST", "/mcp", [this](const LabRequest &request, LabReply &reply) { handlePost(request, reply); });
    server.on("*", "/mcp", [](const LabRequest &, LabReply &reply) { reply.send(405); });
    if (speaks == Speaks::Legacy) {
        server.on("DELETE", "/mcp", [](const LabRequest &, LabReply &reply) { reply.send(200); });
    }
}

int LabMcp::count(const QByteArray &method) const
{
    return int(m_methods.count(method));
}

QJsonObject LabMcp::textResult(const QString &text)
{
    return {{u"content"_s, QJsonArray{QJsonObject{{u"type"_s, u"text"_s}, {u"text"_s, text}}}}};
}

QByteArray LabMcp::response(const Call &call, QJsonObject result) const
{
    if (m_speaks == Speaks::Modern && !result.contains("resultType"_L1)) {
        result["resultType"_L1] = u"complete"_s;
    }
    const QJsonObject whole{{u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, call.message["id"_L1]}, {u"result"_s, result}};
    return QJsonDocument(whole).toJson(QJsonDocument::Compact);
}

void LabMcp::answer(const Call &call, const QJsonObject &result, LabReply &reply) const
{
    reply.json(response(call, result));
}

void LabMcp::refuse(const Call &call, int code, const QString &message, LabReply &reply, int status,
                    const QJsonValue &data) const
{
    QJsonObject error{{u"code"_s, code}, {u"message"_s, message}};
    if (!data.isNull() && !data.isUndefined()) {
        error["data"_L1] = data;
    }
    const QJsonObject whole{{u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, call.message["id"_L1]}, {u"error"_s, error}};
    reply.json(QJsonDocument(whole).toJson(QJsonDocument::Compact), {}, status);
}

void LabMcp::handlePost(const LabRequest &request, LabReply &reply)
{
    const QJsonObject message = QJsonDocument::fromJson(request.body).object();
    const Call call{message["method"_L1].toString().toUtf8(), message, message["params"_L1].toObject(), request};
    m_methods.append(call.method);
    if (const auto handler = m_handlers.constFind(call.method); handler != m_handlers.cend()) {
        (*handler)(call, reply);
    } else {
        handleByDefault(call, reply);
    }
}

void LabMcp::handleByDefault(const Call &call, LabReply &reply) const
{
    const QJsonObject info{{u"name"_s, u"lab"_s}, {u"version"_s, u"1"_s}};
    const bool isModern = m_speaks == Speaks::Modern;
    if (!call.message.contains("id"_L1)) {
        reply.send(202);
    } else if (isModern && call.method == "server/discover") {
        answer(call,
               {{u"supportedVersions"_s, QJsonArray{u"2026-07-28"_s}},
                {u"capabilities"_s, capabilities},
                {u"ttlMs"_s, 0},
                {u"cacheScope"_s, u"private"_s},
                {u"_meta"_s, QJsonObject{{u"io.modelcontextprotocol/serverInfo"_s, info}}}},
               reply);
    } else if (!isModern && call.method == "initialize") {
        const QJsonObject result{{u"protocolVersion"_s, call.params["protocolVersion"_L1]},
                                 {u"capabilities"_s, capabilities},
                                 {u"serverInfo"_s, info}};
        const LabHeaders headers = sessionId.isEmpty() ? LabHeaders{} : LabHeaders{{"Mcp-Session-Id", sessionId}};
        reply.json(response(call, result), headers);
    } else if (call.method == "tools/list") {
        QJsonArray list;
        for (const QJsonObject &tool : tools) {
            list.append(tool);
        }
        answer(call, {{u"tools"_s, list}, {u"ttlMs"_s, 0}, {u"cacheScope"_s, u"private"_s}}, reply);
    } else if (isModern) {
        refuse(call, -32601, u"Method not found"_s, reply, 404);
    } else if (call.method == "server/discover") { // as servers of the first official SDK do
        reply.json(
            R"({"jsonrpc":"2.0","error":{"code":-32000,"message":"Bad Request: Unsupported protocol version"},"id":null})",
            {}, 400);
    } else {
        refuse(call, -32601, u"Method not found"_s, reply);
    }
}
