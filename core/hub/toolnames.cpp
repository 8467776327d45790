// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/toolnames.h"

#include "core/base/nameskeleton.h"

#include <algorithm>
#include <optional>

namespace Signalbox {

namespace {

using NameKind = ToolNameFinding::Kind;

/// What of these names could `tool` be taken for; `isOwn`: it is one of them itself.
std::optional<ToolNameFinding> twinOf(const QString &tool, QMap<QString, int> alike, const QString &server, bool isOwn)
{
    if (alike.value(tool) > (isOwn ? 1 : 0)) {
        return ToolNameFinding{.kind = NameKind::SameName, .server = server, .tool = tool};
    }
    alike.remove(tool);
    if (alike.isEmpty()) {
        return std::nullopt;
    }
    return ToolNameFinding{.kind = NameKind::LooksSame, .server = server, .tool = alike.firstKey()};
}

} // namespace

ServerToolNamesPtr ServerToolNames::of(const QStringList &tools)
{
    auto names = std::make_shared<ServerToolNames>();
    for (const QString &tool : tools) {
        const QString skeleton = nameSkeleton(tool);
        names->m_skeletons.insert(tool, skeleton);
        ++names->m_alike[skeleton][tool];
    }
    return names;
}

QString ToolNameFinding::sentence() const
{
    switch (kind) {
    case NameKind::SameName:
        return server.isEmpty() ? tr("Another tool of this server has the same name.")
                                : tr("The server “%1” has a tool of the same name.").arg(server);
    case NameKind::LooksSame:
        return server.isEmpty() ? tr("Another tool of this server has a name that looks the same.")
                                : tr("The server “%1” has a tool whose name looks the same: “%2”.").arg(server, tool);
    case NameKind::Shadowed:
        return tr("Its address means a tool of the server “%1”, so it cannot be called by it.").arg(server);
    }
    return {};
}

void ToolNames::set(const QString &server, const ServerToolNamesPtr &names)
{
    if (names) {
        m_servers.insert(server, names);
    } else {
        m_servers.remove(server);
    }
}

QList<ToolNameFinding> ToolNames::findings(const QString &server, const QString &tool) const
{
    const ServerToolNamesPtr own = m_servers.value(server);
    if (!own) {
        return {};
    }
    const QString skeleton = own->skeletonOf(tool);
    const QString address = server + u'.' + tool;
    QList<ToolNameFinding> found;
    if (const auto twin = twinOf(tool, own->alike(skeleton), {}, true)) {
        found.append(*twin);
    }
    for (const auto &[other, names] : m_servers.asKeyValueRange()) {
        if (other == server) {
            continue;
        }
        if (other.size() > server.size() && address.startsWith(other + u'.') && address.size() > other.size() + 1) {
            found.append({.kind = NameKind::Shadowed, .server = other, .tool = {}}); // as Hub::resolve() takes it
        }
        if (const auto twin = twinOf(tool, names->alike(skeleton), other, false)) {
            found.append(*twin);
        }
    }
    return found;
}

QList<ToolNameTwin> ToolNames::twins(const QString &server) const
{
    QList<ToolNameTwin> twins;
    const QStringList tools = m_servers.value(server) ? m_servers.value(server)->names() : QStringList();
    for (const auto &[other, names] : m_servers.asKeyValueRange()) {
        if (other != server) {
            const auto same =
                int(std::ranges::count_if(tools, [&names](const QString &tool) { return names->has(tool); }));
            if (same >= kLeastOfTwins && 2 * same > tools.size()) {
                twins.append({.server = other, .same = same});
            }
        }
    }
    return twins;
}

} // namespace Signalbox
