// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/optionreader.h"

#include <QCommandLineOption>
#include <QString>
#include <QStringList>

namespace Signalbox {

[[nodiscard]] QCommandLineOption journalFolderOption(); ///< --folder

/// The journal's folder: the one of --folder, or the only one of `words`, or else Signalbox's own. More than one is a
/// fault; `command` is what was called, such as "journal where".
[[nodiscard]] QString journalFolder(OptionReader &reader, const QString &command, const QStringList &words = {});

} // namespace Signalbox
