// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/filter/filterkeys.h"

#include <QList>

#include <vector>

namespace Signalbox {

/// One value of a term. Which members count depends on the key's FilterValueType.
struct FilterValue
{
    enum class Relation : quint8 { Equal, Less, AtMost, Greater, AtLeast, Between };

    Relation relation = Relation::Equal;
    QString word{};       ///< names, texts, ids, fixed words, times; empty for numbers
    bool isExact = false; ///< of names: a star is a star; of texts: case counts too
    qint64 low = 0;       ///< nanoseconds, bytes or a number
    qint64 high = 0;      ///< of Between, the last one that passes

    bool operator==(const FilterValue &) const = default;
    [[nodiscard]] bool isNumber() const { return word.isEmpty(); }
    [[nodiscard]] bool holds(qint64 number) const;
};

/// Passes if any of its values does.
struct FilterTerm
{
    FilterKey key = FilterKey::Text;
    QList<FilterValue> values;

    bool operator==(const FilterTerm &) const = default;
    [[nodiscard]] QString toText() const; ///< as it is written
};

/// A filter as a tree. All without parts lets everything pass.
struct FilterNode
{
    enum class Kind : quint8 { All, Any, Not, Term };

    Kind kind = Kind::All;
    std::vector<FilterNode> parts{}; ///< of Not: one
    FilterTerm term{};               ///< of Term

    bool operator==(const FilterNode &) const = default;
    /// The canonical text: parsed again, it gives an equal tree.
    [[nodiscard]] QString toText() const;
};

/// A value as it must be written behind a key: quoted where it has to be.
[[nodiscard]] QString quotedWhereNeeded(const QString &value);

} // namespace Signalbox
