// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/profiles/variable.h"
#include "core/catalog/serverentry.h"

#include <QStringList>

namespace Signalbox {

/// Variables with the values they have in one surrounding: "staging", "production".
struct Environment
{
    QString name{};
    QString description{};
    Variables variables{};
    Json raw{}; ///< as it was read: unknown members are written back

    bool operator==(const Environment &) const = default;
};

/// A way of working: which servers are on, and what variables hold then.
struct Profile
{
    QString name{};
    QString description{};
    QStringList servers{}; ///< ids; those that are no more do no harm
    QStringList groups{};  ///< all servers of these, also those that come to them later
    QString environment{}; ///< comes into use with the profile; empty: the one in use stays
    Variables variables{}; ///< go before those of the environment
    Json raw{};            ///< as it was read: unknown members are written back

    [[nodiscard]] bool includes(const ServerEntry &entry) const;
    bool operator==(const Profile &) const = default;
};

} // namespace Signalbox
