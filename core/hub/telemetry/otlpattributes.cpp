// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/telemetry/otlpattributes.h"

#include "core/json/jsontext.h"

#ifndef SIGNALBOX_VERSION
#error "SIGNALBOX_VERSION comes from the folder's CMakeLists.txt"
#endif

namespace Signalbox {

using namespace Qt::StringLiterals;

void OtlpAttributes::key(QByteArrayView key)
{
    m_json += m_json.isEmpty() ? "{\"key\":\"" : ",{\"key\":\"";
    m_json += key;
    m_json += "\",\"value\":";
}

OtlpAttributes &OtlpAttributes::text(QByteArrayView name, const QString &value)
{
    if (!value.isEmpty()) {
        key(name);
        m_json += "{\"stringValue\":" + jsonString(value) + "}}";
    }
    return *this;
}

OtlpAttributes &OtlpAttributes::text(QByteArrayView name, const QByteArray &ascii)
{
    return text(name, QString::fromLatin1(ascii));
}

OtlpAttributes &OtlpAttributes::integer(QByteArrayView name, qint64 value)
{
    key(name);
    m_json += "{\"intValue\":\"" + QByteArray::number(value) + "\"}}";
    return *this;
}

OtlpAttributes &OtlpAttributes::flag(QByteArrayView name, bool value)
{
    key(name);
    m_json += value ? "{\"boolValue\":true}}" : "{\"boolValue\":false}}";
    return *this;
}

OtlpAttributes OtlpAttributes::ofCall(const CallTarget &target, const QByteArray &method, const QString &name,
                                      const QByteArray &errorType)
{
    OtlpAttributes attributes;
    attributes.text("mcp.method.name", QString::fromUtf8(method));
    if (method == "tools/call") {
        attributes.text("gen_ai.operation.name", "execute_tool"_ba).text("gen_ai.tool.name", name);
    } else {
        attributes.text("gen_ai.prompt.name", name);
    }
    attributes.text("mcp.protocol.version", target.protocolVersion)
        .text("network.transport", target.transport)
        .text("network.protocol.name", target.protocolName)
        .text("server.address", target.address);
    if (!target.address.isEmpty() && target.port > 0) {
        attributes.integer("server.port", target.port);
    }
    return attributes.text("signalbox.server.name", target.server).text("error.type", errorType);
}

QByteArray otlpResource(const QString &serviceName, const QByteArray &instance)
{
    const auto version = QByteArrayLiteral(SIGNALBOX_VERSION);
    OtlpAttributes attributes;
    attributes.text("service.name", serviceName)
        .text("service.version", version)
        .text("service.instance.id", instance)
        .text("telemetry.sdk.name", "signalbox"_ba)
        .text("telemetry.sdk.language", "cpp"_ba)
        .text("telemetry.sdk.version", version);
    return "{\"attributes\":" + attributes.list() + '}';
}

QByteArray otlpScope()
{
    return QByteArrayLiteral("{\"name\":\"signalbox\",\"version\":\"" SIGNALBOX_VERSION "\"}");
}

} // namespace Signalbox
