// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/serve/rpcfault.h"

#include "core/json/jsontext.h"
#include "core/mcp/codec.h"
#include "core/serve/http/httpstatus.h"
#include "core/serve/serverwords.h"

#include <QCoreApplication>

namespace Signalbox {

namespace {

class RpcFaultText
{
    Q_DECLARE_TR_FUNCTIONS(ServerHost)
};

QString faultText(Skim::Fault fault)
{
    switch (fault) {
    case Skim::Fault::NotJson:
        return RpcFaultText::tr("The message is not JSON.");
    case Skim::Fault::NotObject:
        return RpcFaultText::tr("A message is a JSON object.");
    case Skim::Fault::DuplicateKey:
        return RpcFaultText::tr("The message names a member twice.");
    case Skim::Fault::BadId:
        return RpcFaultText::tr("An id is a string or an integer.");
    case Skim::Fault::BadMethod:
        return RpcFaultText::tr("A method is a string.");
    case Skim::Fault::WrongVersion:
        return RpcFaultText::tr("The member jsonrpc is \"2.0\".");
    default:
        return RpcFaultText::tr("The message is neither a request nor a notification nor an answer.");
    }
}

} // namespace

RpcFault RpcFault::ofMessage(Skim::Fault fault)
{
    const bool isSyntax = fault == Skim::Fault::NotJson;
    const int code = isSyntax ? ErrorCode::ParseError : ErrorCode::InvalidRequest;
    return {.code = code, .message = faultText(fault), .data = {}, .httpStatus = kBadRequest};
}

RpcFault RpcFault::ofParams(const QList<Deviation> &deviations)
{
    const Deviation &first = deviations.constFirst();
    return invalidParams(
        RpcFaultText::tr("%1 in params: expected %2, found %3.").arg(first.pointer, first.expected, first.found));
}

RpcFault RpcFault::invalidParams(const QString &message)
{
    return {.code = ErrorCode::InvalidParams, .message = message, .data = {}};
}

RpcFault RpcFault::invalidRequest(const QString &message)
{
    return {.code = ErrorCode::InvalidRequest, .message = message, .data = {}, .httpStatus = kBadRequest};
}

RpcFault RpcFault::internal(const QString &message)
{
    return {.code = ErrorCode::InternalError, .message = message, .data = {}};
}

RpcFault RpcFault::unknownMethod(const QByteArray &method)
{
    const QString text = RpcFaultText::tr("There is no method %1.").arg(QString::fromUtf8(method));
    return {.code = ErrorCode::MethodNotFound, .message = text, .data = {}};
}

RpcFault RpcFault::unknownTool(const QString &name)
{
    return invalidParams(RpcFaultText::tr("There is no tool %1.").arg(name));
}

RpcFault RpcFault::unknownPrompt(const QString &name)
{
    return invalidParams(RpcFaultText::tr("There is no prompt %1.").arg(name));
}

RpcFault RpcFault::unknownResource(const QString &uri)
{
    Json data(jsoncons::json_object_arg);
    data["uri"] = fromQString(uri);
    const QString text = RpcFaultText::tr("There is no resource %1.").arg(uri);
    return {.code = ErrorCode::ResourceNotFound, .message = text, .data = compactJson(data)};
}

RpcFault RpcFault::unknownTask()
{
    return invalidParams(RpcFaultText::tr("There is no such task, or it has expired."));
}

RpcFault RpcFault::headerMismatch(const QString &message)
{
    return {.code = ErrorCode::HeaderMismatch, .message = message, .data = {}, .httpStatus = kBadRequest};
}

RpcFault RpcFault::missingCapability(const Json &requiredCapabilities)
{
    Json data(jsoncons::json_object_arg);
    data["requiredCapabilities"] = requiredCapabilities;
    return {.code = ErrorCode::MissingCapability,
            .message = RpcFaultText::tr("This request needs a capability that the client did not declare."),
            .data = compactJson(data),
            .httpStatus = kBadRequest};
}

RpcFault RpcFault::unsupportedVersion(const QString &requested)
{
    Json data(jsoncons::json_object_arg);
    data["supported"] = ServerWords::servedRevisions();
    data["requested"] = fromQString(requested);
    return {.code = ErrorCode::UnsupportedVersion,
            .message = RpcFaultText::tr("Protocol version %1 is not supported.").arg(requested),
            .data = compactJson(data),
            .httpStatus = kBadRequest};
}

RpcFault RpcFault::withStatus(int status) const
{
    RpcFault fault = *this;
    fault.httpStatus = status;
    return fault;
}

} // namespace Signalbox
