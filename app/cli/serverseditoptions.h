// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/optionreader.h"
#include "core/catalog/serverentry.h"

#include <optional>

namespace Signalbox {

/// `servers edit NAME …`: what is to change of a server of the list. What is not named stays.
struct ServersEditOptions
{
    QString name;
    std::optional<QString> newName;
    std::optional<QString> group;
    std::optional<QString> command; ///< program and arguments as a shell would split them
    std::optional<QString> url;
    std::optional<ServerEntry::Transport> transport;
    std::optional<QString> workingDirectory;
    std::optional<QString> environmentFile; ///< empty: none any more
    KeyValues environment;
    QStringList unset; ///< variables that go
    KeyValues headers;
    QStringList removedHeaders;
    std::optional<bool> disabled;
    bool json = false;
    QString helpText;

    /// `arguments` after the words servers edit. Errors are Kind::Usage.
    [[nodiscard]] static Result<ServersEditOptions> parse(const QStringList &arguments);
    /// Errors are Kind::Usage: what does not go with such a server.
    [[nodiscard]] Result<ServerEntry> applyTo(ServerEntry entry) const;
};

} // namespace Signalbox
