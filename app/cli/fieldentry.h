// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/mcp/elicitationfield.h"

#include <QString>

#include <optional>

namespace Signalbox {

/// What is shown before a field's value is typed: its label, description, kind, choices and default.
[[nodiscard]] QString fieldPrompt(const ElicitationField &field);

/// The value a typed line means; none: left out. An empty line takes the default. Choices go by their number or value,
/// several with commas between. Errors (Kind::Usage) say what is wanted; whether the value fits the schema is another
/// question.
[[nodiscard]] Result<std::optional<Json>> fieldValue(const ElicitationField &field, const QString &line);

} // namespace Signalbox
