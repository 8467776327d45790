// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Signalbox {

/// `journal verify [FOLDER]`: reads every byte, names what is damaged. Exit code 0: nothing is; 1: something is, or
/// there is no journal to read.
[[nodiscard]] int journalVerify(const QStringList &arguments);

} // namespace Signalbox
