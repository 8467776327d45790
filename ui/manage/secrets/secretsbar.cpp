// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manage/secrets/secretsbar.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/toolbutton.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFilterWidth = 212;

} // namespace

SecretsBar::SecretsBar(QAction *history, QWidget *parent)
    : QWidget(parent)
    , m_filter(new FilterField(tr("Filter secrets"), this))
    , m_move(new QPushButton(icon(u"key"_s), tr("&Move…"), this))
    , m_note(new PlainLabel({}, FontRole::Secondary, Ink::Text2, this))
{
    const Metrics metrics = metricsOf(this);
    auto *readAgain = new QPushButton(icon(u"refresh"_s), tr("&Read files again"), this);
    readAgain->setObjectName(u"secrets:readAgain"_s);
    m_filter->setObjectName(u"secrets:filter"_s);
    m_filter->setMaximumWidth(metrics.px(kFilterWidth));
    m_move->setObjectName(u"secrets:move"_s);
    m_note->setObjectName(u"secrets:note"_s);
    m_note->setElide(PlainLabel::Elide::End);
    m_note->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics.gap(8));
    row->addWidget(readAgain);
    row->addWidget(m_filter, 1);
    row->addWidget(m_move);
    row->addWidget(new ToolButton(history, this));
    row->addWidget(m_note, 2);
    connect(readAgain, &QPushButton::clicked, this, &SecretsBar::readAgainRequested);
    connect(m_move, &QPushButton::clicked, this, &SecretsBar::moveRequested);
}

void SecretsBar::setNote(const QString &text)
{
    m_note->setText(text);
}

void SecretsBar::setCanMove(const QString &why)
{
    m_move->setEnabled(why.isEmpty());
    setReason(m_move, why);
}

} // namespace Signalbox
