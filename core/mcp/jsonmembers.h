// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace Signalbox {

/// One member of a JSON object as it stands in the text.
struct JsonMember
{
    QByteArrayView key;   ///< raw, with its quotes
    QByteArrayView value; ///< raw
    QByteArrayView whole; ///< from the key to the end of the value

    [[nodiscard]] bool isNamed(QByteArrayView name) const; ///< escapes in the key count as what they stand for
};

/// Walks the members of a JSON object text without building anything, for splicing. Stops at the first byte that makes
/// no sense; does not judge the values.
class JsonMembers
{
public:
    explicit JsonMembers(QByteArrayView object);
    [[nodiscard]] bool next(JsonMember &member);

private:
    void skipSpace();
    [[nodiscard]] bool skipString();
    [[nodiscard]] bool skipValue();

    QByteArrayView m_text;
    qsizetype m_at = 0;
};

} // namespace Signalbox
