// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mcp/fieldreader.h"

#include <QList>
#include <QStringList>

namespace Signalbox {

/// A picture a server names for itself or one of its entries (from 2025-11-25). It is not fetched here.
struct Icon
{
    enum class Theme { Any, Light, Dark };
    QString src; ///< an https: or data: address, nothing else
    QString mimeType;
    QStringList sizes; ///< "48x48", "any"
    Theme theme = Theme::Any;

    bool operator==(const Icon &) const = default;
};

/// The member `icons`: those with a usable address, at most 64. Others are deviations.
[[nodiscard]] QList<Icon> readIcons(FieldReader &reader);

} // namespace Signalbox
