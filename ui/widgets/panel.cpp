// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/panel.h"

#include "ui/theme/stylepaint.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgetstate.h"
#include "ui/widgets/plainlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace Signalbox {

PanelTitle::PanelTitle(const QString &heading, QWidget *parent)
    : QWidget(parent)
    , m_heading(new PlainLabel(heading, FontRole::Name, Ink::Text, this))
    , m_note(new PlainLabel(QString(), FontRole::Secondary, Ink::Text2, this))
    , m_left(new QHBoxLayout)
    , m_right(new QHBoxLayout)
{
    setSurface(this, Surface::Raised);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    const Metrics metrics = metricsOf(this);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics.gap(10), 0, metrics.gap(4), 0);
    layout->setSpacing(metrics.gap(8));
    m_left->setSpacing(metrics.gap(8));
    m_right->setSpacing(metrics.gap(4));
    m_heading->setElide(PlainLabel::Elide::End);
    m_note->hide();
    layout->addWidget(m_heading);
    layout->addWidget(m_note);
    layout->addLayout(m_left);
    layout->addStretch(1);
    layout->addLayout(m_right);
    resizeToFont();
}

void PanelTitle::setHeading(const QString &heading)
{
    m_heading->setText(heading);
}

void PanelTitle::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void PanelTitle::addAtLeft(QWidget *widget, int stretch)
{
    m_left->addWidget(widget, stretch);
}

void PanelTitle::addAtRight(QWidget *widget)
{
    m_right->addWidget(widget);
}

void PanelTitle::setUpperEdge(bool edge)
{
    m_upperEdge = edge;
    update();
}

void PanelTitle::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = tokensOf(this);
    paintEdge(&painter, rect(), Qt::BottomEdge, tokens.line);
    if (m_upperEdge) {
        paintEdge(&painter, rect(), Qt::TopEdge, tokens.edge);
    }
}

void PanelTitle::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) {
        resizeToFont();
    }
}

void PanelTitle::resizeToFont()
{
    setFixedHeight(metricsOf(this).bar());
}

Panel::Panel(const QString &heading, QWidget *parent)
    : QWidget(parent)
    , m_title(new PanelTitle(heading, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addStretch(0);
}

void Panel::setContent(QWidget *content)
{
    delete m_content;
    m_content = content;
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, content, 1);
}

} // namespace Signalbox
