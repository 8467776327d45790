// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/serve/handshakerequests.h"

#include "core/mcp/fieldreader.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Signalbox {

bool HandshakeRequests::handle(RequestContext &request)
{
    const QByteArray &method = request.facts().method;
    if (method == "initialize") {
        initialize(request);
    } else if (method == "ping") {
        request.answer(Json(jsoncons::json_object_arg));
    } else if (method == "logging/setLevel" && m_service.features().logging) {
        setLogLevel(request);
    } else {
        return false;
    }
    return true;
}

void HandshakeRequests::initialize(RequestContext &request)
{
    if (m_revision || request.facts().batch) { // "MUST NOT be part of a batch" (2025-03-26, basic/lifecycle)
        const QString text = QCoreApplication::translate("ServerHost", "initialize comes once, and first.");
        request.refuse(RpcFault::invalidRequest(text));
        return;
    }
    QList<Deviation> deviations;
    FieldReader params(request.params(), {}, u"basic/lifecycle"_s, deviations);
    const std::optional<QString> version = params.string("protocolVersion", Need::Required);
    const Json *capabilities = params.object("capabilities", Need::Required);
    params.object("clientInfo", Need::Required);
    if (!deviations.isEmpty()) {
        request.refuse(RpcFault::ofParams(deviations));
        return;
    }
    const std::optional<Revision> asked = revisionFromText(*version);
    const bool isServed = asked && eraOf(*asked) == Era::Legacy;
    m_revision = isServed ? *asked : knownRevisions(Era::Legacy).constFirst();
    m_clientCapabilities = *capabilities;
    request.answer(m_service.words().initializeResult(*m_revision));
}

void HandshakeRequests::setLogLevel(RequestContext &request)
{
    QList<Deviation> deviations;
    FieldReader params(request.params(), {}, u"server/utilities/logging"_s, deviations);
    const QString text = params.string("level", Need::Required).value_or(QString());
    const std::optional<LogLevel> level = logLevelFrom(text);
    if (!level) {
        params.deviate("level", u"a log level"_s, text);
        request.refuse(RpcFault::ofParams(deviations));
        return;
    }
    m_logLevel = *level;
    request.answer(Json(jsoncons::json_object_arg));
}

} // namespace Signalbox
