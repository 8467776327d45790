// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mcp/resource.h"
#include "ui/models/listreading.h"

#include <QMetaType>

#include <memory>

namespace Signalbox {

/// The resources of one server as last read, or its resource templates.
struct ResourceList : ListReading
{
    QList<Resource> resources;
};
using ResourceListPtr = std::shared_ptr<const ResourceList>;

/// Decodes what a Lister brought. Pure; made for the thread pool.
[[nodiscard]] ResourceListPtr decodeResourceList(const Lister::Outcome &outcome);

} // namespace Signalbox

Q_DECLARE_METATYPE(Signalbox::ResourceListPtr)
