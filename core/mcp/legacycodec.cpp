// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mcp/legacycodec.h"

#include "core/mcp/messagewriter.h"

namespace Signalbox {

LegacyCodec::LegacyCodec(Revision revision)
    : Codec(revision)
{
    Q_ASSERT(eraOf(revision) == Era::Legacy);
}

QByteArray LegacyCodec::encodeRequest(const MessageId &id, const OutgoingRequest &request) const
{
    constexpr qsizetype kLegacyPunctuation = 128;
    MessageWriter message(request.method.size() + request.params.size() + request.meta.size() + kLegacyPunctuation);
    message.id(id);
    message.method(request.method);
    const bool hasToken = !request.progressToken.isNull();
    if (request.params.isEmpty() && request.meta.isEmpty() && !hasToken) {
        message.text("}");
        return message.take();
    }
    message.text(",\"params\":{");
    const bool hasParams = message.members(request.params);
    if (!request.meta.isEmpty() || hasToken) {
        message.text(hasParams ? ",\"_meta\":{" : "\"_meta\":{");
        if (hasToken) {
            message.text("\"progressToken\":");
            message.value(request.progressToken);
        }
        if (!request.meta.isEmpty()) {
            const QByteArrayView reserved = hasToken ? QByteArrayView("progressToken") : QByteArrayView();
            message.membersExcept(request.meta, {reserved}, hasToken);
        }
        message.text("}");
    }
    message.text("}}");
    return message.take();
}

} // namespace Signalbox
