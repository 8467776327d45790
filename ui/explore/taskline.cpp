// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/taskline.h"

#include "ui/form/fieldhistory.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/secondsbox.h"

#include <QHBoxLayout>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostTtlMs = 14 * 24 * 3600 * 1000;

} // namespace

TaskLine::TaskLine(QWidget *parent)
    : QWidget(parent)
    , m_ttl(new SecondsBox(0, kMostTtlMs, tr("How long the server keeps the task"), this))
{
    const Metrics metrics = metricsOf(this);
    m_ttl->setObjectName(u"call:taskTtl"_s);
    m_ttl->setSpecialValueText(tr("as the server likes"));
    setPlainToolTip(m_ttl, tr("The time to live that is asked for. The server may keep the task for another time."));
    auto *words = new PlainLabel(tr("Runs as a task, kept for"), FontRole::Body, Ink::Text2, this);
    words->setBuddy(m_ttl);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics.gap(12), metrics.gap(4), metrics.gap(12), 0);
    row->setSpacing(metrics.gap(8));
    row->addWidget(words);
    row->addWidget(m_ttl);
    row->addStretch();
    m_history = new FieldHistory(this);
}

int TaskLine::ttlMs() const
{
    return m_ttl->milliseconds();
}

void TaskLine::forget()
{
    m_ttl->setMilliseconds(0);
    delete m_history;
    m_history = new FieldHistory(this);
}

} // namespace Signalbox
