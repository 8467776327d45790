// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/serve/rpcfault.h"
#include "core/serve/served.h"
#include "core/serve/servedcontext.h"
#include "core/serve/servednews.h"

#include <expected>
#include <functional>

namespace Signalbox {

/// Which parts of the protocol a provider has.
struct ServedFeatures
{
    bool tools = true;
    bool resources = false;
    bool prompts = false;
    bool completions = false;
    bool logging = false;
    bool tasks = false;
    bool listChanges = false;   ///< the lists may change; ServedNews says when
    bool subscriptions = false; ///< updates of single resources are told
    int pageSize = 0;           ///< entries of one page of a list; 0: all on one
    qint64 ttlMs = 300000;      ///< how long lists and contents may be kept (server/utilities/caching)
};

/// Offers tools, resources and prompts to whoever serves them: stdio, HTTP and WebSocket alike.
/// Every `done` is called exactly once, now or later, on the same thread; for a request that is over it is ignored.
class ServedProvider
{
public:
    using ToolDone = std::function<void(const std::expected<ServedResult, RpcFault> &)>;
    using ReadDone = std::function<void(const std::expected<Json, RpcFault> &)>; ///< the `contents`, an array
    using PromptDone = std::function<void(const std::expected<ServedMessages, RpcFault> &)>;
    using CompleteDone = std::function<void(const std::expected<CompletionValues, RpcFault> &)>;

    ServedProvider() = default;
    ServedProvider(const ServedProvider &) = delete;
    ServedProvider &operator=(const ServedProvider &) = delete;
    virtual ~ServedProvider() = default;

    [[nodiscard]] virtual ServedFeatures features() const { return {}; }
    [[nodiscard]] virtual QList<ServedTool> tools() const { return {}; }
    [[nodiscard]] virtual QList<ServedResource> resources() const { return {}; }
    [[nodiscard]] virtual QList<ServedResource> templates() const { return {}; }
    [[nodiscard]] virtual QList<ServedPrompt> prompts() const { return {}; }

    /// The tool exists, and the arguments were checked against its input schema.
    virtual void callTool(const QString &tool, const Json &arguments, const ServedContextPtr &context, ToolDone done);
    virtual void readResource(const QString &uri, const ServedContextPtr &context, ReadDone done);
    /// The prompt exists, and its required arguments are there; all are texts.
    virtual void getPrompt(const QString &prompt, const Json &arguments, const ServedContextPtr &context,
                           PromptDone done);
    virtual void complete(const CompletionQuery &query, const ServedContextPtr &context, CompleteDone done);

    [[nodiscard]] ServedNews &news() { return m_news; }

private:
    ServedNews m_news;
};

} // namespace Signalbox
