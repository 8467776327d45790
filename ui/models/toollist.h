// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/hub/toolnames.h"
#include "core/mcp/tool.h"
#include "core/session/lister.h"

#include <QList>
#include <QMetaType>

#include <memory>
#include <optional>

namespace Signalbox {

/// The tools of one server as last read.
struct ToolList
{
    struct Rejected
    {
        QByteArray raw;
        QList<Deviation> deviations;
    };

    QList<Tool> tools;
    ServerToolNamesPtr names;    ///< of `tools`
    QList<Rejected> rejected;    ///< entries that cannot be used, with reasons
    QList<Deviation> deviations; ///< of the list and of usable entries; pointers begin with the entry's place
    bool complete = true;
    QString note;               ///< why it is not complete
    std::optional<Error> error; ///< the list could not be read
};
using ToolListPtr = std::shared_ptr<const ToolList>;

/// Decodes what a Lister brought. Pure; made for the thread pool.
[[nodiscard]] ToolListPtr decodeToolList(const Lister::Outcome &outcome);

} // namespace Signalbox

Q_DECLARE_METATYPE(Signalbox::ToolListPtr)
