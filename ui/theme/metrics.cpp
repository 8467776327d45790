// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/metrics.h"

#include <algorithm>
#include <cmath>

namespace Signalbox {

int Metrics::px(double drawn) const
{
    return std::max(1, int(std::lround(drawn * m_scale)));
}

int Metrics::gap(double drawn) const
{
    return px(m_density == Density::Comfortable ? drawn * 1.5 : drawn);
}

int Metrics::row(double drawn) const
{
    return px(m_density == Density::Comfortable ? drawn + 4 : drawn);
}

int Metrics::input() const
{
    return px(m_density == Density::Comfortable ? 28 : 24);
}

} // namespace Signalbox
