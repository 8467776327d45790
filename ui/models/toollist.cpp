// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/toollist.h"

#include <utility>

namespace Signalbox {

void ToolList::derive()
{
    QStringList own;
    portability.clear();
    searched.clear();
    for (const Tool &tool : std::as_const(tools)) {
        own.append(tool.name);
        portability.append(portabilityOf(tool));
        searched.append((tool.name + u'\n' + tool.label() + u'\n' + tool.description).toLower());
    }
    names = ServerToolNames::of(own);
}

ToolListPtr decodeToolList(const Lister::Outcome &outcome)
{
    auto list = std::make_shared<ToolList>();
    list->tools = list->take<Tool>(outcome, "tools", decodeTool);
    list->derive();
    return list;
}

} // namespace Signalbox
