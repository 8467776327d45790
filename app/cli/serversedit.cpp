// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/serversedit.h"

#include "app/cli/clioutput.h"
#include "app/cli/clitext.h"
#include "app/cli/commandhead.h"
#include "app/cli/entrysummary.h"
#include "app/cli/serverseditoptions.h"
#include "core/base/paths.h"
#include "core/catalog/catalog.h"
#include "core/hub/launch/launchdesk.h"
#include "core/json/jsontext.h"

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

Result<ServerEntry> named(const Catalog &catalog, const QString &name)
{
    if (const ServerEntry *entry = catalog.byName(name)) {
        return *entry;
    }
    QStringList names;
    std::ranges::transform(catalog.entries(), std::back_inserter(names), &ServerEntry::name);
    return Failure(Error{.kind = Error::Kind::Usage,
                         .message = tr("There is no server “%1”.").arg(name),
                         .advice = names.isEmpty() ? QString() : tr("There are: %1.").arg(names.join(", "_L1))});
}

/// Makes the change and keeps it; the entry as it is then.
Result<ServerEntry> changed(Catalog &catalog, const ServersEditOptions &options)
{
    const Result<ServerEntry> before = named(catalog, options.name);
    if (!before) {
        return before;
    }
    Result<ServerEntry> after = options.applyTo(*before);
    if (!after || *after == *before) {
        return after;
    }
    if (const Result<> saved = catalog.update(*after); !saved) {
        return Failure(saved.error());
    }
    if (after->reachesTheSame(*before)) {
        return after;
    }
    LaunchDesk desk({.configDir = Paths().configDir()});
    return desk.acceptTyped(*after).transform([&after] { return *after; });
}

} // namespace

int runServersEdit(const QStringList &arguments)
{
    const Result<ServersEditOptions> options = ServersEditOptions::parse(arguments);
    if (const auto code = codeAfterOptions(options)) {
        return *code;
    }
    Catalog catalog(Paths().catalogFile());
    const Result<ServerEntry> entry =
        catalog.load().and_then([&]() -> Result<ServerEntry> { return changed(catalog, *options); });
    if (!entry) {
        return refusal(entry.error().kind == Error::Kind::Storage ? "storage" : "usage", entry.error());
    }
    if (!options->json) {
        return exitCodeOf(printText(tr("“%1” is changed.").arg(entry->name) + u'\n'));
    }
    Json result(jsoncons::json_object_arg);
    result.insert_or_assign("changed", entrySummary(*entry));
    return exitCodeOf(printResult(compactJson(result), true));
}

} // namespace Signalbox
