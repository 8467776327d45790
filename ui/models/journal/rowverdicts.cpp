// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/journal/rowverdicts.h"

#include <algorithm>
#include <utility>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

/// Is the answer the same for all messages with the same row?
bool isOfRow(const FilterTerm &term)
{
    switch (term.key) {
    case FilterKey::Server:
    case FilterKey::Method:
    case FilterKey::Tool:
    case FilterKey::About:
    case FilterKey::Kind:
    case FilterKey::Dir:
    case FilterKey::Status:
        return true;
    case FilterKey::Is: // what the person put on a message is not in the row
        return std::ranges::none_of(term.values, [](const FilterValue &value) { return value.word == "pinned"_L1; });
    default:
        return false;
    }
}

bool asksMore(const FilterNode &node)
{
    return (node.kind == FilterNode::Kind::Term && !isOfRow(node.term)) || std::ranges::any_of(node.parts, asksMore);
}

} // namespace

RowVerdicts::RowVerdicts(const Filter &filter, FilterMatcher matcher)
    : m_matcher(std::move(matcher))
    , m_asksMore(asksMore(filter.root()))
    , m_answers(std::size_t(1) << kBits)
{
}

bool RowVerdicts::ask(quint64 sequence, const FilterRow &row)
{
    return m_matcher.of({.sequence = sequence, .row = row}) == FilterVerdict::Yes;
}

void RowVerdicts::namesGrew()
{
    m_matcher.namesGrew();
    std::ranges::fill(m_answers, Answer{});
}

} // namespace Signalbox
