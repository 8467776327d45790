// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace Signalbox {

/// Checks that the arguments of a call are the text of one JSON object, and makes them fit for one line.
/// Up to 64 kB, or with line ends inside, they are parsed; above, only the first and the last byte are looked at: a
/// caller with that much text made it by program, and the server says so if it is wrong. The text's spelling stays:
/// line ends become spaces. The arguments of the last call are remembered, so that repeated calls cost a comparison.
class CallArguments
{
public:
    static constexpr qsizetype kParseBytes = 64 * 1024;

    [[nodiscard]] Result<QByteArray> check(const QByteArray &text);

private:
    QByteArray m_lastGood;
};

} // namespace Signalbox
