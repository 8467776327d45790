// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/json/json.h"

#include <QByteArrayView>
#include <QList>
#include <QString>

namespace Signalbox {

struct JsonLimits
{
    qint64 bytes = 256LL * 1024 * 1024;
    int depth = 256; ///< at most 1024, whatever is asked for: a deeper value could not be copied safely
};

/// Something in a JSON text that a strict reader would not let pass (RFC 8259 sections 4, 7, 8).
struct JsonFinding
{
    enum class Kind { DuplicateKey, InvalidUtf8, LoneSurrogate, ByteOrderMark, ControlCharacter };
    Kind kind;
    qsizetype offset = 0; ///< byte offset into the text
    QString detail;       ///< the key, the escape, or the bytes in hexadecimal

    bool operator==(const JsonFinding &) const = default;
};

struct ParsedJson
{
    Json value;
    QList<JsonFinding> findings;
};

/// Parses one JSON text. Errors (Kind::Framing; `where` is "byte N") are what cannot be read at all: syntax, too long,
/// too deep, invalid UTF-8 outside strings. Everything that can still be shown is a finding. Of duplicate keys the
/// last is in the value, as in most readers, at the place of the first. At most 1000 findings. Never recurses.
[[nodiscard]] Result<ParsedJson> parseJson(QByteArrayView text, const JsonLimits &limits = {});

/// Only the findings, by one scan over the bytes, for text that is not parsed into a value. Ends where the text stops
/// being JSON, or goes deeper than the limit.
[[nodiscard]] QList<JsonFinding> scanJson(QByteArrayView text, int depthLimit = 256);

} // namespace Signalbox
