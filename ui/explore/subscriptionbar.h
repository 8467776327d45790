// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/resources/serverresources.h"

#include <QWidget>

class QCheckBox;
class QPushButton;

namespace Signalbox {

class PlainLabel;
class StateMark;

/// Whether changes of a resource are heard of, and what is done then.
class SubscriptionBar : public QWidget
{
    Q_OBJECT
public:
    explicit SubscriptionBar(QWidget *parent = nullptr);

    /// `note`: what is to be said where there is no subscription; empty: nothing.
    void setSubscription(const ResourceSubscription &subscription, bool canSubscribe, const QString &note);
    void setReadsOnUpdate(bool reads);

signals:
    void subscribeRequested();
    void unsubscribeRequested();
    void readsOnUpdateChanged(bool reads);

private:
    void showState(const ResourceSubscription &subscription);

    QPushButton *m_button;
    StateMark *m_mark;
    PlainLabel *m_state;
    QCheckBox *m_reads;
    bool m_isOn = false; ///< pressing the button ends it
};

} // namespace Signalbox
