// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace Signalbox {

/// A pane that words can be looked for in; the bar that asks shows one hit after another.
class FindTarget
{
public:
    FindTarget() = default;
    Q_DISABLE_COPY_MOVE(FindTarget)
    virtual ~FindTarget() = default;

    struct Hits
    {
        qsizetype count = 0;
        bool hasMore = false; ///< than were counted
        QString trouble{};    ///< why it could not be looked for
    };
    using Then = std::function<void(const Hits &)>;
    /// Looks anew; answers on the GUI thread, now or later, or never once it is asked for something else.
    virtual void find(const QString &words, Then then) = 0;
    virtual void showHit(qsizetype number) = 0;                 ///< from 0, of the last answer
    [[nodiscard]] virtual QString extent() const { return {}; } ///< what was looked through, if not everything
};

} // namespace Signalbox
