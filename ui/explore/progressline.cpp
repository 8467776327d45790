// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/progressline.h"

#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace Signalbox {

ProgressLine::ProgressLine(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(metricsOf(this).px(2));
}

void ProgressLine::setShare(std::optional<double> share)
{
    m_running = true;
    m_share = share;
    update();
}

void ProgressLine::stop()
{
    m_running = false;
    update();
}

void ProgressLine::paintEvent(QPaintEvent *)
{
    if (!m_running) {
        return;
    }
    QPainter painter(this);
    const Tokens &tokens = tokensOf(this);
    if (m_share) {
        painter.fillRect(0, 0, int(width() * std::clamp(*m_share, 0.0, 1.0)), height(), tokens.accent);
        return;
    }
    for (int x = 0; x < width(); x += height() * 8) { // how far is not known: a dashed line
        painter.fillRect(x, 0, height() * 4, height(), tokens.accent);
    }
}

} // namespace Signalbox
