// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/log/logline.h"

#include "core/json/jsontext.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <string_view>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::string_view, 2> kSayings = {"message", "msg"};

/// The member that says it in words.
std::string_view sayingOf(const Json &object)
{
    const auto *saying = std::ranges::find_if(kSayings, [&](std::string_view name) {
        return object.contains(name) && isJsonString(object.at(name)) && !toQString(object.at(name)).isEmpty();
    });
    return saying == kSayings.end() ? std::string_view() : *saying;
}

QString valueText(const Json &value)
{
    if (isJsonString(value)) {
        const QString words = toQString(value);
        const bool isOneWord = !words.isEmpty() && std::ranges::none_of(words, [](QChar letter) {
            return letter.isSpace() || letter == u'"' || letter == u'=';
        });
        if (isOneWord) {
            return words;
        }
    }
    return QString::fromUtf8(compactJson(value));
}

} // namespace

QString logLine(const Json &data, qsizetype longest)
{
    if (isJsonString(data)) {
        return toQString(data);
    }
    if (!data.is_object() || data.empty()) {
        return QString::fromUtf8(compactJson(data));
    }
    const std::string_view saying = sayingOf(data);
    QStringList parts;
    qsizetype length = 0;
    const auto add = [&](const QString &part) {
        length += part.size() + 1;
        parts.append(part);
    };
    if (!saying.empty()) {
        add(toQString(data.at(saying)));
    }
    for (const auto &member : data.object_range()) {
        if (length > longest) {
            break;
        }
        if (std::string_view(member.key()) != saying) {
            add(utf8ToQString(member.key()) + u'=' + valueText(member.value()));
        }
    }
    return parts.join(u' ');
}

} // namespace Signalbox
