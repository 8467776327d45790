// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/jsondiff.h"

#include "core/json/jsontext.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>

namespace Signalbox {

namespace {

using Members = std::unordered_map<std::string_view, const Json *>;

Members membersOf(const Json &object)
{
    Members members;
    members.reserve(object.size());
    for (const auto &member : object.object_range()) {
        members.emplace(member.key(), &member.value());
    }
    return members;
}

QString step(std::string_view key)
{
    return u'/' + utf8ToQString(key).replace(u'~', QStringLiteral("~0")).replace(u'/', QStringLiteral("~1"));
}

QString step(std::size_t place)
{
    return u'/' + QString::number(place);
}

// Depth is bounded by that of what was parsed (JsonLimits), so recursion is as well.
class Comparison
{
public:
    void compare(const QString &pointer, const Json &before, const Json &after);
    [[nodiscard]] JsonDifferences take() { return std::move(m_found); }

private:
    void compareObjects(const QString &pointer, const Json &before, const Json &after);
    void compareArrays(const QString &pointer, const Json &before, const Json &after);
    void add(JsonDifference::Kind kind, const QString &pointer, const Json *before, const Json *after);

    JsonDifferences m_found;
};

void Comparison::add(JsonDifference::Kind kind, const QString &pointer, const Json *before, const Json *after)
{
    if (m_found.places.size() < JsonDifferences::kMost) {
        m_found.places.append({kind, pointer, before, after});
    } else {
        m_found.hasMore = true;
    }
}

void Comparison::compare(const QString &pointer, const Json &before, const Json &after)
{
    if (m_found.hasMore) {
        return;
    }
    if (before.is_object() && after.is_object()) {
        compareObjects(pointer, before, after);
    } else if (before.is_array() && after.is_array()) {
        compareArrays(pointer, before, after);
    } else if (!isSameJson(before, after)) {
        add(JsonDifference::Kind::Changed, pointer, &before, &after);
    }
}

void Comparison::compareObjects(const QString &pointer, const Json &before, const Json &after)
{
    const Members later = membersOf(after);
    for (const auto &member : before.object_range()) {
        const auto found = later.find(member.key());
        if (found == later.end()) {
            add(JsonDifference::Kind::Removed, pointer + step(member.key()), &member.value(), nullptr);
        } else {
            compare(pointer + step(member.key()), member.value(), *found->second);
        }
    }
    const Members earlier = membersOf(before);
    for (const auto &member : after.object_range()) {
        if (!earlier.contains(member.key())) {
            add(JsonDifference::Kind::Added, pointer + step(member.key()), nullptr, &member.value());
        }
    }
}

void Comparison::compareArrays(const QString &pointer, const Json &before, const Json &after)
{
    const std::size_t shorter = std::min(before.size(), after.size());
    std::size_t front = 0;
    while (front < shorter && isSameJson(before[front], after[front])) {
        ++front;
    }
    std::size_t back = 0;
    while (back < shorter - front && isSameJson(before[before.size() - 1 - back], after[after.size() - 1 - back])) {
        ++back;
    }
    const std::size_t endBefore = before.size() - back;
    const std::size_t endAfter = after.size() - back;
    for (std::size_t i = front; i < std::max(endBefore, endAfter); ++i) {
        if (i >= endAfter) {
            add(JsonDifference::Kind::Removed, pointer + step(i), &before[i], nullptr);
        } else if (i >= endBefore) {
            add(JsonDifference::Kind::Added, pointer + step(i), nullptr, &after[i]);
        } else {
            compare(pointer + step(i), before[i], after[i]);
        }
    }
}

} // namespace

bool isSameJson(const Json &one, const Json &other)
{
    if (one.is_object() && other.is_object()) {
        if (one.size() != other.size()) {
            return false;
        }
        const Members members = membersOf(other);
        return std::ranges::all_of(one.object_range(), [&members](const auto &member) {
            const auto found = members.find(member.key());
            return found != members.end() && isSameJson(member.value(), *found->second);
        });
    }
    if (one.is_array() && other.is_array()) {
        return std::ranges::equal(one.array_range(), other.array_range(), isSameJson);
    }
    if (one.is_object() || one.is_array() || other.is_object() || other.is_array()) {
        return false;
    }
    if (!one.is_string() && !other.is_string()) {
        return one == other;
    }
    // A number kept in its spelling is held as a string, and == takes it by its value.
    return isJsonString(one) == isJsonString(other) && numberText(one) == numberText(other)
           && (!isJsonString(one) || one == other);
}

JsonDifferences compareJson(const Json &before, const Json &after)
{
    Comparison comparison;
    comparison.compare({}, before, after);
    return comparison.take();
}

} // namespace Signalbox
