// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/findingsbook.h"

#include <functional>

namespace Signalbox {

class EngineLink;

/// Tells the findings about a server's messages now and after each change, a few times a second at most, until `context`
/// is gone.
void watchFindings(EngineLink &link, const QString &serverId, QObject *context,
                   std::function<void(const MessageFindings &)> then);

} // namespace Signalbox
