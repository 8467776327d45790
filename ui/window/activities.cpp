// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/activities.h"

#include "core/base/durations.h"
#include "ui/models/enginelink.h"
#include "ui/models/formats.h"

#include <algorithm>

namespace Signalbox {

namespace {

const ServerStatus *named(const QList<ServerStatus> &servers, const QString &name)
{
    const auto at = std::ranges::find_if(servers, [&](const ServerStatus &one) { return one.entry.name == name; });
    return at == servers.end() ? nullptr : &*at;
}

} // namespace

QList<Activity> Activities::of(const QList<ServerStatus> &servers, const QList<RunningCall> &calls,
                               const QStringList &unread, int requests)
{
    QList<Activity> all;
    if (requests > 0) {
        all.append({Activity::Kind::Requests, tr("%n request(s) wait", nullptr, requests), {}, {}});
    }
    const RunningCall *longest = nullptr;
    int running = 0;
    for (const RunningCall &call : calls) {
        if (call.ms >= kPatienceMs) {
            ++running;
            longest = longest && longest->ms >= call.ms ? longest : &call;
        }
    }
    if (longest) {
        const QString what = longest->server + u'.' + longest->tool;
        const QString time = durationText(longest->ms * kNsPerMs);
        const ServerStatus *server = named(servers, longest->server);
        all.append({Activity::Kind::Calls,
                    running == 1 ? QStringLiteral("%1 · %2").arg(what, time)
                                 : tr("%1 · %2, and %n more", nullptr, running - 1).arg(what, time),
                    server ? server->entry.id : QString(), longest->tool});
    }
    QList<const ServerStatus *> connecting;
    QList<const ServerStatus *> reading;
    for (const ServerStatus &server : servers) {
        if (server.state == ServerStatus::State::Connecting) {
            connecting.append(&server);
        } else if (unread.contains(server.entry.id)) {
            reading.append(&server);
        }
    }
    if (!connecting.isEmpty()) {
        const ServerStatus &first = *connecting.constFirst();
        const int count = int(connecting.size());
        const QString text = count > 1              ? tr("Connecting %n server(s)", nullptr, count)
                             : first.step.isEmpty() ? tr("Connecting %1").arg(first.entry.name)
                                                    : tr("Connecting %1: %2").arg(first.entry.name, first.step);
        all.append({Activity::Kind::Connecting, text, first.entry.id, {}});
    }
    if (!reading.isEmpty()) {
        const int count = int(reading.size());
        const QString text = count > 1 ? tr("Reading the lists of %n server(s)", nullptr, count)
                                       : tr("Reading the lists of %1").arg(reading.constFirst()->entry.name);
        all.append({Activity::Kind::Reading, text, reading.constFirst()->entry.id, {}});
    }
    return all;
}

QStringList Activities::unreadOf(const EngineLink &link)
{
    QStringList unread;
    for (const ServerStatus &server : link.servers()) {
        const QString &id = server.entry.id;
        if (server.state == ServerStatus::State::Connected && server.profile
            && ((server.profile->has("tools") && !link.tools(id))
                || (server.profile->has("resources") && !link.resources(id))
                || (server.profile->has("prompts") && !link.prompts(id)))) {
            unread.append(id);
        }
    }
    return unread;
}

} // namespace Signalbox
