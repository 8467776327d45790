// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/sortedjson.h"

#include "core/json/jsontext.h"

#include <algorithm>
#include <vector>

namespace Signalbox {

namespace {

void write(const Json &value, QByteArray &into)
{
    if (value.is_array()) {
        char before = '[';
        for (const Json &item : value.array_range()) {
            into.append(before);
            write(item, into);
            before = ',';
        }
        into.append(value.empty() ? "[]" : "]");
        return;
    }
    if (!value.is_object()) {
        into.append(compactJson(value));
        return;
    }
    std::vector<std::pair<std::string_view, const Json *>> members;
    members.reserve(value.size());
    for (const auto &member : value.object_range()) {
        members.emplace_back(member.key(), &member.value());
    }
    std::ranges::sort(members, {}, [](const auto &member) { return member.first; });
    char before = '{';
    for (const auto &[key, member] : members) {
        into.append(before);
        into.append(compactJson(Json(key)));
        into.append(':');
        write(*member, into);
        before = ',';
    }
    into.append(members.empty() ? "{}" : "}");
}

} // namespace

QByteArray sortedJson(const Json &value)
{
    QByteArray text;
    write(value, text);
    return text;
}

} // namespace Signalbox
