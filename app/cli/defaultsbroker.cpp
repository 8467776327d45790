// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/defaultsbroker.h"

#include "app/cli/clioutput.h"
#include "core/json/jsonparse.h"
#include "core/mcp/elicitation.h"

#include <QCoreApplication>

namespace Signalbox {

void DefaultsBroker::ask(const InputRequest &request, Answer answer)
{
    if (request.kind == InputRequest::Kind::Elicitation) {
        const Result<QByteArray> defaults =
            parseJson(request.params).and_then([](const ParsedJson &params) { return defaultAnswer(params.value); });
        if (defaults) {
            return answer(defaults);
        }
        printNote(QCoreApplication::translate("CommandLine", "The server's question was declined: %1")
                      .arg(defaults.error().message));
    }
    m_decliner.ask(request, std::move(answer));
}

} // namespace Signalbox
