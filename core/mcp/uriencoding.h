// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace Signalbox {

[[nodiscard]] bool isHexDigit(char c);
[[nodiscard]] bool isUnreserved(char c); ///< RFC 3986 section 2.3
[[nodiscard]] bool isReserved(char c);   ///< RFC 3986 section 2.2

enum class UriSet {
    Unreserved, ///< everything else is encoded, `%` as well
    Reserved,   ///< reserved characters and `%XX` stay (RFC 6570 section 1.5, "U+R")
};
/// The text as UTF-8 with every byte that is not of the set as `%XX`. A lone surrogate becomes a
/// question mark.
[[nodiscard]] QByteArray percentEncoded(QStringView text, UriSet set);

/// One spelling for addresses that mean the same (RFC 3986 section 6.2.2): `%XX` in capitals, none for unreserved
/// characters, and everything that may not stand in a URI encoded. None if a `%` begins no `%XX`.
[[nodiscard]] std::optional<QByteArray> normalizedUri(QStringView uri);

/// The text that percentEncoded() would turn into these bytes (of a normalized address). None if it is no UTF-8. In
/// the reserved set the encodings of reserved characters, of `%` and of bytes that are no text stay as they are.
[[nodiscard]] std::optional<QString> percentDecoded(QByteArrayView bytes, UriSet set);

} // namespace Signalbox
