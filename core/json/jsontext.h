// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/json.h"

#include <QByteArray>
#include <QString>

#include <string_view>

namespace Signalbox {

/// JSON text in one line, without spaces; numbers in the spelling they were parsed with.
[[nodiscard]] QByteArray compactJson(const Json &value);

/// JSON text with two-space indents and one member a line.
[[nodiscard]] QByteArray prettyJson(const Json &value);

/// The same layout made from the bytes themselves: every token keeps its spelling, duplicate keys stay, and text
/// that is not JSON, or deeper than 256, comes back as it was. Linear time, no recursion.
[[nodiscard]] QByteArray reindentJson(QByteArrayView text);

/// A JSON string literal, with quotes, for a Qt string; lone surrogates become \uXXXX escapes.
[[nodiscard]] QByteArray jsonString(QStringView text);

/// Is it text? A number kept in its spelling is a string to jsoncons' `is_string()`, not here.
[[nodiscard]] bool isJsonString(const Json &value);
[[nodiscard]] QString toQString(const Json &string); ///< the string value; empty if it is none
/// UTF-8 as it is: QString::fromUtf8() drops a U+FEFF in front.
[[nodiscard]] QString utf8ToQString(std::string_view utf8);
[[nodiscard]] Json fromQString(const QString &text);
/// The text of a number as it was written ("1.0", "1e2", 40 digits); empty if it is none.
[[nodiscard]] QString numberText(const Json &number);
/// A number value from its text, lossless; a null Json if the text is no JSON number.
[[nodiscard]] Json numberFromText(const QString &text);

} // namespace Signalbox
