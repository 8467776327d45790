// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/resourcelist.h"

namespace Signalbox {

ResourceListPtr decodeResourceList(const Lister::Outcome &outcome)
{
    auto list = std::make_shared<ResourceList>();
    const bool isTemplates = outcome.list == Lister::List::ResourceTemplates;
    list->resources = list->take<Resource>(outcome, isTemplates ? "resourceTemplates" : "resources",
                                           isTemplates ? decodeResourceTemplate : decodeResource);
    return list;
}

} // namespace Signalbox
