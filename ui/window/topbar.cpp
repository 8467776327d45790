// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/topbar.h"

#include "ui/theme/theme.h"
#include "ui/widgets/picture.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QPainter>

namespace Signalbox {

namespace {

constexpr int kHeight = 32;
constexpr int kTopMark = 20;

} // namespace

TopBar::TopBar(QWidget *parent)
    : QWidget(parent)
    , m_menus(new QMenuBar(this))
    , m_row(new QHBoxLayout(this))
{
    const Metrics metrics = metricsOf(this);
    setMinimumHeight(metrics.px(kHeight));
    m_menus->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_row->setContentsMargins(metrics.gap(8), 0, metrics.gap(8), 0);
    m_row->setSpacing(metrics.gap(8));
    m_row->addWidget(new Picture(QApplication::windowIcon(), metrics.px(kTopMark), this));
    m_row->addWidget(m_menus);
    m_row->addStretch(1);
    m_row->addStretch(1);
}

void TopBar::setField(QWidget *field)
{
    m_field = field;
    m_row->insertWidget(m_row->indexOf(m_menus) + 2, field);
}

void TopBar::addBeforeField(QWidget *widget)
{
    m_row->insertWidget(m_row->indexOf(m_field), widget);
}

void TopBar::addAtEnd(QWidget *widget)
{
    m_row->addWidget(widget);
}

void TopBar::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), tokens.raised);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens.line);
}

} // namespace Signalbox
