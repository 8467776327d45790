// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/json.h"
#include "ui/models/form/schemafield.h"

#include <QString>

#include <optional>

namespace Signalbox::FieldValue {

[[nodiscard]] bool isText(const Json &value); ///< a string, and not a number kept as text

/// What a field holds in a form nobody touched yet; nothing if the member is left out. Defaults are filled in, for
/// required and for optional fields alike, so that what is seen is what is sent.
[[nodiscard]] std::optional<Json> untouched(const SchemaField &field);
/// What a field holds once it is switched on, added to a list or picked as variant.
[[nodiscard]] Json switchedOn(const SchemaField &field);

/// The text of a one-line, several-line, number or JSON field for a value, and the way back. A number's digits stay
/// as they were typed. What is no number (yet) becomes a string: the JSON shows what would be sent, and the check
/// says what is wrong with it. Nothing for text that is no JSON in a JSON field.
[[nodiscard]] QString toText(const SchemaField &field, const Json &value);
[[nodiscard]] std::optional<Json> fromText(const SchemaField &field, const QString &text);

/// Position of a value among the choices; -1 if it is none of them.
[[nodiscard]] qsizetype choiceOf(const SchemaField &field, const Json &value);
/// How well a value fits a field by its shape; below zero: not at all.
[[nodiscard]] int fit(const SchemaField &field, const Json &value);
[[nodiscard]] int bestVariant(const SchemaField &field, const Json &value);

} // namespace Signalbox::FieldValue
