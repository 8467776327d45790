// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/hub/launch/launchquestion.h"

#include <functional>

class QObject;

namespace Signalbox {

class EngineLink;

// The window's way to the LaunchDesk. Answers come on this thread, unless `context` is gone.

/// What there is to say about starting an entry; it need not be of the list yet.
void askLaunch(EngineLink &link, const ServerEntry &entry, QObject *context,
               std::function<void(const Result<LaunchQuestion> &)> then);
void answerLaunch(EngineLink &link, const ServerEntry &entry, const LaunchAnswer &answer, QObject *context,
                  std::function<void(const Result<> &)> then);
/// The person typed what the server of this id has become.
void acceptTypedLaunch(EngineLink &link, const QString &serverId);

} // namespace Signalbox
