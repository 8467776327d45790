// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/samples/apitools/githubtools.h"

#include "app/samples/common/toolschema.h"
#include "core/json/jsontext.h"

#include <initializer_list>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

/// Nothing that could lead to another address: neither "/" nor "..".
Json nameSchema(const char *pattern, const char *description)
{
    Json schema = ToolSchema::text(description);
    schema["pattern"] = pattern;
    return schema;
}

ToolSchema repositorySchema()
{
    ToolSchema schema;
    schema.add("owner", nameSchema("^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$", "The user or organisation."), true)
        .add("repo", nameSchema("^(?!\\.{1,2}$)[A-Za-z0-9._-]{1,100}$", "The repository's name."), true);
    return schema;
}

Json annotations(bool isReadOnly)
{
    Json hints(jsoncons::json_object_arg);
    hints["readOnlyHint"] = isReadOnly;
    hints["destructiveHint"] = false;
    hints["idempotentHint"] = isReadOnly;
    hints["openWorldHint"] = true;
    return hints;
}

/// What is there of these members; the rest of the many GitHub sends is left out.
Json pick(const Json &from, std::initializer_list<const char *> members)
{
    Json picked(jsoncons::json_object_arg);
    for (const char *name : members) {
        if (from.contains(name) && !from.at(name).is_null()) {
            picked[name] = from.at(name);
        }
    }
    return picked;
}

ServedTool repositoryTool()
{
    ServedTool tool;
    tool.name = u"get_github_repo_info"_s;
    tool.title = u"Get GitHub repository"_s;
    tool.description =
        u"Describes one repository on GitHub: what it is about, its language, licence, stars, forks and open "
        "issues."_s;
    tool.inputSchema = repositorySchema().take();
    tool.annotations = annotations(true);
    return tool;
}

ServedTool issueTool()
{
    ServedTool tool;
    tool.name = u"create_github_issue"_s;
    tool.title = u"Create GitHub issue"_s;
    tool.description =
        u"Opens an issue in a repository on GitHub. Others see it at once. It is never sent twice: after a "
        "failure, look whether it is there before you call again."_s;
    Json title = ToolSchema::text("The issue's title.");
    title["minLength"] = 1;
    title["maxLength"] = 256;
    Json label = ToolSchema::text("A label of the repository.");
    label["minLength"] = 1;
    tool.inputSchema = repositorySchema()
                           .add("title", title, true)
                           .add("body", ToolSchema::text("What it is about, as Markdown."))
                           .add("labels", ToolSchema::list(label, "Labels to put on it."))
                           .take();
    tool.annotations = annotations(false);
    return tool;
}

void answer(const Json &structured, const QString &text, const ServedProvider::ToolDone &done)
{
    ServedResult result = ServedResult::text(text);
    result.structured = structured;
    done(result);
}

} // namespace

QList<ServedTool> GithubTools::tools() const
{
    return {repositoryTool(), issueTool()};
}

void GithubTools::callTool(const QString &tool, const Json &arguments, const ServedContextPtr &, ToolDone done)
{
    const QString path = u"/repos/"_s + toQString(arguments.at("owner")) + u'/' + toQString(arguments.at("repo"));
    if (tool == "get_github_repo_info"_L1) {
        describe(path, done);
    } else {
        createIssue(path, arguments, done);
    }
}

void GithubTools::describe(const QString &path, const ToolDone &done)
{
    m_client.get(path, [done](const Result<Json> &got) {
        if (!got) {
            done(ServedResult::failure(got.error().message));
            return;
        }
        Json info = pick(*got, {"full_name", "description", "html_url", "default_branch", "language", "topics",
                                "private", "archived", "fork", "stargazers_count", "forks_count", "open_issues_count",
                                "created_at", "pushed_at"});
        if (got->contains("license") && got->at("license").is_object() && got->at("license").contains("spdx_id")) {
            info["license"] = got->at("license").at("spdx_id");
        }
        answer(info, QString::fromUtf8(prettyJson(info)), done);
    });
}

void GithubTools::createIssue(const QString &path, const Json &arguments, const ToolDone &done)
{
    m_client.post(path + u"/issues"_s, pick(arguments, {"title", "body", "labels"}), [done](const Result<Json> &got) {
        if (!got) {
            done(ServedResult::failure(got.error().message));
            return;
        }
        const Json issue = pick(*got, {"number", "html_url", "title", "state", "created_at"});
        const QString number = issue.contains("number") ? QString::fromUtf8(compactJson(issue.at("number"))) : u"?"_s;
        const QString url = issue.contains("html_url") ? toQString(issue.at("html_url")) : QString();
        answer(issue, tr("Issue %1 was created. %2").arg(number, url).trimmed(), done);
    });
}

} // namespace Signalbox
