// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/tooldescription.h"

#include "ui/form/notelabel.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFirstLines = 3;
constexpr int kMostDescriptionLines = 14; // more is scrolled

} // namespace

ToolDescription::ToolDescription(QWidget *parent)
    : QWidget(parent)
    , m_first(new NoteLabel({}, this, kFirstLines, FontRole::Body))
    , m_all(new PlainLabel({}, FontRole::Body, Ink::Text2, this))
    , m_scroll(new QScrollArea(this))
    , m_more(new QPushButton(this))
{
    setObjectName(u"call:description"_s);
    m_first->setObjectName(u"call:descriptionFirst"_s);
    m_all->setObjectName(u"call:descriptionAll"_s);
    m_all->setWordWrap(true);
    m_all->setKeepsLines(true);
    m_all->setSelectable(true);
    m_all->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_scroll->setAccessibleName(tr("Description"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_all);
    m_more->setObjectName(u"call:descriptionMore"_s);
    m_more->setFlat(true);
    m_more->setAutoDefault(false);
    connect(m_more, &QPushButton::clicked, this, [this] { setOpen(!isOpen()); });
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_first);
    column->addWidget(m_scroll);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metricsOf(this).gap(4));
    row->addLayout(column, 1);
    row->addWidget(m_more, 0, Qt::AlignBottom);
    setOpen(false);
}

void ToolDescription::setText(const QString &text)
{
    if (text != m_all->rawText()) {
        m_first->setText(text);
        m_all->setText(text);
        setOpen(false);
    }
}

bool ToolDescription::isOpen() const
{
    return !m_scroll->isHidden();
}

void ToolDescription::setOpen(bool open)
{
    m_first->setVisible(!open);
    m_scroll->setVisible(open);
    m_more->setText(open ? tr("Less") : tr("More"));
    m_more->setIcon(icon(open ? u"chevron-up"_s : u"chevron-down"_s));
    m_scroll->verticalScrollBar()->setValue(0);
    fit();
}

void ToolDescription::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void ToolDescription::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::StyleChange) {
        fit();
    }
}

void ToolDescription::fit()
{
    const int line = m_first->fontMetrics().lineSpacing();
    const int room = width() - m_more->sizeHint().width() - metricsOf(this).gap(4);
    m_first->setFixedHeight(kFirstLines * line);
    m_scroll->setFixedHeight(std::clamp(m_all->heightForWidth(room), kFirstLines * line, kMostDescriptionLines * line));
    m_more->setVisible(m_first->isCut(width())); // with the button there is less room: it is cut all the more
}

} // namespace Signalbox
