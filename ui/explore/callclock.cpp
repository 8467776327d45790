// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/callclock.h"

#include "core/base/durations.h"
#include "ui/models/formats.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/plaintooltip.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMsPerMin = 60'000;

} // namespace

CallClock::CallClock(QWidget *parent)
    : QWidget(parent)
    , m_left(new PlainLabel({}, FontRole::Body, Ink::Text2, this))
    , m_longer(new QPushButton(tr("Wait longer"), this))
{
    m_left->setObjectName(u"call:left"_s);
    m_longer->setObjectName(u"call:longer"_s);
    setPlainToolTip(m_longer, tr("Waits a minute longer than the limit of this call."));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metricsOf(this).gap(8));
    row->addWidget(m_left);
    row->addWidget(m_longer);
    connect(m_longer, &QPushButton::clicked, this, &CallClock::longerWanted);
    setRemaining({});
}

void CallClock::setRemaining(std::optional<qint64> ms)
{
    setVisible(ms.has_value());
    if (!ms) {
        return;
    }
    m_left->setText(*ms < 2 * kMsPerMin ? tr("%1 s left").arg(countText((*ms + kMsPerSecond - 1) / kMsPerSecond))
                                        : tr("%1 min left").arg(countText(*ms / kMsPerMin)));
}

} // namespace Signalbox
