// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/json.h"
#include "core/mcp/deviation.h"

#include <QByteArray>
#include <QFlags>
#include <QString>
#include <QStringList>

#include <optional>

/// What servers say of MCP Apps (SEP-1865, apps of 2026-01-26): interfaces in HTML that a host shows beside a tool's
/// result.
namespace Signalbox {

inline constexpr const char *kAppsExtension = "io.modelcontextprotocol/ui";
inline constexpr QLatin1StringView kAppMimeType("text/html;profile=mcp-app");

/// `_meta.ui` of a tool.
struct ToolUi
{
    QString resourceUri;  ///< `ui://…`; empty: the tool has no app
    bool forModel = true; ///< a model may call it
    bool forApp = true;   ///< apps of the same server may call it
    bool isFlat = false;  ///< said with the deprecated key `ui/resourceUri` alone

    bool operator==(const ToolUi &) const = default;
};

/// What an app may reach: origins such as `https://api.example.com` or `https://*.example.com`.
struct AppDomains
{
    QStringList connect;  ///< fetch, WebSocket
    QStringList resource; ///< scripts, pictures, styles, fonts, media
    QStringList frame;    ///< nested frames
    QStringList baseUri;  ///< what relative addresses begin with

    [[nodiscard]] bool isEmpty() const
    {
        return connect.isEmpty() && resource.isEmpty() && frame.isEmpty() && baseUri.isEmpty();
    }
    bool operator==(const AppDomains &) const = default;
};

enum class AppPermission : quint8 { Camera = 1, Microphone = 2, Geolocation = 4, ClipboardWrite = 8 };
Q_DECLARE_FLAGS(AppPermissions, AppPermission)
Q_DECLARE_OPERATORS_FOR_FLAGS(AppPermissions)

/// `_meta.ui` of an app's resource, in the list or in what reading it gives.
struct AppMeta
{
    bool isDeclared = false;    ///< there is such a member
    AppDomains domains;         ///< only what is an origin; all else is a deviation
    AppPermissions permissions; ///< asked for
    QString domain;             ///< an origin of its own, in the words of some host
    std::optional<bool> prefersBorder;

    bool operator==(const AppMeta &) const = default;
};

[[nodiscard]] Decoded<ToolUi> decodeToolUi(const Json &tool);
[[nodiscard]] Decoded<AppMeta> decodeAppMeta(const Json &resource);
/// What the extension forbids of the contents of an app: another scheme or type, nothing, no text, no HTML5 document.
[[nodiscard]] QList<Deviation> checkAppContents(const QString &uri, const QString &mimeType, const QByteArray &html);

/// An origin as a content security policy takes one: scheme http(s) or ws(s), host, maybe `*.` before it, maybe a port.
[[nodiscard]] bool isAppOrigin(QStringView text);
[[nodiscard]] bool isAppUri(QStringView uri); ///< `ui://…`
[[nodiscard]] const char *nameOf(AppPermission permission);
inline constexpr AppPermission kAppPermissions[] = {AppPermission::Camera, AppPermission::Microphone,
                                                    AppPermission::Geolocation, AppPermission::ClipboardWrite};

/// The same as JSON, as a resource's `_meta.ui` has it; what is empty is left out.
[[nodiscard]] Json toJson(const AppDomains &domains);
[[nodiscard]] Json toJson(AppPermissions permissions);
[[nodiscard]] Json appsSettings(); ///< what a host declares under kAppsExtension

} // namespace Signalbox
