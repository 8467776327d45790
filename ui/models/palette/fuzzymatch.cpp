// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/palette/fuzzymatch.h"

#include <algorithm>

namespace Signalbox {

namespace {

// How well, from the best. What lies between two of them is more than what a name's length takes off (at most kLongest, of
// words that are not shown kLongestUnseen) and what scattered letters add (at most kMostScattered).
constexpr int kWhole = 5000;
constexpr int kPrefix = 4000;
constexpr int kWordStart = 3000;
constexpr int kUnseenWhole = 2599;
constexpr int kUnseen = 2499;
constexpr int kInOnePiece = 2000;
constexpr int kScattered = 1000;
constexpr int kAtWordStart = 20; ///< for each scattered letter that begins a word
constexpr int kNextToLast = 10;  ///< for each that follows the one before
constexpr int kMostScattered = 500;
constexpr qsizetype kLongest = 400;
constexpr qsizetype kLongestUnseen = 99;

bool beginsWord(QStringView name, qsizetype at)
{
    if (at == 0) {
        return true;
    }
    const QChar before = name[at - 1];
    return !before.isLetterOrNumber() || (name[at].isUpper() && !before.isUpper());
}

int shortness(QStringView name)
{
    return -int(std::min(name.size(), kLongest));
}

FuzzyMatch inOnePiece(int score, QStringView typed, QStringView name, qsizetype at)
{
    FuzzyMatch match{.score = score + shortness(name)};
    for (qsizetype i = 0; i < typed.size(); ++i) {
        match.places.append(at + i);
    }
    return match;
}

/// Each letter goes to its next place.
std::optional<FuzzyMatch> scattered(QStringView typed, QStringView name, QStringView folded)
{
    FuzzyMatch match{.isScattered = true};
    int bonus = 0;
    qsizetype from = 0;
    for (const QChar letter : typed) {
        const qsizetype at = folded.indexOf(letter, from);
        if (at < 0) {
            return {};
        }
        bonus += beginsWord(name, at) ? kAtWordStart : 0;
        bonus += !match.places.isEmpty() && match.places.last() + 1 == at ? kNextToLast : 0;
        match.places.append(at);
        from = at + 1;
    }
    match.score = kScattered + std::min(bonus, kMostScattered) + shortness(name);
    return match;
}

} // namespace

std::optional<FuzzyMatch> FuzzyMatch::of(QStringView typed, QStringView name, QStringView folded)
{
    if (typed.isEmpty() || folded.size() != name.size()) { // folding may lengthen a letter: then its places are unknown
        return typed.isEmpty() ? std::optional(FuzzyMatch{.score = shortness(name)}) : std::nullopt;
    }
    qsizetype first = folded.indexOf(typed);
    if (first == 0) {
        return inOnePiece(typed.size() == name.size() ? kWhole : kPrefix, typed, name, 0);
    }
    for (qsizetype at = first; at >= 0; at = folded.indexOf(typed, at + 1)) {
        if (beginsWord(name, at)) {
            return inOnePiece(kWordStart, typed, name, at);
        }
    }
    return first >= 0 ? inOnePiece(kInOnePiece, typed, name, first) : scattered(typed, name, folded);
}

std::optional<FuzzyMatch> FuzzyMatch::ofUnseen(QStringView typed, QStringView words)
{
    const int shortness = -int(std::min(words.size(), kLongestUnseen));
    std::optional<FuzzyMatch> match;
    for (qsizetype at = typed.isEmpty() ? -1 : words.indexOf(typed); at >= 0; at = words.indexOf(typed, at + 1)) {
        if (!beginsWord(words, at)) {
            continue;
        }
        const qsizetype end = at + typed.size();
        if (end == words.size() || !words[end].isLetterOrNumber()) {
            return FuzzyMatch{.score = kUnseenWhole + shortness};
        }
        match = FuzzyMatch{.score = kUnseen + shortness};
    }
    return match;
}

} // namespace Signalbox
