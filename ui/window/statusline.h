// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QStatusBar>
#include <QTimer>

namespace Signalbox {

class EngineLink;
class JournalView;
class PlainLabel;

/// The bottom line: how many servers are in which state, and whether what is said is recorded.
class StatusLine : public QStatusBar
{
    Q_OBJECT
public:
    StatusLine(EngineLink &link, JournalView &journal, QWidget *parent = nullptr);

    void showProblem(const Error &error); ///< until something else happens

private:
    class StateCount;
    void update();
    void updateMemory();

    EngineLink &m_link;
    JournalView &m_journal;
    QList<StateCount *> m_counts;
    PlainLabel *m_recording;
    PlainLabel *m_memory;
    QTimer m_timer;
};

} // namespace Signalbox
