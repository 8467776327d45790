// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <array>
#include <vector>

namespace Signalbox {

/// A text to be found in the bytes of messages, whatever those are. A word is found in any case, and its stars stand
/// for any text between its parts; an exact one is found as it is written. In JSON text it is also found where it
/// stands escaped.
class TextNeedle
{
public:
    TextNeedle(const QString &text, bool isExact);

    [[nodiscard]] bool isIn(QByteArrayView bytes) const;

private:
    /// ASCII bytes as they may stand in a message, with the table that makes the search skip.
    struct Spelling
    {
        QByteArray bytes; ///< lower case unless exact
        std::array<quint16, 256> skip{};
    };
    struct Part
    {
        QString text;
        std::vector<Spelling> spellings; ///< empty: the message must be read as text
    };

    [[nodiscard]] Part partOf(const QString &text) const;
    [[nodiscard]] Spelling spellingOf(const QByteArray &bytes) const;
    [[nodiscard]] qsizetype find(const Spelling &spelling, QByteArrayView bytes, qsizetype from) const;
    [[nodiscard]] bool isInBytes(QByteArrayView bytes) const;
    [[nodiscard]] bool isInText(const QString &text) const;

    bool m_isExact;
    bool m_isAscii = true; ///< all parts
    std::vector<Part> m_parts;
};

} // namespace Signalbox
