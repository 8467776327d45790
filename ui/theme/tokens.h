// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <array>

class QPalette;

namespace Signalbox {

/// Every colour of the window. tokens.cpp holds the dark, the light and the high-contrast set, which are the only colour
/// literals of the program; tst_tokens recomputes the contrast of each.
struct Tokens
{
    // Surfaces
    QColor window;
    QColor base;
    QColor alt;
    QColor raised;
    QColor control;
    QColor hover;
    QColor pressed;
    QColor sel;
    QColor selQuiet;
    QColor onSel;
    QColor fill;
    QColor onFill;
    QColor line;
    QColor disabled;

    // Text
    QColor text;
    QColor text2;  ///< also log lines
    QColor text3;  ///< also what is idle
    QColor accent; ///< also what is running
    QColor ok;
    QColor warn;
    QColor err;
    QColor kindRequest;
    QColor kindResponse;
    QColor kindNotification;
    QColor kindServerRequest;
    QColor jsonKey;
    QColor jsonString;
    QColor jsonNumber;
    QColor jsonLiteral;

    // Marks and edges
    QColor okMark;
    QColor warnMark;
    QColor errMark;
    QColor runMark;
    QColor idleMark;
    QColor edge;
    QColor focus;

    // Grounds of badges and lines
    QColor idleBack;
    QColor okBack;
    QColor warnBack;
    QColor errBack;
    QColor runBack;

    // Charts
    std::array<QColor, 6> series;
    std::array<QColor, 7> heat;

    bool hasEdges = false; ///< high contrast: every control and every selection has an edge

    bool operator==(const Tokens &) const = default;
};

const Tokens &darkTokens();
const Tokens &lightTokens();
const Tokens &contrastTokens(); ///< on black; whatever is read or seen has 7 : 1 and more

/// For a high-contrast system palette: every token is one of the palette's own colours.
Tokens tokensFromPalette(const QPalette &palette);

/// WCAG 2.2 contrast ratio of two opaque colours, 1 to 21.
double contrastRatio(const QColor &one, const QColor &other);

/// A colour `share` (0 to 1) of the way from one to another.
QColor mixed(const QColor &from, const QColor &to, double share);

} // namespace Signalbox
