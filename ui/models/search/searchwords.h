// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Signalbox {

/// The words that somebody looks for: a text has them if it holds each of them, in any order and case.
class SearchWords
{
public:
    explicit SearchWords(const QString &typed = {})
        : m_words(typed.split(u' ', Qt::SkipEmptyParts))
    {
    }

    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    [[nodiscard]] const QStringList &words() const { return m_words; }
    [[nodiscard]] bool areIn(QStringView text) const;
    /// One line of what stands around the first word in a text, fit to show; its beginning if it is not there.
    [[nodiscard]] QString excerpt(QStringView text) const;

    static constexpr qsizetype kBefore = 40; ///< letters of an excerpt before the word
    static constexpr qsizetype kLongest = 160;

private:
    QStringList m_words;
};

} // namespace Signalbox
