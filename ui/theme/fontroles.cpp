// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/fontroles.h"

#include <QApplication>
#include <QFontDatabase>

namespace Signalbox {

namespace {

QFont scaled(QFont font, double share)
{
    if (font.pointSizeF() > 0) {
        font.setPointSizeF(font.pointSizeF() * share);
    } else {
        font.setPixelSize(qRound(font.pixelSize() * share));
    }
    return font;
}

QFont withWeight(QFont font, QFont::Weight weight)
{
    font.setWeight(weight);
    return font;
}

} // namespace

QFont fontFor(FontRole role)
{
    const QFont body = QApplication::font();
    switch (role) {
    case FontRole::Body:
        return body;
    case FontRole::Name:
        return withWeight(body, QFont::DemiBold);
    case FontRole::Secondary:
        return scaled(body, 0.9);
    case FontRole::Small:
        return scaled(body, 0.825);
    case FontRole::Heading:
        return scaled(body, 1.5);
    case FontRole::Figure:
        return scaled(body, 1.35);
    case FontRole::ToolName:
        return withWeight(scaled(body, 1.1), QFont::DemiBold);
    case FontRole::Mono: {
        QFont mono = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        if (body.pointSizeF() > 0) {
            mono.setPointSizeF(body.pointSizeF()); // what the two are set to may differ; a row must not
        }
        return scaled(mono, 0.9);
    }
    }
    return body;
}

QFont tabular(QFont font)
{
    font.setFeature("tnum", 1);
    return font;
}

} // namespace Signalbox
