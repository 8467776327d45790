// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/json/json.h"
#include "core/mcp/roots.h"

#include <QList>

namespace Signalbox {

/// `roots` of an entry's `signalbox` object: a list of addresses ("file:///work") or of `{uri, name}`. Errors are
/// Kind::Usage with the place in `where`.
[[nodiscard]] Result<QList<Root>> rootsFromJson(const Json &own);
/// Writes the list into `own`, the `signalbox` object, if it is another than `base`; an empty one takes it away.
void rootsToJson(const QList<Root> &roots, const QList<Root> &base, Json &own);

/// The same of one list, which stands at `where` (for errors).
[[nodiscard]] Result<QList<Root>> rootsFromList(const Json &list, const QString &where);

} // namespace Signalbox
