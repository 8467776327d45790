// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Signalbox {

/// `journal where [FOLDER]`: folder, sizes, how many messages, oldest and newest.
[[nodiscard]] int journalWhere(const QStringList &arguments);

} // namespace Signalbox
