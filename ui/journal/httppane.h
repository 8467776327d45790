// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/journal/textfind.h"
#include "ui/models/journal/messageexchange.h"

#include <QWidget>

class QComboBox;

namespace Signalbox {

class JsonView;
class PhaseChart;
class PlainLabel;

/// The HTTP exchange that carried a message: status, times and both heads. If there were several, one is chosen.
class HttpPane : public QWidget
{
    Q_OBJECT
public:
    explicit HttpPane(QWidget *parent = nullptr);

    void setExchanges(const QList<MessageExchange> &exchanges);
    [[nodiscard]] FindTarget &findTarget() { return m_find; }

signals:
    void textChanged();

private:
    void showChosen();

    QList<MessageExchange> m_exchanges;
    QComboBox *m_choice;
    PlainLabel *m_status;
    PlainLabel *m_facts;
    PhaseChart *m_phases;
    JsonView *m_heads;
    TextFind m_find;
};

} // namespace Signalbox
