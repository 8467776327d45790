// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Signalbox {

/// `journal copy NUMBER --as command|curl|typescript|python`: a recorded request as something that makes it again.
[[nodiscard]] int journalCopy(const QStringList &arguments);

} // namespace Signalbox
