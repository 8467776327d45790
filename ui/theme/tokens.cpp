// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tokens.h"

#include <QPalette>

#include <cmath>

namespace Signalbox {

namespace {

constexpr QColor rgb(unsigned value)
{
    return QColor(int(value >> 16 & 0xff), int(value >> 8 & 0xff), int(value & 0xff));
}

const Tokens kDark{
    .window = rgb(0x202327),
    .base = rgb(0x191b1e),
    .alt = rgb(0x1d2023),
    .raised = rgb(0x292d32),
    .control = rgb(0x33383e),
    .hover = rgb(0x2a2f35),
    .pressed = rgb(0x3d434a),
    .sel = rgb(0x1c3b5a),
    .selQuiet = rgb(0x31373e),
    .onSel = rgb(0xffffff),
    .fill = rgb(0x2f70ba),
    .onFill = rgb(0xffffff),
    .line = rgb(0x363b41),
    .disabled = rgb(0x6b727b),
    .text = rgb(0xe3e6ea),
    .text2 = rgb(0xb4bbc4),
    .text3 = rgb(0x9ea6b0),
    .accent = rgb(0x67adf5),
    .ok = rgb(0x67c792),
    .warn = rgb(0xe3b34f),
    .err = rgb(0xff8a85),
    .kindRequest = rgb(0x74b6f7),
    .kindResponse = rgb(0x7ccfa4),
    .kindNotification = rgb(0xc9a9f2),
    .kindServerRequest = rgb(0xe9b765),
    .jsonKey = rgb(0x8cc2f7),
    .jsonString = rgb(0x9bd0a8),
    .jsonNumber = rgb(0xebb473),
    .jsonLiteral = rgb(0xcbaef3),
    .okMark = rgb(0x67c792),
    .warnMark = rgb(0xe3b34f),
    .errMark = rgb(0xff8a85),
    .runMark = rgb(0x67adf5),
    .idleMark = rgb(0x9ea6b0),
    .edge = rgb(0x868e98),
    .focus = rgb(0x67adf5),
    .idleBack = rgb(0x2d3136),
    .okBack = rgb(0x1c3427),
    .warnBack = rgb(0x3a2f17),
    .errBack = rgb(0x43211f),
    .runBack = rgb(0x1b324b),
    .series = {rgb(0x35acef), rgb(0xee8329), rgb(0x287d56), rgb(0xf7badc), rgb(0xf1f9b8), rgb(0x757d97)},
    .heat = {rgb(0x191b1e), rgb(0x1b2f4a), rgb(0x1f4d78), rgb(0x2575a3), rgb(0x35a0b0), rgb(0x7ccb9c), rgb(0xf0e68a)},
};

const Tokens kLight{
    .window = rgb(0xf0f1f3),
    .base = rgb(0xffffff),
    .alt = rgb(0xf7f8f9),
    .raised = rgb(0xe7e9ec),
    .control = rgb(0xfbfbfc),
    .hover = rgb(0xebeef1),
    .pressed = rgb(0xd5d9de),
    .sel = rgb(0xcbe0f7),
    .selQuiet = rgb(0xdde1e6),
    .onSel = rgb(0x10161d),
    .fill = rgb(0x1f66b5),
    .onFill = rgb(0xffffff),
    .line = rgb(0xd0d4d9),
    .disabled = rgb(0x969da5),
    .text = rgb(0x1c2025),
    .text2 = rgb(0x474f58),
    .text3 = rgb(0x59616b),
    .accent = rgb(0x1a5fad),
    .ok = rgb(0x166338),
    .warn = rgb(0x774d00),
    .err = rgb(0xab2019),
    .kindRequest = rgb(0x1a5fad),
    .kindResponse = rgb(0x166338),
    .kindNotification = rgb(0x6c3ba8),
    .kindServerRequest = rgb(0x774d00),
    .jsonKey = rgb(0x1a5490),
    .jsonString = rgb(0x166338),
    .jsonNumber = rgb(0x8a4200),
    .jsonLiteral = rgb(0x6c3ba8),
    .okMark = rgb(0x1f8a4c),
    .warnMark = rgb(0xb06a00),
    .errMark = rgb(0xcf352c),
    .runMark = rgb(0x1f6fc7),
    .idleMark = rgb(0x6a727b),
    .edge = rgb(0x727a83),
    .focus = rgb(0x1f6fc7),
    .idleBack = rgb(0xe6e9ec),
    .okBack = rgb(0xdcf0e3),
    .warnBack = rgb(0xfaeccb),
    .errBack = rgb(0xfbe1de),
    .runBack = rgb(0xdceafa),
    .series = {rgb(0x3867ef), rgb(0xdb6d12), rgb(0x0d9e75), rgb(0x701176), rgb(0x473b06), rgb(0x626c81)},
    .heat = {rgb(0xffffff), rgb(0xcadee6), rgb(0x98becb), rgb(0x5f9eb0), rgb(0x337a95), rgb(0x21537c), rgb(0x182d5c)},
};

const Tokens kContrast{
    .window = rgb(0x000000),
    .base = rgb(0x000000),
    .alt = rgb(0x101010),
    .raised = rgb(0x000000),
    .control = rgb(0x000000),
    .hover = rgb(0x1f1f1f),
    .pressed = rgb(0x2e2e2e),
    .sel = rgb(0x00305c),
    .selQuiet = rgb(0x262626),
    .onSel = rgb(0xffffff),
    .fill = rgb(0x9ed2ff),
    .onFill = rgb(0x000000),
    .line = rgb(0xb8b8b8),
    .disabled = rgb(0x8c8c8c),
    .text = rgb(0xffffff),
    .text2 = rgb(0xf0f0f0),
    .text3 = rgb(0xdcdcdc),
    .accent = rgb(0x9ed2ff),
    .ok = rgb(0x8df0b4),
    .warn = rgb(0xffd75e),
    .err = rgb(0xffb3ae),
    .kindRequest = rgb(0x9ed2ff),
    .kindResponse = rgb(0x8df0b4),
    .kindNotification = rgb(0xdcc4ff),
    .kindServerRequest = rgb(0xffcf7d),
    .jsonKey = rgb(0x9ed2ff),
    .jsonString = rgb(0x9bf0b8),
    .jsonNumber = rgb(0xffc98f),
    .jsonLiteral = rgb(0xdcc4ff),
    .okMark = rgb(0x8df0b4),
    .warnMark = rgb(0xffd75e),
    .errMark = rgb(0xffb3ae),
    .runMark = rgb(0x9ed2ff),
    .idleMark = rgb(0xdcdcdc),
    .edge = rgb(0xffffff),
    .focus = rgb(0xffe14d),
    .idleBack = rgb(0x262626),
    .okBack = rgb(0x00331a),
    .warnBack = rgb(0x332600),
    .errBack = rgb(0x3d0a08),
    .runBack = rgb(0x00264d),
    .series = {rgb(0x66c2ff), rgb(0xffa94d), rgb(0x5fe39a), rgb(0xf7badc), rgb(0xf1f9b8), rgb(0xb8bfd6)},
    .heat = {rgb(0x000000), rgb(0x1b2f4a), rgb(0x1f4d78), rgb(0x2575a3), rgb(0x35a0b0), rgb(0x7ccb9c), rgb(0xf0e68a)},
    .hasEdges = true,
};

double linear(float channel)
{
    const double value = double(channel);
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

const Tokens &darkTokens()
{
    return kDark;
}

const Tokens &lightTokens()
{
    return kLight;
}

const Tokens &contrastTokens()
{
    return kContrast;
}

Tokens tokensFromPalette(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Window);
    const QColor base = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    const QColor highlight = palette.color(QPalette::Highlight);
    Tokens t = contrastRatio(base, Qt::white) > contrastRatio(base, Qt::black) ? kDark : kLight;
    for (QColor *surface : {&t.base, &t.alt, &t.idleBack, &t.okBack, &t.warnBack, &t.errBack, &t.runBack}) {
        *surface = base;
    }
    for (QColor *surface : {&t.window, &t.raised, &t.hover}) {
        *surface = window;
    }
    t.control = t.pressed = palette.color(QPalette::Button);
    t.sel = t.selQuiet = t.fill = highlight;
    t.onSel = t.onFill = palette.color(QPalette::HighlightedText);
    t.disabled = palette.color(QPalette::Disabled, QPalette::Text);
    for (QColor *ink : {&t.text,
                        &t.text2,
                        &t.text3,
                        &t.ok,
                        &t.warn,
                        &t.err,
                        &t.kindRequest,
                        &t.kindResponse,
                        &t.kindNotification,
                        &t.kindServerRequest,
                        &t.jsonKey,
                        &t.jsonString,
                        &t.jsonNumber,
                        &t.jsonLiteral,
                        &t.okMark,
                        &t.warnMark,
                        &t.errMark,
                        &t.runMark,
                        &t.idleMark,
                        &t.edge,
                        &t.line}) {
        *ink = text;
    }
    t.accent = t.focus = palette.color(QPalette::Link);
    t.hasEdges = true;
    return t;
}

double contrastRatio(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QColor mixed(const QColor &from, const QColor &to, double share)
{
    const auto channel = [share](int a, int b) { return int(std::lround(a + (b - a) * share)); };
    return QColor(channel(from.red(), to.red()), channel(from.green(), to.green()), channel(from.blue(), to.blue()),
                  channel(from.alpha(), to.alpha()));
}

} // namespace Signalbox
