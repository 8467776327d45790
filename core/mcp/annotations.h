// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mcp/fieldreader.h"

#include <QStringList>

namespace Signalbox {

/// Hints on a content block, a resource or a template (server/resources, "Annotations"); the server's own claims.
struct Annotations
{
    QStringList audience;           ///< "user", "assistant"
    std::optional<double> priority; ///< 0 to 1
    QString lastModified;           ///< ISO 8601; from 2025-06-18

    bool operator==(const Annotations &) const = default;
};

/// The member `annotations`; what breaks the rules is a deviation and left out.
[[nodiscard]] Annotations readAnnotations(FieldReader &reader);

} // namespace Signalbox
