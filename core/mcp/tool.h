// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/json.h"
#include "core/mcp/deviation.h"
#include "core/mcp/icon.h"

#include <QMetaType>
#include <QString>

#include <optional>

namespace Signalbox {

/// The server's own claims about a tool; untrusted (server/tools). Absent means the default of the specification.
struct ToolAnnotations
{
    QString title;
    std::optional<bool> readOnly;    ///< default false
    std::optional<bool> destructive; ///< default true; means something only when not read-only
    std::optional<bool> idempotent;  ///< default false; likewise
    std::optional<bool> openWorld;   ///< default true

    bool operator==(const ToolAnnotations &) const = default;
};

/// One entry of tools/list.
struct Tool
{
    QString name;
    QString title;
    QString description;
    Json inputSchema = Json::null();  ///< as it came; null if absent
    Json outputSchema = Json::null(); ///< null if absent
    ToolAnnotations annotations;
    enum class TaskSupport { Forbidden, Optional, Required };
    TaskSupport taskSupport = TaskSupport::Forbidden; ///< `execution.taskSupport`, 2025-11-25 only
    QList<Icon> icons;
    QByteArray raw; ///< compact text of the whole entry, unknown members included

    [[nodiscard]] QString label() const; ///< title, annotations.title, name: the first that is not empty
};

[[nodiscard]] Decoded<Tool> decodeTool(const Json &entry);

} // namespace Signalbox

Q_DECLARE_METATYPE(Signalbox::Tool)
