// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/json.h"

#include <QString>

namespace Signalbox {

/// Texts and values as they are written in a program. What cannot be seen is written as an escape.
[[nodiscard]] QString typeScriptString(const QString &text);
[[nodiscard]] QString pythonString(const QString &text);
[[nodiscard]] QString cppString(const QString &text);
/// JSON text as a raw literal of C++.
[[nodiscard]] QString cppJson(const QByteArray &json);

/// A JSON value as an expression, over several lines if it has members; `indent` is how far its first line stands in.
[[nodiscard]] QString typeScriptValue(const Json &value, int indent);
[[nodiscard]] QString pythonValue(const Json &value, int indent);

} // namespace Signalbox
