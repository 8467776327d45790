// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace Signalbox {

/// The bytes of a file that belongs to another program; null bytes if there is none. Never waits: what is no regular
/// file (a folder, a pipe, a device) is refused, as is more than 64 MiB. Errors: Error::Kind::Storage, `where` the path.
[[nodiscard]] Result<QByteArray> readOthersFile(const QString &path);

/// Puts `after` where `before` stands, whole or not at all, with the file's own permissions, through a symbolic link to
/// what it names. Null `before`: there must be no file yet; null `after`: the file goes. Refused (Error::Kind::Usage,
/// "changed meanwhile") if the file holds anything else by then, to the last moment: on Linux old and new change places
/// in one step, and change back if the old one turns out to be another.
[[nodiscard]] Result<> replaceOthersFile(const QString &path, const QByteArray &before, const QByteArray &after);

} // namespace Signalbox
