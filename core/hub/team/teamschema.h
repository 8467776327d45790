// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/team/teamdatabase.h"

#include <QStringList>

namespace Signalbox {

/// The tables of the team's database: the schema `signalbox`, its version, and how a new version is made of an old one.
class TeamSchema
{
public:
    /// `steps` makes version 1 of nothing, then version 2 of version 1, and so on.
    explicit TeamSchema(QList<QStringList> steps)
        : m_steps(std::move(steps))
    {
    }
    [[nodiscard]] static const TeamSchema &current();

    [[nodiscard]] int version() const { return int(m_steps.size()); }
    [[nodiscard]] const QList<QStringList> &steps() const { return m_steps; }
    /// Makes or upgrades the tables if that is needed, whole or not at all; of several at once, one does it.
    [[nodiscard]] Result<> bringUpToDate(TeamDatabase &database) const;

private:
    [[nodiscard]] static Result<int> versionOf(TeamDatabase &database); ///< 0: there is none
    [[nodiscard]] Result<> upgrade(TeamDatabase &database) const;

    QList<QStringList> m_steps;
};

} // namespace Signalbox
