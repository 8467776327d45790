// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/jsonbuilder.h"

#include <QtTypes>

#include <algorithm>
#include <charconv>
#include <iterator>
#include <numeric>

namespace Signalbox {

namespace {

using Member = std::pair<std::string, Json>;

// For each key more than once among them: the last value moves to the first place, and the others are taken out.
void keepLastOfEachKey(std::vector<Member> &members)
{
    std::vector<std::size_t> order(members.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order,
                             [&members](std::size_t a, std::size_t b) { return members[a].first < members[b].first; });
    std::vector<bool> dropped(members.size());
    for (std::size_t i = 0; i < order.size();) {
        std::size_t last = i;
        while (last + 1 < order.size() && members[order[last + 1]].first == members[order[i]].first) {
            dropped[order[++last]] = true;
        }
        if (last != i) {
            members[order[i]].second = std::move(members[order[last]].second);
        }
        i = last + 1;
    }
    std::size_t index = 0;
    std::erase_if(members, [&](const Member &) { return dropped[index++]; });
}

} // namespace

void JsonBuilder::begin()
{
    m_open.emplace_back(m_items.size(), std::move(m_key));
    m_key.clear();
}

void JsonBuilder::endObject(bool hasTwins)
{
    auto [first, name] = std::move(m_open.back());
    m_open.pop_back();
    const auto begin = m_items.begin() + std::ptrdiff_t(first);
    std::vector<Member> members(std::make_move_iterator(begin), std::make_move_iterator(m_items.end()));
    m_items.erase(begin, m_items.end());
    if (hasTwins) {
        keepLastOfEachKey(members);
    }
    Json object(jsoncons::json_object_arg);
    if (!members.empty()) {
        object.reserve(members.size());
        object.insert(jsoncons::sorted_unique_range_tag{}, std::make_move_iterator(members.begin()),
                      std::make_move_iterator(members.end()));
    }
    m_items.emplace_back(std::move(name), std::move(object));
}

void JsonBuilder::endArray()
{
    auto [first, name] = std::move(m_open.back());
    m_open.pop_back();
    const auto begin = m_items.begin() + std::ptrdiff_t(first);
    Json array(jsoncons::json_array_arg);
    array.reserve(m_items.size() - first);
    for (auto item = begin; item != m_items.end(); ++item) {
        array.push_back(std::move(item->second));
    }
    m_items.erase(begin, m_items.end());
    m_items.emplace_back(std::move(name), std::move(array));
}

Json JsonBuilder::take()
{
    Json value = std::move(m_items.front().second);
    m_items.clear();
    return value;
}

Json numberValue(std::string_view text, bool isInteger)
{
    using jsoncons::semantic_tag;
    if (!isInteger) {
        return Json(text, semantic_tag::bigdec);
    }
    const char *end = text.data() + text.size();
    if (text.front() == '-') {
        qint64 value = 0;
        const auto read = std::from_chars(text.data(), end, value);
        // "-0" is a number of its own spelling and, read as a double, of its own value.
        return read.ec == std::errc() && value != 0 ? Json(value) : Json(text, semantic_tag::bigint);
    }
    quint64 value = 0;
    return std::from_chars(text.data(), end, value).ec == std::errc() ? Json(value) : Json(text, semantic_tag::bigint);
}

} // namespace Signalbox
