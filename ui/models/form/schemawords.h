// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/json.h"
#include "ui/models/form/schemafield.h"

#include <QString>

namespace Signalbox::SchemaWords {

// What a schema says about a field besides its shape.
void readAnnotations(SchemaField &field, const Json &schema);
void readString(SchemaField &field, const Json &schema); ///< format, one line or several, secret

[[nodiscard]] QString text(const Json &schema, const char *keyword); ///< a string member; empty if it is none
[[nodiscard]] bool isNullSchema(const Json &schema);                 ///< allows nothing but null
/// Values and titles if the schema is nothing but a choice of constants (const, enum, enumNames); else empty.
[[nodiscard]] QList<FieldChoice> constants(const Json &schema);
/// The type word of a schema without one, told by its other keywords; empty if nothing tells.
[[nodiscard]] QString impliedType(const Json &schema);
/// A name for one branch of oneOf, anyOf: its title, what it refers to, its discriminator, its type.
[[nodiscard]] QString branchName(const Json &original, const Json &resolved, qsizetype index);

} // namespace Signalbox::SchemaWords
