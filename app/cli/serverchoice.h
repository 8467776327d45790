// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/targetoptions.h"
#include "core/catalog/serverentry.h"

namespace Signalbox {

/// The one server that the command line names: by its command, by its address, in a file of any common shape, or in
/// Signalbox's own list; with what the command line sets on top. Errors are Kind::Usage or Kind::Storage.
[[nodiscard]] Result<ServerEntry> chosenServer(const TargetOptions &options);

/// A tool of a server in Signalbox's own list.
struct ToolAddress
{
    QString server;
    QString tool;
};
/// The parts of `server.tool`: names may hold dots, the longest server that fits counts. Errors are Kind::Usage or
/// Kind::Storage.
[[nodiscard]] Result<ToolAddress> chosenTool(const QString &address);

} // namespace Signalbox
