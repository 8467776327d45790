// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/registry/registryvalues.h"
#include "core/catalog/serverentry.h"

namespace Signalbox {

/// What can be added of a server: an entry, and what is to be said of it. Nothing is started by making it.
struct RegistryProposal
{
    ServerEntry entry;   ///< without an id; its name is a suggestion; remembers its origin
    QStringList notes{}; ///< what the person should know before it is run
};

/// Packages in the publisher's order, then addresses.
[[nodiscard]] QList<RegistryChoice> choicesOf(const ServerJson &server);
/// "npm @scope/name 1.2.3", "https://example.com/mcp": what tells one choice from the others, also of another version.
[[nodiscard]] QString choiceText(const ServerJson &server, RegistryChoice choice);
/// "npm:@scope/name", "remote:https://…": the same over all versions of a server.
[[nodiscard]] QString reachedBy(const ServerJson &server, RegistryChoice choice);

/// Makes an entry of one choice with what the person gave. `registry` is where newer
/// versions of it can be asked for; empty: nowhere. What is
/// left to be asked for at the start is described in the entry (inputsOf()). Errors (Kind::Usage):
/// a value is wanted or is none that it can be (`where` is its key); the choice cannot be started.
[[nodiscard]] Result<RegistryProposal> proposeEntry(const ServerJson &server, RegistryChoice choice,
                                                    const RegistryAnswers &answers, const QString &registry);

} // namespace Signalbox
