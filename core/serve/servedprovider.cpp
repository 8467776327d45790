// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/serve/servedprovider.h"

namespace Signalbox {

// NOLINTBEGIN(performance-unnecessary-value-param): those who override these keep what they are given

void ServedProvider::callTool(const QString &tool, const Json &arguments, const ServedContextPtr &context,
                              ToolDone done)
{
    Q_UNUSED(arguments)
    Q_UNUSED(context)
    done(std::unexpected(RpcFault::unknownTool(tool)));
}

void ServedProvider::readResource(const QString &uri, const ServedContextPtr &context, ReadDone done)
{
    Q_UNUSED(context)
    done(std::unexpected(RpcFault::unknownResource(uri)));
}

void ServedProvider::getPrompt(const QString &prompt, const Json &arguments, const ServedContextPtr &context,
                               PromptDone done)
{
    Q_UNUSED(arguments)
    Q_UNUSED(context)
    done(std::unexpected(RpcFault::unknownPrompt(prompt)));
}

void ServedProvider::complete(const CompletionQuery &query, const ServedContextPtr &context, CompleteDone done)
{
    Q_UNUSED(query)
    Q_UNUSED(context)
    done(CompletionValues{});
}

// NOLINTEND(performance-unnecessary-value-param)

} // namespace Signalbox
