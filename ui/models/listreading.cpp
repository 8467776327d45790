// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/listreading.h"

namespace Signalbox {

void ListReading::takePage(const QByteArray &page, const char *member, const std::function<void(const Json &)> &each)
{
    const Result<ParsedJson> parsed = parseJson(page);
    if (!parsed) {
        error = parsed.error();
        return;
    }
    const Json &value = parsed->value;
    if (!value.is_object() || !value.contains(member) || !value.at(member).is_array()) {
        return;
    }
    for (const Json &entry : value.at(member).array_range()) {
        each(entry);
    }
}

bool ListReading::judge(const Json &entry, const QString &place, QList<Deviation> found, bool usable)
{
    for (Deviation &deviation : found) {
        deviation.pointer.prepend(place);
    }
    if (!usable) {
        rejected.append({compactJson(entry), std::move(found)});
        return false;
    }
    deviations += found;
    return true;
}

} // namespace Signalbox
