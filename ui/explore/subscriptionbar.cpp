// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/subscriptionbar.h"

#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/statemark.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>

namespace Signalbox {

using namespace Qt::StringLiterals;

using State = ResourceSubscription::State;

SubscriptionBar::SubscriptionBar(QWidget *parent)
    : QWidget(parent)
    , m_button(new QPushButton(this))
    , m_mark(new StateMark(StateShape::Idle, this))
    , m_state(new PlainLabel({}, FontRole::Body, Ink::Text2, this))
    , m_reads(new QCheckBox(tr("Read when it changes"), this))
{
    m_button->setObjectName(u"resource:subscribe"_s);
    m_state->setObjectName(u"resource:subscription"_s);
    m_reads->setObjectName(u"resource:readsOnUpdate"_s);
    m_state->setElide(PlainLabel::Elide::End);
    const Metrics metrics = metricsOf(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics.gap(12), 0, metrics.gap(12), metrics.gap(8));
    row->setSpacing(metrics.gap(8));
    row->addWidget(m_button);
    row->addWidget(m_reads);
    row->addWidget(m_mark);
    row->addWidget(m_state, 1);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_isOn) {
            emit unsubscribeRequested();
        } else {
            emit subscribeRequested();
        }
    });
    connect(m_reads, &QCheckBox::clicked, this, &SubscriptionBar::readsOnUpdateChanged);
}

void SubscriptionBar::setSubscription(const ResourceSubscription &subscription, bool canSubscribe, const QString &note)
{
    m_isOn = subscription.state == State::Asked || subscription.state == State::Active;
    m_button->setText(m_isOn ? tr("Unsubscribe") : tr("Subscribe"));
    m_button->setEnabled(canSubscribe || m_isOn);
    setPlainToolTip(m_button, note);
    m_state->setText(note);
    showState(subscription);
}

void SubscriptionBar::setReadsOnUpdate(bool reads)
{
    m_reads->setChecked(reads);
}

void SubscriptionBar::showState(const ResourceSubscription &subscription)
{
    m_mark->setVisible(subscription.state != State::None);
    m_state->setInk(Ink::Text2);
    switch (subscription.state) {
    case State::None:
        break;
    case State::Asked:
        m_mark->setMark(StateShape::Changing);
        m_state->setText(tr("Subscribing"));
        break;
    case State::Active:
        m_mark->setMark(StateShape::Good);
        m_state->setText(tr("Subscribed"));
        break;
    case State::Refused:
        m_mark->setMark(StateShape::Failed);
        m_state->setInk(Ink::Err);
        m_state->setText(tr("Refused: %1").arg(subscription.why));
        break;
    case State::Lost:
        m_mark->setMark(StateShape::Attention);
        m_state->setInk(Ink::Warn);
        m_state->setText(tr("Ended with the connection"));
        break;
    }
    m_mark->setAccessibleName(m_state->rawText());
}

} // namespace Signalbox
