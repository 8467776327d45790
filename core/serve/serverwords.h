// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mcp/messageid.h"
#include "core/mcp/serverprofile.h"
#include "core/serve/servedprovider.h"

namespace Signalbox {

/// What a server of ours says of itself and what it offers, in the words of a revision: only members it knows.
class ServerWords
{
public:
    ServerWords(Implementation info, QString instructions, const ServedFeatures &features);

    /// Every revision we serve, newest first.
    [[nodiscard]] static Json servedRevisions();

    [[nodiscard]] Json initializeResult(Revision revision) const;
    [[nodiscard]] Json discoverResult(Revision revision) const;

    /// An object to put a result's members into; in the stateless era with `resultType` and who we are.
    [[nodiscard]] Json result(Revision revision, const char *resultType = "complete") const;
    /// Adds to a result that the client may keep how long and for whom: ttlMs and cacheScope (stateless era).
    void addCaching(Json &result, Revision revision) const;
    [[nodiscard]] Json toolResult(const ServedResult &result, Revision revision) const;
    [[nodiscard]] Json promptResult(const ServedMessages &messages, Revision revision) const;
    [[nodiscard]] Json completionResult(const CompletionValues &values, Revision revision) const;
    [[nodiscard]] Json inputRequired(const QList<ServedQuestion> &questions, const QString &state,
                                     Revision revision) const;

    [[nodiscard]] static Json toolEntry(const ServedTool &tool, Revision revision);
    [[nodiscard]] static Json resourceEntry(const ServedResource &resource, Revision revision);
    [[nodiscard]] static Json templateEntry(const ServedResource &resource, Revision revision);
    [[nodiscard]] static Json promptEntry(const ServedPrompt &prompt, Revision revision);
    [[nodiscard]] static Json inputRequests(const QList<ServedQuestion> &questions);

private:
    [[nodiscard]] Json capabilities(Revision revision) const;

    Implementation m_info;
    QString m_instructions;
    ServedFeatures m_features;
};

} // namespace Signalbox
