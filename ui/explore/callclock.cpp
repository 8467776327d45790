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
    const Metrics metrics = metricsOf(this);
    row->setContentsMargins(metrics.gap(12), metrics.gap(4), metrics.gap(12), 0);
    row->setSpacing(metrics.gap(8));
    m_left->setElide(PlainLabel::Elide::End);
    setPlainToolTip(m_left,
                    tr("How long the answer is still waited for. How long the work takes, only the server knows."));
    row->addWidget(m_left, 1);
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
    m_left->setText(*ms < 2 * kMsPerMin
                        ? tr("Time limit in %1 s").arg(countText((*ms + kMsPerSecond - 1) / kMsPerSecond))
                        : tr("Time limit in %1 min").arg(countText(*ms / kMsPerMin)));
}

} // namespace Signalbox
