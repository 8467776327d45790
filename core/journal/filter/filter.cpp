// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/filter/filter.h"

#include "core/journal/filter/filterparser.h"

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

bool mentionsBeside(const FilterNode &node)
{
    const bool here =
        node.term.key == FilterKey::Kind && std::ranges::any_of(node.term.values, [](const FilterValue &value) {
            return value.word == "http"_L1 || value.word == "auth"_L1 || value.word == "gate"_L1
                   || value.word == "ended"_L1;
        });
    return here || std::ranges::any_of(node.parts, mentionsBeside);
}

bool mentionsMarks(const FilterNode &node)
{
    const bool isPin =
        node.term.key == FilterKey::Is
        && std::ranges::any_of(node.term.values, [](const FilterValue &value) { return value.word == "pinned"_L1; });
    return isPin || node.term.key == FilterKey::Tag || node.term.key == FilterKey::Note
           || std::ranges::any_of(node.parts, mentionsMarks);
}

bool isPlain(const FilterValue &value)
{
    return !value.isNumber() && !value.isExact && !value.word.contains(u'*');
}

bool isPlainTermOf(const FilterNode &node, FilterKey key)
{
    return node.kind == FilterNode::Kind::Term && node.term.key == key
           && std::ranges::all_of(node.term.values, isPlain);
}

/// The root's parts, as if it always were a list of all.
std::vector<FilterNode> topParts(const FilterNode &root)
{
    return root.kind == FilterNode::Kind::All ? root.parts : std::vector{root};
}

} // namespace

FilterResult<Filter> Filter::parse(const QString &text)
{
    FilterResult<FilterNode> root = FilterParser::parse(text);
    if (!root) {
        return std::unexpected(std::move(root.error()));
    }
    return of(std::move(*root));
}

Filter Filter::of(FilterNode root)
{
    Filter filter;
    filter.m_root = std::move(root);
    filter.m_namesBeside = mentionsBeside(filter.m_root);
    return filter;
}

bool Filter::asksMarks() const
{
    return mentionsMarks(m_root);
}

QStringList Filter::topWords(FilterKey key) const
{
    const std::vector<FilterNode> parts = topParts(m_root);
    const auto found = std::ranges::find_if(parts, [key](const FilterNode &node) { return isPlainTermOf(node, key); });
    QStringList words;
    if (found != parts.end()) {
        std::ranges::transform(found->term.values, std::back_inserter(words), &FilterValue::word);
    }
    return words;
}

Filter Filter::withTopWords(FilterKey key, const QStringList &words) const
{
    std::vector<FilterNode> parts = topParts(m_root);
    FilterNode wanted{.kind = FilterNode::Kind::Term, .parts = {}, .term = {.key = key, .values = {}}};
    for (const QString &word : words) {
        wanted.term.values.append({.word = word, .isExact = word.contains(u'*')});
    }
    auto place = std::ranges::find_if(parts, [key](const FilterNode &node) { return isPlainTermOf(node, key); });
    if (place != parts.end()) {
        place = parts.erase(place);
    }
    if (!words.isEmpty()) {
        parts.insert(place, std::move(wanted));
    }
    if (parts.size() == 1) {
        return of(std::move(parts.front()));
    }
    return of({.kind = FilterNode::Kind::All, .parts = std::move(parts), .term = {}});
}

} // namespace Signalbox
