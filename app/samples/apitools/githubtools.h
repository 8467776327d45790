// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/samples/apitools/githubclient.h"
#include "core/serve/servedprovider.h"

namespace Signalbox {

/// The tools of the sample server "api-tools": get_github_repo_info, create_github_issue.
class GithubTools : public ServedProvider
{
    Q_DECLARE_TR_FUNCTIONS(GithubTools)
public:
    explicit GithubTools(GithubClient &client)
        : m_client(client)
    {
    }

    [[nodiscard]] QList<ServedTool> tools() const override;
    void callTool(const QString &tool, const Json &arguments, const ServedContextPtr &context, ToolDone done) override;

private:
    void describe(const QString &path, const ToolDone &done);
    void createIssue(const QString &path, const Json &arguments, const ToolDone &done);

    GithubClient &m_client;
};

} // namespace Signalbox
