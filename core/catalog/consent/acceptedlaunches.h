// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ownfile.h"
#include "core/catalog/consent/launchfacts.h"
#include "core/catalog/values/valueneed.h"

#include <optional>

namespace Signalbox {

/// What the person said about starting one server.
struct AcceptedLaunch
{
    std::optional<LaunchFacts> facts{}; ///< what was accepted
    QSet<QString> allowed{};            ///< variables and files it may have: ValueNeed::key()
    QHash<QString, QString> values{};   ///< given, and no secrets

    bool operator==(const AcceptedLaunch &) const = default;
};

/// The file in which it is remembered: `launches.json`, by the servers' ids. Never a secret. Programs change it one
/// after the other.
class AcceptedLaunches
{
public:
    explicit AcceptedLaunches(const QString &configDir);

    /// Empty for a server nothing was said about. Errors (Kind::Storage): the file cannot be read; then nothing counts as
    /// accepted.
    [[nodiscard]] Result<AcceptedLaunch> of(const QString &serverId);
    /// Changes what is kept of one server; the rest stays.
    [[nodiscard]] Result<> change(const QString &serverId, const std::function<void(AcceptedLaunch &)> &what);
    [[nodiscard]] Result<> forget(const QString &serverId);

private:
    [[nodiscard]] Result<Json> document();

    OwnFile m_file;
};

/// May this entry be started as it is? The person's own may; what came from elsewhere, and what was accepted once, only
/// with the same facts.
[[nodiscard]] bool isAccepted(const ServerEntry &entry, const LaunchFacts &now, const AcceptedLaunch &said);

} // namespace Signalbox
