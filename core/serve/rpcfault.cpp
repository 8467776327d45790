// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/serve/rpcfault.h"

#include "core/mcp/codec.h"

#include <QCoreApplication>

namespace Signalbox {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ServerHost", text);
}

QString faultText(Skim::Fault fault)
{
    switch (fault) {
    case Skim::Fault::NotJson:
        return tr("The message is not JSON.");
    case Skim::Fault::NotObject:
        return tr("A message is a JSON object.");
    case Skim::Fault::DuplicateKey:
        return tr("The message names a member twice.");
    case Skim::Fault::BadId:
        return tr("An id is a string or an integer.");
    case Skim::Fault::BadMethod:
        return tr("A method is a string.");
    case Skim::Fault::WrongVersion:
        return tr("The member jsonrpc is \"2.0\".");
    default:
        return tr("The message is neither a request nor a notification nor an answer.");
    }
}

} // namespace

RpcFault RpcFault::ofMessage(Skim::Fault fault)
{
    const bool isSyntax = fault == Skim::Fault::NotJson;
    return {isSyntax ? ErrorCode::ParseError : ErrorCode::InvalidRequest, faultText(fault), {}};
}

RpcFault RpcFault::ofParams(const QList<Deviation> &deviations)
{
    const Deviation &first = deviations.constFirst();
    return invalidParams(tr("%1 in params: expected %2, found %3.").arg(first.pointer, first.expected, first.found));
}

RpcFault RpcFault::invalidParams(const QString &message)
{
    return {ErrorCode::InvalidParams, message, {}};
}

RpcFault RpcFault::invalidRequest(const QString &message)
{
    return {ErrorCode::InvalidRequest, message, {}};
}

RpcFault RpcFault::unknownMethod(const QByteArray &method)
{
    return {ErrorCode::MethodNotFound, tr("There is no method %1.").arg(QString::fromUtf8(method)), {}};
}

} // namespace Signalbox
