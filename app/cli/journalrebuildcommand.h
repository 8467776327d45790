// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Signalbox {

/// `journal rebuild [FOLDER]`: derives calls, statistics and the text index anew from the messages. Marks and samples
/// stay.
[[nodiscard]] int journalRebuild(const QStringList &arguments);

} // namespace Signalbox
