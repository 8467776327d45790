// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/toollist.h"

#include <algorithm>
#include <iterator>

namespace Signalbox {

ToolListPtr decodeToolList(const Lister::Outcome &outcome)
{
    auto list = std::make_shared<ToolList>();
    list->tools = list->take<Tool>(outcome, "tools", decodeTool);
    QStringList names;
    std::ranges::transform(list->tools, std::back_inserter(names), &Tool::name);
    list->names = ServerToolNames::of(names);
    return list;
}

} // namespace Signalbox
