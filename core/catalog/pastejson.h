// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/paste.h"

namespace Signalbox {

/// Does this text mean to be JSON: an object, a list, or a member `"name": …`?
[[nodiscard]] bool looksLikeJson(const QString &text);
/// The JSON half of understandPaste: entries and notes; no summary.
[[nodiscard]] Result<Understood> understandJson(const QString &text);

} // namespace Signalbox
