// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace Signalbox {

/// Where the newest answer to a server's handshake (initialize, or server/discover) lies in a journal; none: not among the
/// last five million records. Reads the disk: for the thread pool.
[[nodiscard]] std::optional<quint64> newestHandshake(const QString &journalFolder, const QByteArray &server);

} // namespace Signalbox
