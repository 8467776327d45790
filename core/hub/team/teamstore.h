// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/team/teamdatabase.h"

#include <QString>

#include <memory>
#include <optional>

namespace Signalbox {

/// How the team's database is fed. Tests make it shorter.
struct TeamPace
{
    int everyMs = 5000; ///< between two looks for calls that ended
    int retryMs = 1000; ///< after the first failure; doubles each time
    int mostRetryMs = 120'000;
    int hangsMs = 25'000; ///< so long without an answer is shown as trouble
    int stopMs = 1000;    ///< for what is under way when the program ends
    TeamPatience patience{};
};

/// Feeds the team's database with one journal's calls while it is on, on a thread of its own that may wait for the
/// database as long as it likes. What is not sent yet stays in the journal and is sent the next time.
class TeamStore
{
public:
    TeamStore(const QString &journalFolder, const TeamConfig &config, const TeamPace &pace = {});
    ~TeamStore(); ///< waits at most TeamPace::stopMs; a database that hangs is left to itself
    Q_DISABLE_COPY_MOVE(TeamStore)

    void nudge(); ///< looks now, also after a failure

    struct State
    {
        quint64 sent = 0;                ///< calls, since it was switched on
        std::optional<qint64> waiting{}; ///< calls that ended and are not sent yet; none: not known
        qint64 lastSentMs = 0;           ///< UTC; 0: nothing was sent yet
        bool isConnected = false;
        std::optional<Error> trouble{}; ///< why nothing is sent now; it tries again by itself
    };
    [[nodiscard]] State state() const;

    struct Private;

private:
    std::shared_ptr<Private> d; ///< the thread's as well
};

} // namespace Signalbox
