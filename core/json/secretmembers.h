// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/json.h"

namespace Signalbox {

/// The value without the members whose name is a secret's (Masker::isSecretName) and that could hold one: texts, lists and
/// objects. Numbers, true, false and null stay.
[[nodiscard]] Json withoutSecretMembers(const Json &value);

} // namespace Signalbox
