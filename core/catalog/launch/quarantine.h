// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Signalbox {

/// The extended attribute with which this system holds back downloaded programs: "com.apple.quarantine" on macOS; empty
/// where there is none. Windows marks files too (Zone.Identifier), but that stops nothing that is started by its command.
[[nodiscard]] QString quarantineAttribute();
/// Is the file held back: does it have the attribute, and has nobody approved it yet (flag 0x40)? @p attribute empty: no.
[[nodiscard]] bool isQuarantined(const QString &path, const QString &attribute);

} // namespace Signalbox
