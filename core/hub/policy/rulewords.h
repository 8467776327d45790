// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/policy/policyrule.h"

#include <QStringList>

namespace Signalbox {

/// What a rule asks of a call besides its tools and callers, one sentence for each thing, fit to show. Empty: nothing.
[[nodiscard]] QStringList conditionWords(const PolicyRule &rule);

} // namespace Signalbox
