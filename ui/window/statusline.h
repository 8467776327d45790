// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/window/activities.h"

#include <QStatusBar>
#include <QTimer>

namespace Signalbox {

class EngineLink;
class ExplorePage;
class JournalView;
class PlainLabel;
class StatusButton;

/// The bottom line: how many servers are in which state, what is going on, and whether what is said is recorded. A click
/// on each leads there.
class StatusLine : public QStatusBar
{
    Q_OBJECT
public:
    StatusLine(EngineLink &link, JournalView &journal, ExplorePage &explore, QWidget *parent = nullptr);

    void showNewer(const QString &version); ///< of Signalbox; empty: none
    void showProblem(const Error &error);   ///< until something else happens
    void showDone(const QString &sentence); ///< for some seconds
    /// None: what it has to say makes no window wider than its screen.
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void serverWanted(const QString &id);
    void toolWanted(const QString &id, const QString &tool);
    void requestsWanted();
    void journalWanted();
    void updatesWanted();

private:
    void buildCounts();
    void buildActivities();
    void update();
    void updateActivities();
    void updateMemory();
    void follow(const Activity &activity);
    void wantServerIn(int group);

    EngineLink &m_link;
    JournalView &m_journal;
    ExplorePage &m_explore;
    QList<StatusButton *> m_counts;     // connected, failed, changing, disconnected
    QList<StatusButton *> m_activities; // as many as there are kinds
    QList<Activity> m_shown;            // on these
    StatusButton *m_newer;
    StatusButton *m_recording;
    PlainLabel *m_memory;
    QTimer m_memoryTimer;
    QTimer m_activityTimer;
    QString m_lastWanted; // server
};

} // namespace Signalbox
