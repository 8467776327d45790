// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mcp/icon.h"

#include <QByteArray>

#include <optional>

namespace Signalbox {

/// The icons that a server names for itself in the result of its handshake (raw JSON). Pure; made for the thread pool.
[[nodiscard]] QList<Icon> serverIcons(const QByteArray &handshake);

/// The bytes in a data: address (RFC 2397), at most kMostIconBytes of address. None: it is another kind of address, too
/// long, or not well-formed.
[[nodiscard]] std::optional<QByteArray> dataOf(const QString &address);
constexpr qsizetype kMostIconBytes = 1024 * 1024;

} // namespace Signalbox
