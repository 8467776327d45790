// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Signalbox {

enum class Density { Compact, Comfortable };

/// Sizes in pixels for the font in use: a drawing of 18 px text height is scaled as a whole.
class Metrics
{
public:
    explicit Metrics(double scale = 1.0, Density density = Density::Compact)
        : m_scale(scale)
        , m_density(density)
    {
    }

    int px(double drawn) const;  ///< any length of the drawing, at least 1
    int gap(double drawn) const; ///< a distance between things: 4, 8, 12, 16, 24
    int row(double drawn = 20) const;
    int input() const; ///< buttons, fields, combo boxes
    int header() const { return px(22); }
    int bar() const { return px(30); } ///< dock titles, filter bars, server tabs
    int innerTabs() const { return px(28); }
    int pageBar() const { return px(36); }
    int badge() const { return px(16); }
    int icon() const { return px(16); }
    int radius() const { return px(3); }
    double scale() const { return m_scale; }
    Density density() const { return m_density; }

    bool operator==(const Metrics &) const = default;

private:
    double m_scale;
    Density m_density;
};

} // namespace Signalbox
