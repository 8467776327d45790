// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/values/ownpart.h"

namespace Signalbox {

const Json *ownMember(const ServerEntry &entry, std::string_view name)
{
    if (!entry.raw.is_object() || !entry.raw.contains("signalbox")) {
        return nullptr;
    }
    const Json &own = entry.raw.at("signalbox");
    return own.is_object() && own.contains(name) ? &own.at(name) : nullptr;
}

void setOwnMember(ServerEntry &entry, std::string_view name, const Json &value)
{
    if (!entry.raw.is_object()) {
        entry.raw = Json(jsoncons::json_object_arg);
    }
    Json own = entry.raw.contains("signalbox") ? entry.raw.at("signalbox") : Json(jsoncons::json_object_arg);
    if (!own.is_object()) {
        own = Json(jsoncons::json_object_arg);
    }
    if (value.is_null()) {
        own.erase(name);
    } else {
        own.insert_or_assign(name, value);
    }
    if (own.empty()) {
        entry.raw.erase("signalbox");
    } else {
        entry.raw.insert_or_assign("signalbox", std::move(own));
    }
}

} // namespace Signalbox
