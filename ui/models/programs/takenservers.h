// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/programs/keptsecrets.h"
#include "core/catalog/programs/plannedstep.h"
#include "core/hub/launch/secretcomparison.h"

#include <functional>
#include <optional>

class QObject;

namespace Signalbox {

class EngineLink;

/// Puts servers of other programs into Signalbox's own list: first their secrets where secrets are kept, then the entry that
/// refers to them. All is done on the engine's thread; answers come on the window's, unless `context` is gone.
class TakenServers
{
public:
    /// `lockFolder`: ValueVault's.
    TakenServers(EngineLink &link, QString lockFolder);

    /// Why no secret can be kept: Kind::Usage, there is no place that keeps secrets beyond this run; or the store's error.
    void askObstacle(QObject *context, std::function<void(const std::optional<Error> &)> then) const;
    /// `step`: of kind Take. The answer: the entry as it is in the list. Errors: askObstacle()'s, the store's, the catalog's;
    /// nothing is changed then, and no secret is written anywhere else.
    void keep(const PlannedStep &step, QObject *context, std::function<void(const Result<ServerEntry> &)> then) const;

    /// compareSecrets(); without a place for secrets nothing is said of any.
    void compare(const QList<SecretQuestion> &questions, QObject *context,
                 std::function<void(const SecretMatches &matches)> then) const;

private:
    EngineLink *m_link;
    QString m_lockFolder;
};

} // namespace Signalbox
