// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/promptlist.h"

namespace Signalbox {

PromptListPtr decodePromptList(const Lister::Outcome &outcome)
{
    auto list = std::make_shared<PromptList>();
    list->prompts = list->take<Prompt>(outcome, "prompts", decodePrompt);
    return list;
}

} // namespace Signalbox
