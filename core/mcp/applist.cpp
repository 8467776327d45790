// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mcp/applist.h"

#include "core/json/jsonparse.h"

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostApps = 1000;

/// Most tools have no app, and a list may have thousands: only those that could are parsed.
std::optional<Json> parsedIfUi(const QByteArray &raw)
{
    if (!raw.contains("\"ui\"") && !raw.contains("\"ui/")) {
        return std::nullopt;
    }
    const Result<ParsedJson> parsed = parseJson(raw);
    return parsed ? std::optional(parsed->value) : std::nullopt;
}

AppEntry &entryOf(QList<AppEntry> &apps, const QString &uri)
{
    const auto found = std::ranges::find(apps, uri, &AppEntry::uri);
    if (found != apps.end()) {
        return *found;
    }
    AppEntry entry;
    entry.uri = uri;
    entry.title = uri.section(u'/', -1, -1, QString::SectionSkipEmpty);
    apps.append(entry);
    return apps.last();
}

void addDeviations(QList<Deviation> &all, const QString &about, QList<Deviation> deviations)
{
    for (Deviation &deviation : deviations) {
        deviation.pointer.prepend(about);
    }
    all += deviations;
}

/// Gives back the tools that are for apps only and name none.
QList<AppTool> addTools(QList<AppEntry> &apps, const QList<Tool> &tools)
{
    QList<AppTool> helpers;
    for (const Tool &tool : tools) {
        const std::optional<Json> parsed = parsedIfUi(tool.raw);
        Decoded<ToolUi> ui = parsed ? decodeToolUi(*parsed) : Decoded<ToolUi>();
        if (ui.value.resourceUri.isEmpty()) {
            if (ui.value.forApp && !ui.value.forModel && helpers.size() < kMostApps) {
                helpers.append({tool.name, ui.value});
            }
        } else if (apps.size() < kMostApps) {
            AppEntry &entry = entryOf(apps, ui.value.resourceUri);
            entry.tools.append({tool.name, ui.value});
            addDeviations(entry.deviations, tool.name, std::move(ui.deviations));
        }
    }
    return helpers;
}

void addResources(QList<AppEntry> &apps, const QList<Resource> &resources)
{
    for (const Resource &resource : resources) {
        if (!isAppUri(resource.uri) || apps.size() >= kMostApps) {
            continue;
        }
        AppEntry &entry = entryOf(apps, resource.uri);
        entry.isListed = true;
        entry.description = resource.description;
        if (const QString &title = resource.title.isEmpty() ? resource.name : resource.title; !title.isEmpty()) {
            entry.title = title;
        }
        const std::optional<Json> parsed = parsedIfUi(resource.raw);
        QList<Deviation> deviations = parsed ? decodeAppMeta(*parsed).deviations : QList<Deviation>();
        if (!resource.mimeType.isEmpty() && resource.mimeType != kAppMimeType) {
            deviations.append({Deviation::Severity::Violation, u"/mimeType"_s, kAppMimeType,
                               resource.mimeType.left(200), u"extensions/apps"_s});
        }
        addDeviations(entry.deviations, u"resources/list"_s, std::move(deviations));
    }
}

} // namespace

qsizetype AppEntry::hiddenTools() const
{
    return helpers.size() + std::ranges::count_if(tools, [](const AppTool &tool) { return !tool.ui.forModel; });
}

ToolUi toolUiOf(const Tool &tool)
{
    const std::optional<Json> parsed = parsedIfUi(tool.raw);
    return parsed ? decodeToolUi(*parsed).value : ToolUi();
}

QList<Deviation> brokenAppsOf(const QList<Tool> &tools)
{
    QList<Deviation> broken;
    for (const Tool &tool : tools) {
        if (broken.size() >= kMostApps) {
            break;
        }
        if (const std::optional<Json> parsed = parsedIfUi(tool.raw)) {
            Decoded<ToolUi> ui = decodeToolUi(*parsed);
            if (ui.value.resourceUri.isEmpty()) {
                ui.deviations.removeIf([](const Deviation &one) { return !one.pointer.contains("resourceUri"_L1); });
                addDeviations(broken, tool.name, std::move(ui.deviations));
            }
        }
    }
    return broken;
}

QList<AppEntry> appsOf(const QList<Tool> &tools, const QList<Resource> &resources)
{
    QList<AppEntry> apps;
    const QList<AppTool> helpers = addTools(apps, tools);
    addResources(apps, resources);
    for (AppEntry &app : apps) {
        app.helpers = helpers; // shared, not copied
    }
    return apps;
}

} // namespace Signalbox
