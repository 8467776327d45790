// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/registry/registryorigin.h"

#include "core/catalog/values/ownpart.h"
#include "core/json/jsontext.h"

namespace Signalbox {

namespace {

QString member(const Json &object, const char *name)
{
    return object.contains(name) && isJsonString(object.at(name)) ? toQString(object.at(name)) : QString();
}

} // namespace

std::optional<RegistryOrigin> registryOrigin(const ServerEntry &entry)
{
    const Json *origin = ownMember(entry, "registry");
    if (!origin || !origin->is_object()) {
        return std::nullopt;
    }
    RegistryOrigin result{.registry = member(*origin, "address"),
                          .name = member(*origin, "name"),
                          .version = member(*origin, "version"),
                          .reached = member(*origin, "reached")};
    return result.name.isEmpty() ? std::nullopt : std::optional(result);
}

void setRegistryOrigin(ServerEntry &entry, const RegistryOrigin &origin)
{
    Json json(jsoncons::json_object_arg);
    json.insert_or_assign("address", fromQString(origin.registry));
    json.insert_or_assign("name", fromQString(origin.name));
    json.insert_or_assign("version", fromQString(origin.version));
    json.insert_or_assign("reached", fromQString(origin.reached));
    setOwnMember(entry, "registry", json);
}

} // namespace Signalbox
