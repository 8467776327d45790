// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/serverentry.h"

#include <QByteArray>

namespace Signalbox {

/// The file that a command takes further variables from, as VS Code and Cursor have it (`envFile`): a path, places in it,
/// `~/` for the home, relative to the working folder. Empty: none; always for an address.
[[nodiscard]] QString environmentFile(const ServerEntry &entry);
void setEnvironmentFile(ServerEntry &entry, const QString &path); ///< empty: none

/// What lines of such a file say: `KEY=VALUE`, with `export` in front or not, comments behind `#`, values in single quotes
/// as they are and in double quotes with \n, \r, \t, \" and \\. Of a key twice the last counts. Other lines say nothing.
[[nodiscard]] QList<QPair<QString, QString>> environmentFileLines(const QByteArray &text);

/// What the file of an entry without open places gives it; what the entry itself sets is not among it. Read now, at most
/// 1 MiB. Errors: Kind::Policy, code kEnvironmentFile: it is not there, cannot be read, is too long, or sets a variable
/// that decides what code is loaded, which has to stand where it is shown.
[[nodiscard]] Result<QList<QPair<QString, QString>>> environmentFileVariables(const ServerEntry &entry);

constexpr int kEnvironmentFile = 4; ///< Error::code of environmentFileVariables()

} // namespace Signalbox
