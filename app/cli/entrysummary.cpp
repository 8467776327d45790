// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/entrysummary.h"

#include "app/cli/optionreader.h"
#include "core/catalog/addresssecrets.h"
#include "core/catalog/values/entryorigin.h"
#include "core/catalog/values/environmentfile.h"
#include "core/json/jsontext.h"

namespace Signalbox {

Json entrySummary(const ServerEntry &entry)
{
    const bool stdio = entry.transport == ServerEntry::Transport::Stdio;
    const auto names = [](const KeyValues &pairs) {
        Json list(jsoncons::json_array_arg);
        for (const auto &pair : pairs) {
            list.push_back(fromQString(pair.first));
        }
        return list;
    };
    Json json(jsoncons::json_object_arg);
    json.insert_or_assign("name", fromQString(entry.name));
    json.insert_or_assign("transport", fromQString(transportText(entry.transport)));
    json.insert_or_assign(stdio ? "commandLine" : "url", fromQString(shownTarget(entry)));
    json.insert_or_assign(stdio ? "environment" : "headers", names(stdio ? entry.environment : entry.headers));
    if (const QString file = environmentFile(entry); !file.isEmpty()) {
        json.insert_or_assign("envFile", fromQString(file));
    }
    if (!entry.workingDirectory.isEmpty()) {
        json.insert_or_assign("cwd", fromQString(entry.workingDirectory));
    }
    json.insert_or_assign("era", fromQString(entry.era.toText()));
    if (!entry.group.isEmpty()) {
        json.insert_or_assign("group", fromQString(entry.group));
    }
    if (isFromElsewhere(entry)) {
        json.insert_or_assign("from", fromQString(originOf(entry)));
    }
    json.insert_or_assign("disabled", entry.disabled);
    return json;
}

} // namespace Signalbox
