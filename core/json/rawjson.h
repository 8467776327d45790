// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace Signalbox {

/// Walks over the members of one JSON object's text, or the elements of one array's, without building a tree: bytes
/// that are passed on must stay as they came (requestState, cursors). Text that is no such thing has no members;
/// what is nested is only measured, never judged.
class RawJsonWalk
{
public:
    explicit RawJsonWalk(QByteArrayView text);

    [[nodiscard]] bool isObject() const { return m_close == '}'; }
    [[nodiscard]] bool isArray() const { return m_close == ']'; }
    bool next();                                                   ///< false at the end, and where the text breaks off
    [[nodiscard]] QByteArrayView key() const { return m_key; }     ///< between the quotes, escapes not resolved
    [[nodiscard]] QByteArrayView value() const { return m_value; } ///< raw
    [[nodiscard]] QByteArrayView whole() const; ///< of a member: from the quote before the key to the end of the value
    [[nodiscard]] qsizetype count() const;      ///< elements or members of the value, told by its commas; 0 for others
    [[nodiscard]] bool isNamed(QByteArrayView name) const; ///< escapes in the key count as what they stand for

private:
    void skipSpace();
    [[nodiscard]] bool skipString();
    [[nodiscard]] bool skipValue();

    const char *m_at;
    const char *m_end;
    char m_close = 0;
    bool m_first = true;
    QByteArrayView m_key;
    QByteArrayView m_value;
    qsizetype m_commas = 0; // of the value, not of what is nested in it
};

/// The raw value of a member; of a repeated key the last, as in a parsed value. Empty if there is none.
[[nodiscard]] QByteArrayView rawMember(QByteArrayView object, QByteArrayView key);
/// Does `"key"` stand anywhere in the text, at whatever depth? Far quicker than a walk, for keys that large results
/// seldom have. A key that is written with escapes is not seen.
[[nodiscard]] bool mentionsKey(QByteArrayView text, QByteArrayView key);
/// The value of a raw JSON number that is a whole number within 64 bits; none for anything else.
[[nodiscard]] std::optional<qint64> rawInteger(QByteArrayView value);
/// A JSON object's text with more members (`"a":1,"b":2`) at its end; `object` may be empty.
[[nodiscard]] QByteArray withMembers(QByteArrayView object, QByteArrayView members);

} // namespace Signalbox
