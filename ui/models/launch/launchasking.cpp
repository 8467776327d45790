// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/launch/launchasking.h"

#include "core/base/logging.h"
#include "core/hub/engine.h"
#include "core/hub/launch/launchdesk.h"
#include "ui/models/enginelink.h"

namespace Signalbox {

void askLaunch(EngineLink &link, const ServerEntry &entry, QObject *context,
               std::function<void(const Result<LaunchQuestion> &)> then)
{
    using Asked = Result<LaunchQuestion>;
    link.askLater<Asked>(
        context,
        [entry](Engine &engine, const std::function<void(const Asked &)> &done) {
            LaunchDesk::of(engine)->question(entry, &engine, done);
        },
        std::move(then));
}

void answerLaunch(EngineLink &link, const ServerEntry &entry, const LaunchAnswer &answer, QObject *context,
                  std::function<void(const Result<> &)> then)
{
    link.askLater<Result<>>(
        context,
        [entry, answer](Engine &engine, const std::function<void(const Result<> &)> &done) {
            LaunchDesk::of(engine)->accept(entry, answer, &engine, done);
        },
        std::move(then));
}

void acceptTypedLaunch(EngineLink &link, const QString &serverId)
{
    link.ask<Result<>>(
        &link,
        [serverId](Engine &engine) -> Result<> {
            const ServerEntry *entry = engine.catalog().byId(serverId);
            return entry ? LaunchDesk::of(engine)->acceptTyped(*entry) : Result<>();
        },
        [](const Result<> &accepted) {
            if (!accepted) {
                qCWarning(logUi, "What was accepted of a server cannot be written; it is asked about again.");
            }
        });
}

} // namespace Signalbox
