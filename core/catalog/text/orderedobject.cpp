// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/text/orderedobject.h"

#include <iterator>
#include <string_view>
#include <unordered_map>

namespace Signalbox {

Json orderedObject(std::vector<std::pair<std::string, Json>> members)
{
    std::unordered_map<std::string_view, std::size_t> places;
    std::vector<bool> isLater(members.size());
    bool hasTwins = false;
    for (std::size_t i = 0; i < members.size(); ++i) {
        const auto [place, isNew] = places.try_emplace(members[i].first, i);
        if (!isNew) {
            members[place->second].second = std::move(members[i].second);
            isLater[i] = true;
            hasTwins = true;
        }
    }
    places.clear(); // its keys lie in what is moved now
    if (hasTwins) {
        std::vector<std::pair<std::string, Json>> once;
        for (std::size_t i = 0; i < members.size(); ++i) {
            if (!isLater[i]) {
                once.push_back(std::move(members[i]));
            }
        }
        members = std::move(once);
    }
    Json object(jsoncons::json_object_arg);
    if (!members.empty()) {
        object.reserve(members.size());
        object.insert(jsoncons::sorted_unique_range_tag{}, std::make_move_iterator(members.begin()),
                      std::make_move_iterator(members.end()));
    }
    return object;
}

} // namespace Signalbox
