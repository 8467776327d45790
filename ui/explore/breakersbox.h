// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/resilience/breakerstatus.h"

#include <QWidget>

class QVBoxLayout;

namespace Signalbox {

class EngineLink;

/// Which calls of a server are stopped for a while because they failed again and again, with a way to let them pass.
/// Hidden when there is nothing to say; looks once a second while its page is seen.
class BreakersBox : public QWidget
{
    Q_OBJECT
public:
    BreakersBox(EngineLink &link, QString serverName, QWidget *parent = nullptr);

private:
    void ask();
    void show(const QList<BreakerStatus> &breakers);
    [[nodiscard]] static QString sentence(const BreakerStatus &breaker);

    EngineLink &m_link;
    QString m_server;
    QVBoxLayout *m_rows;
    QStringList m_shown;
};

} // namespace Signalbox
