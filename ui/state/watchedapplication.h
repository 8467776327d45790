// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/stalllog.h"

#include <QApplication>

namespace Signalbox {

/// The application, whose event loop is watched all the time: two readings of the clock an event.
///
/// A turn of the loop goes from its waking up to its going to sleep; where it has no time to sleep, to the next round, in
/// which input gets its chance. So a turn is the longest that a key press may have waited.
class WatchedApplication : public QApplication
{
    Q_OBJECT
public:
    WatchedApplication(int &argc, char **argv);

    [[nodiscard]] StallLog &stalls() { return m_stalls; }

    bool notify(QObject *receiver, QEvent *event) override;

private:
    void beginRound();
    void endTurn();

    StallLog m_stalls;
    int m_depth = 0;
    bool m_hasRound = false; // the turn has seen the beginning of a round; what timers do comes before it
};

} // namespace Signalbox
