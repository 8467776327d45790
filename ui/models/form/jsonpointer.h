// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/json.h"

#include <QString>
#include <QStringList>

namespace Signalbox::Pointer {

// JSON pointers (RFC 6901) as the form uses them to name its fields; "" is the whole document.
[[nodiscard]] QStringList tokens(const QString &pointer);
[[nodiscard]] QString child(const QString &parent, const QString &token);
[[nodiscard]] QString child(const QString &parent, qsizetype index);
[[nodiscard]] QString parentOf(const QString &pointer);
[[nodiscard]] QString lastToken(const QString &pointer);
/// Is `pointer` the place `ancestor` names, or one inside it?
[[nodiscard]] bool isWithin(const QString &pointer, const QString &ancestor);

/// The value at a place; null if nothing is there.
[[nodiscard]] const Json *find(const Json &document, const QString &pointer);
[[nodiscard]] Json *find(Json &document, const QString &pointer);

} // namespace Signalbox::Pointer
