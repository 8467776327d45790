// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/policycompareoperation.h"

#include "app/cli/clioutput.h"
#include "app/cli/definitionlist.h"

namespace Signalbox {

void PolicyCompareOperation::start()
{
    gates().books().whenKnown(connection().status().entry.name, this, [this](const std::optional<Error> &error) {
        error ? fail(ExitCode::Unreachable, "not_listed", *error) : compare();
    });
}

void PolicyCompareOperation::compare()
{
    const ServerEntry entry = connection().status().entry;
    const ToolBook *book = gates().books().book(entry.name);
    QList<AcceptedDefinition> definitions = acceptedDefinitions(entry, policy().pins());
    for (AcceptedDefinition &one : definitions) {
        const ToolBook::Entry *tool = book ? book->find(one.tool) : nullptr;
        one.now = tool ? tool->definition : QByteArray("");
    }
    end(exitCodeOf(printDefinitions(definitions, options().json)));
}

} // namespace Signalbox
