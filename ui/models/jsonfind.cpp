// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/jsonfind.h"

#include "core/json/jsontext.h"

#include <vector>

namespace Signalbox {

namespace {

struct Level
{
    const Json *container;
    std::size_t next = 0;
};

bool holds(const Json &scalar, const QString &words)
{
    const QString number = numberText(scalar);
    const QString text = !number.isEmpty()    ? number
                         : scalar.is_string() ? toQString(scalar)
                                              : QString::fromUtf8(compactJson(scalar));
    return text.contains(words, Qt::CaseInsensitive);
}

QList<int> pathOf(const std::vector<Level> &levels)
{
    QList<int> path;
    for (const Level &level : levels) {
        path.append(int(level.next) - 1);
    }
    return path;
}

} // namespace

JsonFound findInJson(const Json &value, const QString &words)
{
    JsonFound found;
    std::vector<Level> levels;
    const auto isContainer = [](const Json &one) { return one.is_object() || one.is_array(); };
    if (isContainer(value) && !words.isEmpty()) {
        levels.push_back({&value});
    }
    while (!levels.empty()) {
        Level &level = levels.back();
        if (level.next == level.container->size()) {
            levels.pop_back();
            continue;
        }
        const std::size_t place = level.next++;
        bool fits = false;
        const Json *child = nullptr;
        if (level.container->is_array()) {
            child = &level.container->at(place);
        } else {
            const auto member = std::next(level.container->object_range().begin(), std::ptrdiff_t(place));
            child = &member->value();
            fits = QString::fromStdString(member->key()).contains(words, Qt::CaseInsensitive);
        }
        if (fits || (!isContainer(*child) && holds(*child, words))) {
            if (found.places.size() == JsonFound::kMost) {
                found.hasMore = true;
                return found;
            }
            found.places.append(pathOf(levels));
        }
        if (isContainer(*child)) {
            levels.push_back({child});
        }
    }
    return found;
}

} // namespace Signalbox
