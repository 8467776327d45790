// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/toolnames.h"
#include "core/mcp/tool.h"
#include "ui/models/listreading.h"

#include <QList>
#include <QMetaType>

#include <memory>

namespace Signalbox {

/// The tools of one server as last read.
struct ToolList : ListReading
{
    QList<Tool> tools;
    ServerToolNamesPtr names; ///< of `tools`
};
using ToolListPtr = std::shared_ptr<const ToolList>;

/// Decodes what a Lister brought. Pure; made for the thread pool.
[[nodiscard]] ToolListPtr decodeToolList(const Lister::Outcome &outcome);

} // namespace Signalbox

Q_DECLARE_METATYPE(Signalbox::ToolListPtr)
