// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/json.h"

#include <QStringList>

namespace Signalbox {

/// A JSON array of these texts, in their order.
[[nodiscard]] Json jsonList(const QStringList &texts);

} // namespace Signalbox
