// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace Signalbox {

/// Which span of which trace (W3C Trace Context, level 1): what `traceparent` says.
struct TraceContext
{
    QByteArray traceId{}; ///< 32 lower-case hex digits, not all zero
    QByteArray spanId{};  ///< 16 lower-case hex digits, not all zero
    bool isSampled = true;

    /// A new span: of `parent`'s trace, or the first of a new one.
    [[nodiscard]] static TraceContext make(const std::optional<TraceContext> &parent = {});
    /// None unless it is what section 3.2.2 asks for; of a later version only the part that version 00 has is read.
    [[nodiscard]] static std::optional<TraceContext> fromTraceparent(QByteArrayView text);
    [[nodiscard]] QByteArray toTraceparent() const; ///< "00-…-…-01"

    bool operator==(const TraceContext &) const = default;
};

} // namespace Signalbox
