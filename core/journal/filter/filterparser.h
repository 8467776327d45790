// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/filter/filterlexer.h"
#include "core/journal/filter/filternode.h"

#include <QString>

namespace Signalbox {

/// Makes a tree of a filter's text:
///   filter = all { "or" all }    all = one { ["and"] one }    one = {"-" | "not"} ( "(" filter ")" | term )
///   term = word | "phrase" | key ":" value { "," value }
class FilterParser
{
public:
    static constexpr int kDeepest = 64; ///< parentheses in parentheses

    [[nodiscard]] static FilterResult<FilterNode> parse(const QString &text);

private:
    explicit FilterParser(const QList<FilterToken> &tokens)
        : m_tokens(tokens)
    {
    }
    FilterResult<FilterNode> any();
    FilterResult<FilterNode> all();
    FilterResult<FilterNode> one();
    FilterResult<FilterNode> group();
    FilterResult<FilterNode> term();
    [[nodiscard]] const FilterToken &token() const { return m_tokens.at(m_at); }
    [[nodiscard]] bool take(FilterToken::Type type);
    [[nodiscard]] FilterFault expectedTerm() const;

    const QList<FilterToken> &m_tokens;
    qsizetype m_at = 0;
    int m_depth = 0;
};

} // namespace Signalbox
