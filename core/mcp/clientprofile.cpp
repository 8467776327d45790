// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mcp/clientprofile.h"

#include "core/mcp/appmeta.h"

#ifndef SIGNALBOX_VERSION
#error "SIGNALBOX_VERSION comes from the room's CMakeLists.txt"
#endif

using namespace Qt::StringLiterals;

namespace Signalbox {

Json ClientProfile::capabilities(Revision revision) const
{
    const Json empty(jsoncons::json_object_arg);
    Json capabilities(jsoncons::json_object_arg);
    if (roots) {
        capabilities["roots"] = empty;
        if (eraOf(revision) == Era::Legacy) { // the modern era asks for the list when it is needed
            capabilities["roots"]["listChanged"] = true;
        }
    }
    if (sampling) {
        capabilities["sampling"] = empty;
        if (revision >= Revision::V20251125) {
            capabilities["sampling"]["tools"] = empty;
        }
    }
    if (elicitation && revision >= Revision::V20251125) {
        Json modes(jsoncons::json_object_arg);
        modes["form"] = empty;
        modes["url"] = empty;
        capabilities["elicitation"] = modes;
    } else if (elicitation && revision >= Revision::V20250618) {
        capabilities["elicitation"] = empty;
    }
    if (eraOf(revision) == Era::Modern && !extensions.empty()) {
        capabilities["extensions"] = extensions;
    } else if (eraOf(revision) == Era::Legacy && extensions.contains(kAppsExtension)) { // declared to both (apps)
        capabilities["extensions"][kAppsExtension] = extensions.at(kAppsExtension);
    }
    return capabilities;
}

ClientProfile ClientProfile::signalbox()
{
    ClientProfile profile;
    profile.info.name = u"signalbox"_s;
    profile.info.version = QStringLiteral(SIGNALBOX_VERSION);
    profile.info.title = u"Signalbox"_s;
    profile.extensions["io.modelcontextprotocol/tasks"] = Json(jsoncons::json_object_arg);
    profile.extensions[kAppsExtension] = appsSettings();
    return profile;
}

} // namespace Signalbox
