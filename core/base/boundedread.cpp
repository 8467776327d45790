// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/boundedread.h"

#include <QIODevice>

#include <algorithm>

namespace Signalbox {

QByteArray readAtMost(QIODevice &device, qint64 most)
{
    constexpr qint64 kPortion = qint64{64} * 1024;
    QByteArray bytes;
    while (bytes.size() < most) {
        const QByteArray portion = device.read(std::min(kPortion, most - bytes.size()));
        if (portion.isEmpty())
            break;
        bytes += portion;
    }
    return bytes;
}

} // namespace Signalbox
