// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mcp/codec.h"

namespace Signalbox {

/// Messages of the handshake revisions: `params` as they are, `_meta` only where there is something to say.
class LegacyCodec final : public Codec
{
public:
    explicit LegacyCodec(Revision revision);
    [[nodiscard]] QByteArray encodeRequest(const MessageId &id, const OutgoingRequest &request) const override;
};

} // namespace Signalbox
