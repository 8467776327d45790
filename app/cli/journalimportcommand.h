// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Signalbox {

/// `journal import FILE [--into FOLDER]`: makes a journal folder of a session file or of JSONL, for `journal list
/// --folder` and all else that reads one.
[[nodiscard]] int journalImport(const QStringList &arguments);

} // namespace Signalbox
