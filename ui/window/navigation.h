// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/explore/serverspot.h"

#include <QList>

#include <functional>
#include <optional>

namespace Signalbox {

/// Where the person was: a page, and on the explore page what of which server.
struct WindowSpot
{
    int page = 0;
    ServerSpot server;

    [[nodiscard]] bool isSamePlace(const WindowSpot &other) const; ///< settled or not
    bool operator==(const WindowSpot &) const = default;
};

/// Where the person was, for back and forward. Bounded; what is gone is stepped over and stays, for it may come back.
class Navigation
{
public:
    static constexpr int kMost = 200;
    using Exists = std::function<bool(const WindowSpot &spot)>;

    /// The person is here now. What lay ahead is forgotten. A spot that was only begun (no subject yet, or one that was
    /// being typed and still is) is replaced.
    void visit(const WindowSpot &spot);
    /// One step back (-1) or forward (1); nothing changes if there is none.
    std::optional<WindowSpot> go(int step, const Exists &exists);
    [[nodiscard]] bool canGo(int step, const Exists &exists) const { return next(step, exists) >= 0; }

private:
    [[nodiscard]] qsizetype next(int step, const Exists &exists) const; ///< -1: none

    QList<WindowSpot> m_spots;
    qsizetype m_at = -1;
};

} // namespace Signalbox
