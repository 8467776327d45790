// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/filter/filtermatcher.h"

#include <algorithm>

namespace Signalbox {

FilterMatcher::FilterMatcher(const Filter &filter, const NameSieve::NameOf &nameOf, qint64 nowNs,
                             const QList<Mark> &marks)
    : m_showsBeside(filter.namesBeside())
{
    add(filter.root(), nameOf, nowNs, marks);
    for (const FilterTest &test : m_tests) {
        m_reach = std::max(m_reach, test.reach());
        m_wantsDuration = m_wantsDuration || test.wantsDuration();
    }
}

std::size_t FilterMatcher::add(const FilterNode &node, const NameSieve::NameOf &nameOf, qint64 nowNs,
                               const QList<Mark> &marks)
{
    Node made{.kind = node.kind, .parts = {}};
    for (const FilterNode &part : node.parts) {
        made.parts.push_back(add(part, nameOf, nowNs, marks));
    }
    if (node.kind == FilterNode::Kind::Term) {
        made.parts.push_back(m_tests.size());
        m_tests.emplace_back(node.term, nameOf, nowNs, marks);
    }
    m_nodes.push_back(std::move(made));
    return m_nodes.size() - 1;
}

void FilterMatcher::namesGrew()
{
    std::ranges::for_each(m_tests, &FilterTest::namesGrew);
}

void FilterMatcher::forgetPieces()
{
    std::ranges::for_each(m_tests, &FilterTest::forgetPieces);
}

void FilterMatcher::lookAtPiece(QByteArrayView piece)
{
    std::ranges::for_each(m_tests, [piece](FilterTest &test) { test.lookAtPiece(piece); });
}

void FilterMatcher::lookAtBlock(QByteArrayView block, std::span<const TextNeedle::Place> places)
{
    std::ranges::for_each(m_tests, [&](FilterTest &test) { test.lookAtBlock(block, places); });
}

FilterVerdict FilterMatcher::of(const FilterSubject &subject)
{
    const quint8 kind = subject.row.kind;
    const bool isBeside = IndexRecord::isBeside(kind);
    const bool isGone = kind >= IndexRecord::Removed; // no message at all: one that is no longer kept
    return isGone || (isBeside && !m_showsBeside) ? FilterVerdict::No : evaluate(m_nodes.back(), subject);
}

FilterVerdict FilterMatcher::evaluate(const Node &node, const FilterSubject &subject)
{
    switch (node.kind) {
    case FilterNode::Kind::Term:
        return m_tests[node.parts.front()].of(subject);
    case FilterNode::Kind::Not:
        return FilterVerdict(int(FilterVerdict::Yes) - int(evaluate(m_nodes[node.parts.front()], subject)));
    case FilterNode::Kind::All:
    case FilterNode::Kind::Any:
        break;
    }
    const bool isAll = node.kind == FilterNode::Kind::All;
    FilterVerdict verdict = isAll ? FilterVerdict::Yes : FilterVerdict::No;
    const FilterVerdict settled = isAll ? FilterVerdict::No : FilterVerdict::Yes;
    for (const std::size_t part : node.parts) {
        const FilterVerdict one = evaluate(m_nodes[part], subject);
        verdict = isAll ? std::min(verdict, one) : std::max(verdict, one);
        if (verdict == settled) {
            break;
        }
    }
    return verdict;
}

} // namespace Signalbox
