// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/policyacceptoperation.h"

#include "app/cli/clioutput.h"
#include "app/cli/definitionlist.h"
#include "app/cli/visiblejson.h"

#include <utility>

namespace Signalbox {

void PolicyAcceptOperation::start()
{
    policy().accept(m_options.server, m_options.tool, this,
                    [this](const Result<> &accepted) { handleAccepted(accepted); });
}

void PolicyAcceptOperation::handleAccepted(const Result<> &accepted)
{
    if (!accepted) {
        const bool isStorage = accepted.error().kind == Error::Kind::Storage;
        return fail(ExitCode::Usage, isStorage ? "storage" : "usage", accepted.error());
    }
    const ServerEntry entry = connection().status().entry;
    const auto pin = policy().pins().pin(entry.id, m_options.tool);
    if (m_options.json && pin) {
        return end(exitCodeOf(printDefinitions(
            {{.server = entry.name, .tool = m_options.tool, .pin = *pin, .now = pin->definition}}, true)));
    }
    const QString tool = visibleText(m_options.server + u'.' + m_options.tool);
    end(exitCodeOf(printText(tr("Accepted “%1” as it is defined now.").arg(tool) + u'\n')));
}

} // namespace Signalbox
