// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

namespace Signalbox {

/// What the person chose for the team's database: the file `team.ini` in the settings folder. No secret is in it.
struct TeamSettings
{
    bool isOn = false;
    QString address{};     ///< postgresql://user@host:port/database?sslmode=…; never a password
    QString member{};      ///< who we are to the team; empty: user@host of this machine
    QStringList without{}; ///< names of servers whose calls are not sent

    /// What is absent or unreadable: off.
    [[nodiscard]] static TeamSettings load(const QString &configDir);
    [[nodiscard]] Result<> save(const QString &configDir) const; ///< errors: Kind::Storage
    bool operator==(const TeamSettings &) const = default;
};

} // namespace Signalbox
