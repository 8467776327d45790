// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mcp/prompt.h"
#include "ui/models/listreading.h"

#include <QMetaType>

#include <memory>

namespace Signalbox {

/// The prompts of one server as last read.
struct PromptList : ListReading
{
    QList<Prompt> prompts;
};
using PromptListPtr = std::shared_ptr<const PromptList>;

/// Decodes what a Lister brought. Pure; made for the thread pool.
[[nodiscard]] PromptListPtr decodePromptList(const Lister::Outcome &outcome);

} // namespace Signalbox

Q_DECLARE_METATYPE(Signalbox::PromptListPtr)
