// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Signalbox {

/// `journal export`: writes messages as another format; see JournalExportOptions.
[[nodiscard]] int journalExport(const QStringList &arguments);

} // namespace Signalbox
