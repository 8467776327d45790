// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mcp/appmeta.h"
#include "core/mcp/resource.h"
#include "core/mcp/tool.h"

#include <QList>

namespace Signalbox {

/// A tool that has an app.
struct AppTool
{
    QString name;
    ToolUi ui;

    bool operator==(const AppTool &) const = default;
};

/// One app of a server: a `ui://` address that is in its list of resources, or that a tool names.
struct AppEntry
{
    QString uri;
    QString title; ///< of the resource, else the last part of the address
    QString description;
    bool isListed = false; ///< servers may leave apps out of their list
    QList<AppTool> tools;
    QList<AppTool> helpers;      ///< tools of the server that are for apps only, and name none
    QList<Deviation> deviations; ///< of the tools' and the resource's words; pointers begin with what they are about

    [[nodiscard]] qsizetype hiddenTools() const; ///< that no model gets to see
    bool operator==(const AppEntry &) const = default;
};

/// What tools and apps may do with each other.
[[nodiscard]] ToolUi toolUiOf(const Tool &tool);
/// The apps of a server with these lists, those that tools name first; at most 1000.
[[nodiscard]] QList<AppEntry> appsOf(const QList<Tool> &tools, const QList<Resource> &resources);

/// Of tools that name an app which cannot be one: what is wrong; pointers begin with the tool's name. At most 1000.
[[nodiscard]] QList<Deviation> brokenAppsOf(const QList<Tool> &tools);

} // namespace Signalbox
