// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/programs/takendiff.h"

#include "core/catalog/entryjson.h"
#include "core/json/jsontext.h"
#include "ui/models/programs/secretmask.h"

#include <algorithm>

namespace Signalbox {

namespace {

QByteArray listText(const Json &servers)
{
    return servers.empty() ? QByteArray() : prettyJson(servers);
}

} // namespace

LineDiffPtr takenDiff(const QList<ServerEntry> &ours, const QList<PlannedStep> &taken)
{
    SecretMask mask;
    Json before(jsoncons::json_object_arg);
    Json after(jsoncons::json_object_arg);
    for (const PlannedStep &step : taken) {
        const std::string name = step.name.toStdString();
        if (const auto own = std::ranges::find(ours, step.name, &ServerEntry::name); own != ours.end()) {
            mask.learn(*own);
            before.insert_or_assign(name, entryToJson(*own));
        }
        mask.learn(step.entry);
        after.insert_or_assign(name, entryToJson(step.entry));
    }
    return std::make_shared<const LineDiff>(compareLines(mask.masked(listText(before)), mask.masked(listText(after))));
}

} // namespace Signalbox
