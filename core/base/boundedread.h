// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

class QIODevice;

namespace Signalbox {

/// Up to @p most bytes of what @p device still has, in room that grows with what is there. QIODevice::read() would take the
/// room for @p most at once, of a file of 20 bytes as well. Whoever wants to know that there is more asks for one more.
[[nodiscard]] QByteArray readAtMost(QIODevice &device, qint64 most);

} // namespace Signalbox
