// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/filter/filter.h"
#include "core/journal/filter/filtertest.h"

#include <vector>

namespace Signalbox {

/// A filter made ready to be put to many messages. It answers as soon as what is known of a message is enough, so that
/// bodies are read only where the index leaves the question open. One thread.
class FilterMatcher
{
public:
    /// `marks`: what was put on messages; only a filter that asks for it (Filter::asksMarks) needs them.
    FilterMatcher(const Filter &filter, const NameSieve::NameOf &nameOf, qint64 nowNs, const QList<Mark> &marks = {});

    /// Never Open once all that reach() names is known.
    [[nodiscard]] FilterVerdict of(const FilterSubject &subject);
    [[nodiscard]] FilterReach reach() const { return m_reach; }
    [[nodiscard]] bool wantsDuration() const { return m_wantsDuration; }
    void namesGrew(); ///< names that were not known may be known now
    /// A body too large to have in memory is shown in pieces that overlap, before the subject is put with
    /// `wasSeenInPieces`. Ids are not looked for in it.
    void forgetPieces();
    void lookAtPiece(QByteArrayView piece);
    /// Many bodies at once, before subjects are put with their `blockPlace` in it: most need no look of their own then.
    void lookAtBlock(QByteArrayView block, std::span<const TextNeedle::Place> places);

private:
    struct Node
    {
        FilterNode::Kind kind = FilterNode::Kind::All;
        std::vector<std::size_t> parts; ///< places in m_nodes; of Term: one place in m_tests
    };
    std::size_t add(const FilterNode &node, const NameSieve::NameOf &nameOf, qint64 nowNs, const QList<Mark> &marks);
    [[nodiscard]] FilterVerdict evaluate(const Node &node, const FilterSubject &subject);

    std::vector<Node> m_nodes; ///< the root is the last
    std::vector<FilterTest> m_tests;
    FilterReach m_reach = FilterReach::Row;
    bool m_wantsDuration = false;
    bool m_showsBeside;
};

} // namespace Signalbox
