// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/json.h"

#include <QList>
#include <QString>

namespace Signalbox {

/// The rows that lead from the top of a tree of `value` to the place of a JSON pointer (RFC 6901), for
/// JsonTreeModel::reach(); as far as there is anything: a missing member leads to what it is missing from.
[[nodiscard]] QList<int> rowsOfPointer(const Json &value, const QString &pointer);

} // namespace Signalbox
