// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/filter/filterparser.h"

#include "core/base/nearmatches.h"
#include "core/journal/filter/filtervaluereader.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <utility>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

class FilterParserText
{
    Q_DECLARE_TR_FUNCTIONS(JournalFilter)
};

/// Takes a part in; one of the same kind gives its parts.
void adopt(FilterNode &node, FilterNode part)
{
    if (part.kind == node.kind) {
        std::ranges::move(part.parts, std::back_inserter(node.parts));
    } else {
        node.parts.push_back(std::move(part));
    }
}

/// A group of one is that one.
FilterNode simplified(FilterNode node)
{
    if (node.parts.size() != 1) {
        return node;
    }
    FilterNode only = std::move(node.parts.front());
    return only;
}

FilterFault unknownKey(const FilterToken &token)
{
    QStringList names;
    std::ranges::transform(filterKeys(), std::back_inserter(names), &FilterKeyInfo::text);
    const QStringList near = nearMatches(token.key, names);
    const QString quoting = FilterParserText::tr("To find this text itself, put it into quotation marks.");
    return {.at = token.at,
            .length = token.key.size() + 1,
            .message = FilterParserText::tr("There is no key “%1:”.").arg(token.key),
            .advice = near.isEmpty() ? quoting
                                     : FilterParserText::tr("Did you mean “%1:”?").arg(near.first()) + u' ' + quoting};
}

} // namespace

FilterResult<FilterNode> FilterParser::parse(const QString &text)
{
    const FilterResult<QList<FilterToken>> tokens = FilterLexer::read(text);
    if (!tokens) {
        return std::unexpected(tokens.error());
    }
    FilterParser parser(*tokens);
    if (parser.token().type == FilterToken::Type::End) {
        return FilterNode{};
    }
    FilterResult<FilterNode> tree = parser.any();
    if (tree && parser.token().type == FilterToken::Type::Close) {
        return std::unexpected(
            FilterFault{.at = parser.token().at,
                        .length = 1,
                        .message = FilterParserText::tr("This parenthesis was never opened."),
                        .advice = FilterParserText::tr("To find a parenthesis, put it into quotation marks.")});
    }
    return tree;
}

bool FilterParser::take(FilterToken::Type type)
{
    if (token().type != type) {
        return false;
    }
    ++m_at;
    return true;
}

FilterResult<FilterNode> FilterParser::any()
{
    FilterNode node{.kind = FilterNode::Kind::Any};
    do {
        FilterResult<FilterNode> part = all();
        if (!part) {
            return part;
        }
        adopt(node, std::move(*part));
    } while (take(FilterToken::Type::Or));
    return simplified(std::move(node));
}

FilterResult<FilterNode> FilterParser::all()
{
    FilterNode node{.kind = FilterNode::Kind::All};
    bool isEnd = false;
    do {
        FilterResult<FilterNode> part = one();
        if (!part) {
            return part;
        }
        adopt(node, std::move(*part));
        const bool isJoined = take(FilterToken::Type::And);
        const FilterToken::Type next = token().type;
        isEnd =
            !isJoined
            && (next == FilterToken::Type::End || next == FilterToken::Type::Or || next == FilterToken::Type::Close);
    } while (!isEnd);
    return simplified(std::move(node));
}

FilterResult<FilterNode> FilterParser::one()
{
    bool isNegated = false;
    while (take(FilterToken::Type::Not)) {
        isNegated = !isNegated;
    }
    FilterResult<FilterNode> node = token().type == FilterToken::Type::Open ? group() : term();
    if (!node || !isNegated) {
        return node;
    }
    if (node->kind == FilterNode::Kind::Not) {
        return std::move(node->parts.front());
    }
    FilterNode negated{.kind = FilterNode::Kind::Not};
    negated.parts.push_back(std::move(*node));
    return negated;
}

FilterResult<FilterNode> FilterParser::group()
{
    const FilterToken &open = token();
    if (++m_depth > kDeepest) {
        return std::unexpected(FilterFault{
            .at = open.at, .length = 1, .message = FilterParserText::tr("Too many parentheses inside one another.")});
    }
    ++m_at;
    FilterResult<FilterNode> inner = any();
    --m_depth;
    if (inner && !take(FilterToken::Type::Close)) {
        return std::unexpected(
            FilterFault{.at = open.at,
                        .length = 1,
                        .message = FilterParserText::tr("The parenthesis that opens here is never closed."),
                        .advice = {},
                        .isUnfinished = true});
    }
    return inner;
}

FilterResult<FilterNode> FilterParser::term()
{
    const FilterToken &here = token();
    if (here.type != FilterToken::Type::Term) {
        return std::unexpected(expectedTerm());
    }
    const FilterKeyInfo *info = here.key.isEmpty() ? &infoOf(FilterKey::Text) : findFilterKey(here.key);
    if (info == nullptr) {
        return std::unexpected(unknownKey(here));
    }
    FilterNode node{.kind = FilterNode::Kind::Term, .parts = {}, .term = {.key = info->key, .values = {}}};
    for (const FilterToken::Value &value : here.values) {
        FilterResult<FilterValue> read = FilterValueReader(*info).read(value);
        if (!read) {
            return std::unexpected(std::move(read.error()));
        }
        node.term.values.append(std::move(*read));
    }
    if (info->type == FilterValueType::Time && node.term.values.size() > 1) {
        return std::unexpected(FilterFault{.at = here.values.at(1).at,
                                           .length = here.values.at(1).length,
                                           .message = FilterParserText::tr("“%1:” takes one time.").arg(info->text())});
    }
    ++m_at;
    return node;
}

FilterFault FilterParser::expectedTerm() const
{
    const FilterToken &here = token();
    FilterFault fault{.at = here.at, .length = here.length};
    switch (here.type) {
    case FilterToken::Type::End:
        fault.message = FilterParserText::tr("Something is missing at the end.");
        fault.advice = FilterParserText::tr("A word, a \"phrase\" or key:value is wanted.");
        fault.isUnfinished = true;
        break;
    case FilterToken::Type::Close:
        fault.message = FilterParserText::tr("Something is missing before this parenthesis.");
        fault.advice = FilterParserText::tr("A word, a \"phrase\" or key:value is wanted.");
        break;
    default:
        fault.message = FilterParserText::tr("“or” and “and” stand between two terms.");
        fault.advice = FilterParserText::tr("To find the word itself, put it into quotation marks.");
        break;
    }
    return fault;
}

} // namespace Signalbox
