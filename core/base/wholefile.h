// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace Signalbox {

/// Puts `bytes` in the file's place, for its owner alone, through a symbolic link to what it names: the file is the old
/// one or the new one, whole, whenever the program or the machine ends. Written beside it, brought to the disk, renamed,
/// and the folder brought to the disk. Its folder must be there. Returns why it was not written; then the file is as it was.
[[nodiscard]] std::optional<QString> writeDurably(const QString &path, const QByteArray &bytes);

/// Brings to the disk which files are in a folder, as far as its file system does that.
void syncFolder(const QString &folder);

} // namespace Signalbox
