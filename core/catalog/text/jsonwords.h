// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/json.h"

#include <QByteArrayView>

#include <optional>
#include <string>

namespace Signalbox {

// The words of JSON5 (json5.org), of which JSON is a part; offsets are bytes.

/// The length of the space character at the start of `rest` (ASCII, no-break space, U+FEFF, line and paragraph
/// separator); 0 if there is none.
[[nodiscard]] qsizetype jsonSpaceAt(QByteArrayView rest);

/// Where a name without quotes ends that begins at `at`; `at` if none does.
[[nodiscard]] qsizetype endOfJsonName(QByteArrayView text, qsizetype at);

struct JsonStringWord
{
    std::string text;  ///< UTF-8; lone surrogates are U+FFFD
    qsizetype end = 0; ///< behind the closing quote, or where it stopped making sense
    bool isWhole = false;
};

/// The text in quotes that begins at `at`.
[[nodiscard]] JsonStringWord readJsonString(QByteArrayView text, qsizetype at);

struct JsonPlainWord
{
    std::optional<Json> value; ///< empty: there is no such word
    qsizetype end = 0;
    bool isApproximate = false; ///< Infinity or NaN: read as null
};

/// `true`, `false`, `null` or a number.
[[nodiscard]] JsonPlainWord readJsonWord(QByteArrayView text, qsizetype at);

} // namespace Signalbox
