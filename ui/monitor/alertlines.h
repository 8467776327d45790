// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/health/alertrule.h"

#include <QWidget>

class QVBoxLayout;

namespace Signalbox {

/// The alerts that hold, a line each, at most three; hidden while there are none.
class AlertLines : public QWidget
{
    Q_OBJECT
public:
    explicit AlertLines(QWidget *parent = nullptr);

    void setAlerts(const QList<AlertEvent> &alerts);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QStringList m_texts;
    QVBoxLayout *m_column;
};

} // namespace Signalbox
