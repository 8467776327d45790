// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/secondsbox.h"

#include "core/base/durations.h"

#include <cmath>

namespace Signalbox {

SecondsBox::SecondsBox(int leastMs, int mostMs, const QString &spoken, QWidget *parent)
    : QDoubleSpinBox(parent)
{
    setAccessibleName(spoken);
    setRange(leastMs / kMsPerSecondReal, mostMs / kMsPerSecondReal);
    setDecimals(1);
    setSuffix(tr(" s"));
}

void SecondsBox::setMilliseconds(int value)
{
    m_given = value;
    setValue(value / kMsPerSecondReal);
}

int SecondsBox::milliseconds() const
{
    constexpr double kHalfDigit = 51; // and a little
    const double shown = value() * kMsPerSecondReal;
    return std::abs(shown - m_given) < kHalfDigit ? m_given : int(std::lround(shown));
}

} // namespace Signalbox
