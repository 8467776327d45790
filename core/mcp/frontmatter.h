// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/json/json.h"

#include <QByteArrayView>

namespace Signalbox {

/// The YAML between the two `---` lines that a skill's main file begins with (SEP-2640), as a JSON object. Read is what
/// skills are written in: scalars in one line, plain or quoted, and lists and mappings of those, one level deep. Whatever
/// could be read in another way (anchors, tags, block and folded scalars, keys twice, tabs) is an Error (Kind::Protocol).
/// At most 64 kB.
[[nodiscard]] Result<Json> parseFrontmatter(QByteArrayView file);

} // namespace Signalbox
