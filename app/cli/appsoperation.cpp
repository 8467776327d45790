// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/appsoperation.h"

#include "app/cli/clioutput.h"
#include "app/cli/texttable.h"
#include "app/cli/visiblejson.h"
#include "core/hub/cache/reads.h"
#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

template<typename Item>
void takePages(const Lister::Outcome &outcome, const char *member, Decoded<Item> (*decode)(const Json &),
               QList<Item> &items)
{
    for (const QByteArray &page : outcome.pages) {
        const Result<ParsedJson> parsed = parseJson(page);
        if (!parsed || !parsed->value.is_object() || !parsed->value.contains(member)
            || !parsed->value.at(member).is_array()) {
            continue; // the Lister has said so
        }
        for (const Json &entry : parsed->value.at(member).array_range()) {
            Decoded<Item> item = decode(entry);
            if (item.usable) {
                items.append(std::move(item.value));
            }
        }
    }
}

QString sentence(const Deviation &finding)
{
    return AppsOperation::tr("%1: expected %2, found %3").arg(finding.pointer, finding.expected, finding.found);
}

} // namespace

void AppsOperation::start()
{
    if (session()->profile().has("tools")) {
        list(Lister::List::Tools);
    } else if (session()->profile().has("resources")) {
        list(Lister::List::Resources);
    } else {
        print();
    }
}

void AppsOperation::list(Lister::List what)
{
    auto *lister = new Lister(*session(), what, this, meta(), connection().reads()->asker({}));
    connect(lister, &Lister::finished, this,
            [this, what](const Lister::Outcome &outcome) { handleListed(what, outcome); });
}

void AppsOperation::handleListed(Lister::List what, const Lister::Outcome &outcome)
{
    if (outcome.error) {
        const bool lost = outcome.end == CallOutcome::End::Lost || outcome.end == CallOutcome::End::Timeout;
        return fail(lost ? ExitCode::Unreachable : ExitCode::Usage, "list_failed", *outcome.error);
    }
    if (!outcome.complete) {
        printNote(outcome.note);
    }
    if (what == Lister::List::Tools) {
        takePages<Tool>(outcome, "tools", decodeTool, m_tools);
        if (session()->profile().has("resources")) {
            return list(Lister::List::Resources);
        }
    } else {
        takePages<Resource>(outcome, "resources", decodeResource, m_resources);
    }
    print();
}

QByteArray AppsOperation::json(const QList<AppEntry> &apps) const
{
    Json list(jsoncons::json_array_arg);
    for (const AppEntry &app : apps) {
        Json tools(jsoncons::json_array_arg);
        for (const AppTool &tool : app.tools + app.helpers) {
            Json one(jsoncons::json_object_arg);
            one.insert_or_assign("name", fromQString(tool.name));
            one.insert_or_assign("shown", !tool.ui.resourceUri.isEmpty());
            one.insert_or_assign("forModels", tool.ui.forModel);
            one.insert_or_assign("forApps", tool.ui.forApp);
            tools.push_back(std::move(one));
        }
        Json findings(jsoncons::json_array_arg);
        for (const Deviation &finding : app.deviations) {
            findings.push_back(fromQString(sentence(finding)));
        }
        Json entry(jsoncons::json_object_arg);
        entry.insert_or_assign("uri", fromQString(app.uri));
        entry.insert_or_assign("title", fromQString(app.title));
        entry.insert_or_assign("listed", app.isListed);
        entry.insert_or_assign("tools", std::move(tools));
        entry.insert_or_assign("findings", std::move(findings));
        list.push_back(std::move(entry));
    }
    Json result(jsoncons::json_object_arg);
    result.insert_or_assign("apps", std::move(list));
    Json broken(jsoncons::json_array_arg);
    for (const Deviation &finding : brokenAppsOf(m_tools)) {
        broken.push_back(fromQString(sentence(finding)));
    }
    result.insert_or_assign("findings", std::move(broken)); // of tools whose app cannot be one
    return compactJson(result);
}

void AppsOperation::print()
{
    const QList<AppEntry> apps = appsOf(m_tools, m_resources);
    if (options().json) {
        return end(exitCodeOf(printResult(json(apps), true)));
    }
    QString broken;
    for (const Deviation &finding : brokenAppsOf(m_tools)) {
        broken += u"  ! "_s + visibleText(sentence(finding)) + u'\n';
    }
    if (apps.isEmpty()) {
        return end(exitCodeOf(printText(tr("This server has no apps.") + u'\n' + broken)));
    }
    QList<QStringList> rows{{tr("app"), tr("title"), tr("tools")}};
    QString findings;
    for (const AppEntry &app : apps) {
        QStringList tools;
        for (const AppTool &tool : app.tools) {
            tools.append(tool.ui.forModel ? tool.name : tr("%1 (apps only)").arg(tool.name));
        }
        for (const AppTool &tool : app.helpers) {
            tools.append(tr("%1 (apps only)").arg(tool.name));
        }
        rows.append({visibleText(app.uri), visibleText(app.title), visibleText(tools.join(u", "_s))});
        for (const Deviation &finding : app.deviations) {
            findings += u"  ! "_s + visibleText(sentence(finding)) + u'\n';
        }
    }
    end(exitCodeOf(printText(tableText(rows) + findings + broken)));
}

} // namespace Signalbox
