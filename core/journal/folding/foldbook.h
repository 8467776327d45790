// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/folding/foldpart.h"

#include <QHash>
#include <QList>

#include <optional>

namespace Signalbox {

/// How many messages of which part an exchange has, and how its task stands.
struct FoldCounts
{
    int legs = 0;
    int polls = 0;
    TaskWord task = TaskWord::None;
};

/// An exchange of several rounds, or a task, with all its messages that are known.
class FoldedExchange
{
public:
    [[nodiscard]] const QList<FoldPart> &parts() const { return m_parts; } ///< ascending; the first is the head
    [[nodiscard]] quint64 head() const { return m_parts.constFirst().sequence; }
    [[nodiscard]] quint64 last() const { return m_parts.constLast().sequence; }
    [[nodiscard]] int legs() const { return counts().legs; }   ///< how often the call was made: rounds
    [[nodiscard]] int polls() const { return counts().polls; } ///< tasks/get
    [[nodiscard]] TaskWord task() const
    {
        return counts().task;
    } ///< what the task was said to be last; None if it is none

    void add(const FoldPart &part); ///< one that it does not have
    void remove(quint64 sequence);

private:
    [[nodiscard]] const FoldCounts &counts() const;

    QList<FoldPart> m_parts;
    mutable std::optional<FoldCounts> m_counts; // counted when they are asked for
};

/// Keeps what an ExchangeFolder tells. Costs memory for messages that belong to such an exchange only.
class FoldBook
{
public:
    /// True if something is new. A message that is told again with another head moves there.
    bool add(const FoldPart &part);
    void clear();

    [[nodiscard]] bool isEmpty() const { return m_heads.isEmpty(); }
    [[nodiscard]] bool isPart(quint64 sequence) const { return m_heads.contains(sequence); } ///< a head is one too
    [[nodiscard]] quint64 headOf(quint64 sequence) const { return m_heads.value(sequence, sequence); }
    /// Null if this is no head.
    [[nodiscard]] const FoldedExchange *of(quint64 head) const;
    [[nodiscard]] QHash<quint64, quint64> spans() const; ///< the last message of each exchange, by its head

private:
    void remove(quint64 sequence, quint64 head);

    QHash<quint64, quint64> m_heads;            // by part
    QHash<quint64, FoldedExchange> m_exchanges; // by head
};

} // namespace Signalbox
