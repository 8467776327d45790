// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/json.h"

#include <iterator>
#include <string>
#include <utility>
#include <vector>

namespace Signalbox {

/// The members of an object, to change their order or names. (Adding to a Json one by one costs the square of their
/// number.)
using JsonMembers = std::vector<std::pair<std::string, Json>>;

[[nodiscard]] inline JsonMembers membersOf(const Json &object)
{
    JsonMembers members;
    members.reserve(object.size() + 1);
    for (const auto &member : object.object_range()) {
        members.emplace_back(std::string(member.key()), member.value());
    }
    return members;
}

[[nodiscard]] inline Json objectFrom(JsonMembers members)
{
    return Json(jsoncons::json_object_arg, std::make_move_iterator(members.begin()),
                std::make_move_iterator(members.end()));
}

} // namespace Signalbox
