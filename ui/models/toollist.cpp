// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/toollist.h"

#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"

#include <algorithm>
#include <iterator>

namespace Signalbox {

namespace {

void addEntry(ToolList &list, const Json &entry, qsizetype place)
{
    Decoded<Tool> tool = decodeTool(entry);
    for (Deviation &deviation : tool.deviations) {
        deviation.pointer = QStringLiteral("/tools/%1%2").arg(place).arg(deviation.pointer);
    }
    if (!tool.usable) {
        list.rejected.append({compactJson(entry), tool.deviations});
        return;
    }
    list.deviations += tool.deviations;
    list.tools.append(std::move(tool.value));
}

void addPage(ToolList &list, const QByteArray &page)
{
    const Result<ParsedJson> parsed = parseJson(page);
    if (!parsed) {
        list.error = parsed.error();
        return;
    }
    const Json &value = parsed->value;
    if (!value.is_object() || !value.contains("tools") || !value.at("tools").is_array()) {
        return; // the Lister has reported it
    }
    qsizetype place = list.tools.size() + list.rejected.size();
    for (const Json &entry : value.at("tools").array_range()) {
        addEntry(list, entry, place++);
    }
}

} // namespace

ToolListPtr decodeToolList(const Lister::Outcome &outcome)
{
    auto list = std::make_shared<ToolList>();
    list->complete = outcome.complete;
    list->note = outcome.note;
    list->error = outcome.error;
    list->deviations = outcome.deviations;
    for (const QByteArray &page : outcome.pages) {
        addPage(*list, page);
    }
    QStringList names;
    std::ranges::transform(list->tools, std::back_inserter(names), &Tool::name);
    list->names = ServerToolNames::of(names);
    return list;
}

} // namespace Signalbox
