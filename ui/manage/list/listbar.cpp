// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manage/list/listbar.h"

#include "ui/theme/theme.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/toolbutton.h"

#include <QAction>
#include <QHBoxLayout>

namespace Signalbox {

namespace {

constexpr int kFilterWidth = 212;

} // namespace

ListBar::ListBar(const QList<QAction *> &actions, QWidget *parent)
    : QWidget(parent)
    , m_filter(new FilterField(tr("Filter servers"), this))
    , m_note(new PlainLabel({}, FontRole::Secondary, Ink::Text2, this))
{
    const Metrics metrics = metricsOf(this);
    m_filter->setObjectName(QStringLiteral("list:filter"));
    m_filter->setMaximumWidth(metrics.px(kFilterWidth));
    m_note->setObjectName(QStringLiteral("list:note"));
    m_note->setElide(PlainLabel::Elide::End);
    m_note->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics.gap(8));
    row->addWidget(m_filter, 1);
    for (QAction *action : actions) {
        row->addWidget(new ToolButton(action, this));
    }
    row->addWidget(m_note, 2);
}

void ListBar::setNote(const QString &text)
{
    m_note->setText(text);
}

} // namespace Signalbox
