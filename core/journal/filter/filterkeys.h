// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <span>

namespace Signalbox {

/// What a term of a filter asks about.
enum class FilterKey : quint8 {
    Text, ///< also of words without a key
    Server,
    Method,
    Tool,
    About,
    Kind,
    Dir,
    Status,
    Dur,
    Size,
    Id,
    No,
    Session,
    Caller,
    Since,
    Until,
    Is,
    Tag,
    Note,
};

/// How the values of a key are written.
enum class FilterValueType : quint8 { Text, Name, Word, WordOrNumber, Duration, Bytes, Number, Id, Time };

struct FilterKeyInfo
{
    FilterKey key;
    const char *name; ///< as it is written, without the colon
    FilterValueType type;
    const char *meaningText; ///< to be translated: meaning()

    [[nodiscard]] QString text() const { return QString::fromLatin1(name); }
    [[nodiscard]] QString meaning() const;
};

/// All keys, in the order in which they are offered.
[[nodiscard]] std::span<const FilterKeyInfo> filterKeys();
[[nodiscard]] const FilterKeyInfo &infoOf(FilterKey key);
/// nullptr if there is no such key; case does not count.
[[nodiscard]] const FilterKeyInfo *findFilterKey(QStringView name);

/// A word that a key takes as value.
struct FilterWordInfo
{
    FilterKey key;
    const char *word;
    const char *meaningText;

    [[nodiscard]] QString text() const { return QString::fromLatin1(word); }
    [[nodiscard]] QString meaning() const;
};

/// The words of one key, none for a key without fixed words.
[[nodiscard]] std::span<const FilterWordInfo> filterWords(FilterKey key);
/// The same as texts.
[[nodiscard]] QStringList filterWordTexts(FilterKey key);

} // namespace Signalbox
