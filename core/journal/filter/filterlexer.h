// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/filter/filterfault.h"

#include <QList>
#include <QString>

namespace Signalbox {

/// A piece of a filter's text.
struct FilterToken
{
    enum class Type : quint8 { Open, Close, Or, And, Not, Term, End };

    struct Value
    {
        QString text;
        bool isQuoted = false;
        qsizetype at = 0; ///< with its quotes
        qsizetype length = 0;
    };

    Type type = Type::End;
    qsizetype at = 0;
    qsizetype length = 0;
    QString key{};         ///< of Term: what stands before the colon; empty for a text
    QList<Value> values{}; ///< of Term: one for a text
};

/// Cuts a filter's text into tokens; the last is End.
class FilterLexer
{
public:
    static constexpr qsizetype kLongest = 10'000; ///< characters of a filter

    [[nodiscard]] static FilterResult<QList<FilterToken>> read(const QString &text);

    /// Would this stand as one word without a key, and not be read as anything else?
    [[nodiscard]] static bool isPlainWord(QStringView text);
    /// Would this stand as one value behind a key without quotes?
    [[nodiscard]] static bool isPlainValue(QStringView text);

private:
    explicit FilterLexer(QStringView text)
        : m_text(text)
    {
    }
    FilterResult<FilterToken> next();
    FilterResult<FilterToken> word();
    FilterResult<FilterToken> term(qsizetype keyEnd);
    FilterResult<FilterToken::Value> value();
    FilterResult<FilterToken::Value> phrase();
    [[nodiscard]] FilterToken single(FilterToken::Type type, qsizetype length);
    /// Does something stand here that a `-` or `!` before it negates? One that stands alone is a word.
    [[nodiscard]] bool canBeNegated(qsizetype at) const
    {
        return at < m_text.size() && !m_text.at(at).isSpace() && m_text.at(at) != u')';
    }

    QStringView m_text;
    qsizetype m_at = 0;
};

} // namespace Signalbox
