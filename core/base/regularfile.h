// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <expected>
#include <optional>

class QFile;

namespace Signalbox {

/// May a name of what this process was given open (/dev/stdin, /dev/fd/N, which a shell's `<(command)` is) be read as it is?
/// Only one that a person typed on the command line: what others wrote, such as an entry's `${file:…}`, would take the
/// terminal's or the protocol's bytes, or wait for ever.
enum class GivenOpen { Refused, Accepted };

/// Opens the file that `file` names to be read, and says why it cannot be opened. A pipe, socket, device or folder is refused
/// at once: opening or reading one could wait for ever (reliability.md C05).
[[nodiscard]] std::optional<QString> openRegularFile(QFile &file, GivenOpen givenOpen = GivenOpen::Refused);

/// All of such a file, and never null; or why not. One of more than `most` bytes is refused.
[[nodiscard]] std::expected<QByteArray, QString> readRegularFile(const QString &path, qint64 most,
                                                                 GivenOpen givenOpen = GivenOpen::Refused);

/// The path for QSettings, which would wait for a pipe: where a pipe, socket or device is, one at which there is none and
/// none can be made, so that reading gives the standards and writing fails.
[[nodiscard]] QString settingsFile(const QString &path);

} // namespace Signalbox
