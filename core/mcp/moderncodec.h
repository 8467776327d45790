// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mcp/codec.h"

namespace Signalbox {

/// Messages of the stateless revisions: every request carries the envelope in `params._meta` (protocol.md 2.2). The
/// part of it that never changes is made into text once.
class ModernCodec final : public Codec
{
public:
    ModernCodec(Revision revision, const ClientProfile &client);
    [[nodiscard]] QByteArray encodeRequest(const MessageId &id, const OutgoingRequest &request) const override;

private:
    QByteArray m_envelope; // members of _meta, without braces
};

} // namespace Signalbox
