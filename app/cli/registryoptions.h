// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalog/registry/registryvalues.h"

#include <QStringList>

#include <optional>

namespace Signalbox {

/// `servers registry search WORDS…`, `show NAME`, `add NAME`, `updates`, `update SERVER…`, `sources [add|remove URL]`,
/// `refresh`, `at ADDRESS`.
struct RegistryOptions
{
    enum class Verb { Search, Show, Add, Updates, Update, Sources, AddSource, RemoveSource, Refresh, At };

    Verb verb = Verb::Search;
    QStringList words; ///< of search; names of update
    QString name;      ///< of show and add: a server's in the registry; of at, add and remove: an address
    QString registry;  ///< --registry: an address; empty: all that are set
    QString version;   ///< --version; empty: the newest
    QString at;        ///< --at, of add: the address behind which the server's card lies
    std::optional<RegistryChoice> way; ///< --package, --remote; counted from 0
    RegistryAnswers answers;           ///< --set; of --ask a reference
    QStringList set;                   ///< keys that --set gives a value for
    QString entryName;                 ///< --name
    int limit = 20;
    bool offline = false;
    bool all = false;
    bool isDryRun = false;
    bool json = false;
    QString helpText;

    /// `arguments` after the words servers registry. Errors are Kind::Usage.
    [[nodiscard]] static Result<RegistryOptions> parse(const QStringList &arguments);
};

} // namespace Signalbox
