// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mcp/moderncodec.h"

#include "core/json/jsontext.h"
#include "core/mcp/messagewriter.h"

namespace Signalbox {

namespace {

constexpr QByteArrayView kVersion = "io.modelcontextprotocol/protocolVersion";
constexpr QByteArrayView kClientInfo = "io.modelcontextprotocol/clientInfo";
constexpr QByteArrayView kCapabilities = "io.modelcontextprotocol/clientCapabilities";
constexpr QByteArrayView kLogLevel = "io.modelcontextprotocol/logLevel";
constexpr QByteArrayView kProgressToken = "progressToken";

void appendMember(QByteArray &to, QByteArrayView key, const QByteArray &value)
{
    to.append(to.isEmpty() ? "\"" : ",\"").append(key).append("\":").append(value);
}

} // namespace

ModernCodec::ModernCodec(Revision revision, const ClientProfile &client)
    : Codec(revision)
{
    Q_ASSERT(eraOf(revision) == Era::Modern);
    appendMember(m_envelope, kVersion, jsonString(revisionText(revision)));
    appendMember(m_envelope, kClientInfo, compactJson(implementationToJson(client.info, revision)));
    appendMember(m_envelope, kCapabilities, compactJson(client.capabilities(revision)));
}

QByteArray ModernCodec::encodeRequest(const MessageId &id, const OutgoingRequest &request) const
{
    constexpr qsizetype kModernPunctuation = 192;
    MessageWriter message(request.method.size() + request.params.size() + request.meta.size() + m_envelope.size()
                          + kModernPunctuation);
    message.id(id);
    message.method(request.method);
    message.text(",\"params\":{");
    message.text(message.members(request.params) ? ",\"_meta\":{" : "\"_meta\":{");
    message.text(m_envelope);
    const bool hasToken = !request.progressToken.isNull();
    const bool hasLevel = !request.logLevel.isEmpty();
    if (hasLevel) {
        message.text(",\"io.modelcontextprotocol/logLevel\":");
        message.string(request.logLevel);
    }
    if (hasToken) {
        message.text(",\"progressToken\":");
        message.value(request.progressToken);
    }
    if (!request.meta.isEmpty()) {
        const QByteArrayView level = hasLevel ? kLogLevel : QByteArrayView();
        const QByteArrayView token = hasToken ? kProgressToken : QByteArrayView();
        message.membersExcept(request.meta, {kVersion, kClientInfo, kCapabilities, level, token}, true);
    }
    message.text("}}}");
    return message.take();
}

} // namespace Signalbox
