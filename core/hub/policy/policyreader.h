// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/policy/policyrule.h"

namespace Signalbox {

/// The file's object (see Policy) as rules. Errors: Kind::Usage, the place as a JSON pointer in `where`.
[[nodiscard]] Result<> readPolicy(const Json &file, QList<PolicyRule> &rules, PolicyEffect &otherwise);

} // namespace Signalbox
