// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mcp/codec.h"

#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"
#include "core/json/rawjson.h"
#include "core/mcp/fieldreader.h"
#include "core/mcp/legacycodec.h"
#include "core/mcp/messagewriter.h"
#include "core/mcp/moderncodec.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>
#include <limits>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

enum Sender : quint8 { Client = 1, Server = 2, Both = 3 };

struct MethodRow
{
    QByteArrayView name;
    Sender sender;
    Revision since;
    Revision until;
};

constexpr Revision kFirst = Revision::V20241105;
constexpr Revision kLastLegacy = Revision::V20251125;
constexpr Revision kFirstModern = Revision::V20260728;
constexpr Revision kNewest = Revision::V20260728;

/// protocol.md 1.1. Progress from the client (about requests of the server) is legacy only, as those requests are.
constexpr MethodRow kMethods[] = {
    {"tools/call", Client, kFirst, kNewest},
    {"tools/list", Client, kFirst, kNewest},
    {"resources/list", Client, kFirst, kNewest},
    {"resources/read", Client, kFirst, kNewest},
    {"resources/templates/list", Client, kFirst, kNewest},
    {"prompts/list", Client, kFirst, kNewest},
    {"prompts/get", Client, kFirst, kNewest},
    {"completion/complete", Client, kFirst, kNewest},
    {"initialize", Client, kFirst, kLastLegacy},
    {"notifications/initialized", Client, kFirst, kLastLegacy},
    {"ping", Both, kFirst, kLastLegacy},
    {"server/discover", Client, kFirstModern, kNewest},
    {"subscriptions/listen", Client, kFirstModern, kNewest},
    {"resources/subscribe", Client, kFirst, kLastLegacy},
    {"resources/unsubscribe", Client, kFirst, kLastLegacy},
    {"logging/setLevel", Client, kFirst, kLastLegacy},
    {"tasks/get", Both, kLastLegacy, kLastLegacy},
    {"tasks/result", Both, kLastLegacy, kLastLegacy},
    {"tasks/list", Both, kLastLegacy, kLastLegacy},
    {"tasks/cancel", Both, kLastLegacy, kLastLegacy},
    {"notifications/tasks/status", Both, kLastLegacy, kLastLegacy},
    {"tasks/get", Client, kFirstModern, kNewest},
    {"tasks/update", Client, kFirstModern, kNewest},
    {"tasks/cancel", Client, kFirstModern, kNewest},
    {"notifications/tasks", Server, kFirstModern, kNewest},
    {"roots/list", Server, kFirst, kLastLegacy},
    {"sampling/createMessage", Server, kFirst, kLastLegacy},
    {"elicitation/create", Server, Revision::V20250618, kLastLegacy},
    {"notifications/elicitation/complete", Server, kLastLegacy, kLastLegacy},
    {"notifications/roots/list_changed", Client, kFirst, kLastLegacy},
    {"notifications/cancelled", Both, kFirst, kNewest},
    {"notifications/progress", Both, kFirst, kLastLegacy},
    {"notifications/progress", Server, kFirstModern, kNewest},
    {"notifications/message", Server, kFirst, kNewest},
    {"notifications/tools/list_changed", Server, kFirst, kNewest},
    {"notifications/prompts/list_changed", Server, kFirst, kNewest},
    {"notifications/resources/list_changed", Server, kFirst, kNewest},
    {"notifications/resources/updated", Server, kFirst, kNewest},
    {"notifications/subscriptions/acknowledged", Server, kFirstModern, kNewest},
};

bool knows(Revision revision, Sender sender, QByteArrayView method)
{
    return std::ranges::any_of(kMethods, [&](const MethodRow &row) {
        return row.name == method && (row.sender & sender) && row.since <= revision && revision <= row.until;
    });
}

constexpr qsizetype kPunctuation = 96;

Error malformed(QByteArrayView error)
{
    Error remote;
    remote.kind = Error::Kind::Remote;
    remote.message = QCoreApplication::translate("Codec", "The server answered with a malformed error.");
    remote.data = error.toByteArray();
    return remote;
}

} // namespace

QByteArray Codec::encodeNotification(const QByteArray &method, const QByteArray &params) const
{
    MessageWriter message(method.size() + params.size() + kPunctuation);
    message.method(method);
    if (!params.isEmpty()) {
        message.text(",\"params\":");
        message.caller(params);
    }
    message.text("}");
    return message.take();
}

QByteArray Codec::encodeResult(const MessageId &id, const QByteArray &result) const
{
    MessageWriter message(result.size() + kPunctuation);
    message.id(id);
    message.text(",\"result\":");
    message.caller(result.isEmpty() ? QByteArrayView("{}") : QByteArrayView(result));
    message.text("}");
    return message.take();
}

QByteArray Codec::encodeError(const MessageId &id, int code, const QString &text, const QByteArray &data) const
{
    MessageWriter message(text.size() + data.size() + kPunctuation);
    message.id(id);
    message.text(",\"error\":{\"code\":");
    message.value(MessageId(qint64(code)));
    message.text(",\"message\":");
    message.text(jsonString(text));
    if (!data.isEmpty()) {
        message.text(",\"data\":");
        message.caller(data);
    }
    message.text("}}");
    return message.take();
}

bool Codec::knowsClientMethod(QByteArrayView method) const
{
    return knows(m_revision, Client, method);
}

QByteArrayList Codec::clientRequests(Revision revision)
{
    QByteArrayList methods;
    for (const MethodRow &row : kMethods) {
        if ((row.sender & Client) && row.since <= revision && revision <= row.until
            && !row.name.startsWith("notifications/")) {
            methods.append(row.name.toByteArray());
        }
    }
    return methods;
}

bool Codec::knowsServerMethod(QByteArrayView method) const
{
    return knows(m_revision, Server, method);
}

std::unique_ptr<Codec> Codec::create(Revision revision, const ClientProfile &client)
{
    if (eraOf(revision) == Era::Modern) {
        return std::make_unique<ModernCodec>(revision, client);
    }
    return std::make_unique<LegacyCodec>(revision);
}

QByteArray encodeInitialize(const MessageId &id, Revision offered, const ClientProfile &client)
{
    Json params(jsoncons::json_object_arg);
    params["protocolVersion"] = fromQString(revisionText(offered));
    params["capabilities"] = client.capabilities(offered);
    params["clientInfo"] = implementationToJson(client.info, offered);
    OutgoingRequest request;
    request.method = "initialize";
    request.params = compactJson(params);
    return LegacyCodec(offered).encodeRequest(id, request);
}

QByteArray encodeDiscover(const MessageId &id, Revision preferred, const ClientProfile &client)
{
    OutgoingRequest request;
    request.method = "server/discover";
    return ModernCodec(preferred, client).encodeRequest(id, request);
}

Error decodeRemoteError(QByteArrayView error)
{
    const Result<ParsedJson> parsed = parseJson(error);
    if (!parsed || !parsed->value.is_object()) {
        return malformed(error);
    }
    QList<Deviation> deviations;
    FieldReader fields(parsed->value, {}, u"basic"_s, deviations);
    const Json *code = fields.member("code");
    const std::optional<QString> message = fields.string("message", Need::Required);
    constexpr qint64 kMax = std::numeric_limits<int>::max();
    if (!code || !code->is_int64() || std::abs(code->as<qint64>()) > kMax || !message) {
        return malformed(error);
    }
    Error remote;
    remote.kind = Error::Kind::Remote;
    remote.code = int(code->as<qint64>());
    remote.message = *message;
    remote.data = rawMember(error, "data").toByteArray(); // from the text, not from the tree: untouched
    return remote;
}

} // namespace Signalbox
