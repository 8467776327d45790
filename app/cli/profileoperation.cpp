// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/profileoperation.h"

#include "core/json/jsontext.h"

namespace Signalbox {

void ProfileOperation::start()
{
    const ServerProfile &profile = session()->profile();
    Json info(jsoncons::json_object_arg);
    info.insert_or_assign("name", fromQString(profile.info.name));
    if (!profile.info.title.isEmpty()) {
        info.insert_or_assign("title", fromQString(profile.info.title));
    }
    info.insert_or_assign("version", fromQString(profile.info.version));
    Json result(jsoncons::json_object_arg);
    result.insert_or_assign("serverInfo", std::move(info));
    result.insert_or_assign("protocolVersion", fromQString(revisionText(profile.revision)));
    result.insert_or_assign("era", profile.era() == Era::Modern ? "modern" : "legacy");
    result.insert_or_assign("verdict", fromQString(profile.verdict));
    result.insert_or_assign("capabilities", profile.capabilities);
    if (!profile.instructions.isEmpty()) {
        result.insert_or_assign("instructions", fromQString(profile.instructions));
    }
    succeed(compactJson(result));
}

} // namespace Signalbox
