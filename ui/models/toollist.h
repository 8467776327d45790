// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/toolnames.h"
#include "core/mcp/tool.h"
#include "core/mcp/toolportability.h"
#include "ui/models/listreading.h"

#include <QList>
#include <QMetaType>

#include <memory>

namespace Signalbox {

/// The tools of one server as last read.
struct ToolList : ListReading
{
    QList<Tool> tools;
    // Made of them by derive(), the lists in their order:
    ServerToolNamesPtr names;
    QList<QList<PortabilityFinding>> portability;
    QStringList searched; ///< name, title and description in small letters: what a filter looks through

    void derive(); ///< made for the thread pool
};
using ToolListPtr = std::shared_ptr<const ToolList>;

/// Decodes what a Lister brought. Pure; made for the thread pool.
[[nodiscard]] ToolListPtr decodeToolList(const Lister::Outcome &outcome);

} // namespace Signalbox

Q_DECLARE_METATYPE(Signalbox::ToolListPtr)
