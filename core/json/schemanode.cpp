// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/schemanode.h"

#include "core/json/jsontext.h"

#include <algorithm>

namespace Signalbox {

std::string canonicalText(const Json &value)
{
    if (value.is_number()) {
        return Decimal(value).canonical();
    }
    if (value.is_array()) {
        std::string text = "[";
        for (const Json &item : value.array_range()) {
            text += canonicalText(item) + ',';
        }
        return text + ']';
    }
    if (value.is_object()) {
        std::vector<std::pair<std::string, std::string>> members;
        for (const auto &member : value.object_range()) {
            members.emplace_back(compactJson(Json(member.key())).toStdString(), canonicalText(member.value()));
        }
        std::ranges::sort(members);
        std::string text = "{";
        for (const auto &[key, member] : members) {
            text.append(key).append(1, ':').append(member).append(1, ',');
        }
        return text + '}';
    }
    return compactJson(value).toStdString();
}

QString childPointer(const QString &pointer, const QString &step)
{
    QString escaped = step;
    escaped.replace(u'~', QLatin1StringView("~0")).replace(u'/', QLatin1StringView("~1"));
    return pointer + u'/' + escaped;
}

} // namespace Signalbox
