// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Signalbox {

/// `journal keep [--days N] [--megabytes N] [--per-server N]`: shows or changes how long messages are kept. Takes
/// effect when Signalbox is started the next time.
[[nodiscard]] int journalKeep(const QStringList &arguments);

} // namespace Signalbox
