// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/filter/filterlexer.h"

#include <QCoreApplication>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("JournalFilter", text);
}

bool endsWord(QChar c)
{
    return c.isSpace() || c == u'(' || c == u')' || c == u'"';
}

bool endsValue(QChar c)
{
    return endsWord(c) || c == u',';
}

bool isNameLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

/// Where the colon of a key stands in a word; -1 if it has no key.
qsizetype colonIn(QStringView word)
{
    const auto end = std::ranges::find_if_not(word, isNameLetter);
    return end != word.begin() && end != word.end() && *end == u':' ? end - word.begin() : -1;
}

FilterToken::Type operatorOf(QStringView word)
{
    if (word == "|"_L1 || word == "||"_L1 || word.compare("or"_L1, Qt::CaseInsensitive) == 0) {
        return FilterToken::Type::Or;
    }
    if (word == "&&"_L1 || word.compare("and"_L1, Qt::CaseInsensitive) == 0) {
        return FilterToken::Type::And;
    }
    return word.compare("not"_L1, Qt::CaseInsensitive) == 0 ? FilterToken::Type::Not : FilterToken::Type::Term;
}

bool isNegation(QChar c)
{
    return c == u'-' || c == u'!';
}

} // namespace

FilterResult<QList<FilterToken>> FilterLexer::read(const QString &text)
{
    if (text.size() > kLongest) {
        return std::unexpected(FilterFault{.at = kLongest,
                                           .length = text.size() - kLongest,
                                           .message = tr("A filter has at most %1 characters.").arg(kLongest)});
    }
    FilterLexer lexer(text);
    QList<FilterToken> tokens;
    do {
        FilterResult<FilterToken> token = lexer.next();
        if (!token) {
            return std::unexpected(token.error());
        }
        tokens.append(std::move(*token));
    } while (tokens.constLast().type != FilterToken::Type::End);
    return tokens;
}

FilterToken FilterLexer::single(FilterToken::Type type, qsizetype length)
{
    FilterToken token{.type = type, .at = m_at, .length = length};
    m_at += length;
    return token;
}

FilterResult<FilterToken> FilterLexer::next()
{
    while (m_at < m_text.size() && m_text.at(m_at).isSpace()) {
        ++m_at;
    }
    if (m_at >= m_text.size()) {
        return single(FilterToken::Type::End, 0);
    }
    const QChar c = m_text.at(m_at);
    if (c == u'(') {
        return single(FilterToken::Type::Open, 1);
    }
    if (c == u')') {
        return single(FilterToken::Type::Close, 1);
    }
    if (isNegation(c) && canBeNegated(m_at + 1)) {
        return single(FilterToken::Type::Not, 1);
    }
    if (c == u'"') {
        const qsizetype at = m_at;
        const FilterResult<FilterToken::Value> text = phrase();
        if (!text) {
            return std::unexpected(text.error());
        }
        return FilterToken{
            .type = FilterToken::Type::Term, .at = at, .length = m_at - at, .key = {}, .values = {*text}};
    }
    return word();
}

FilterResult<FilterToken> FilterLexer::word()
{
    const qsizetype end = std::find_if(m_text.begin() + m_at, m_text.end(), endsWord) - m_text.begin();
    const QStringView text = m_text.sliced(m_at, end - m_at);
    if (const qsizetype colon = colonIn(text); colon > 0) {
        return term(m_at + colon);
    }
    const FilterToken::Type type = operatorOf(text);
    FilterToken token = single(type, text.size());
    if (type == FilterToken::Type::Term) {
        token.values = {{.text = text.toString(), .at = token.at, .length = token.length}};
    }
    return token;
}

FilterResult<FilterToken> FilterLexer::term(qsizetype keyEnd)
{
    FilterToken token{
        .type = FilterToken::Type::Term, .at = m_at, .length = 0, .key = m_text.sliced(m_at, keyEnd - m_at).toString()};
    m_at = keyEnd; // at the colon, or later at a comma
    do {
        ++m_at;
        const FilterResult<FilterToken::Value> one = value();
        if (!one) {
            return std::unexpected(one.error());
        }
        token.values.append(*one);
    } while (m_at < m_text.size() && m_text.at(m_at) == u',');
    token.length = m_at - token.at;
    return token;
}

FilterResult<FilterToken::Value> FilterLexer::value()
{
    if (m_at < m_text.size() && m_text.at(m_at) == u'"') {
        return phrase();
    }
    const qsizetype at = m_at;
    m_at = std::find_if(m_text.begin() + m_at, m_text.end(), endsValue) - m_text.begin();
    return FilterToken::Value{.text = m_text.sliced(at, m_at - at).toString(), .at = at, .length = m_at - at};
}

FilterResult<FilterToken::Value> FilterLexer::phrase()
{
    FilterToken::Value value{.text = {}, .isQuoted = true, .at = m_at};
    for (qsizetype at = m_at + 1; at < m_text.size(); ++at) {
        const QChar c = m_text.at(at);
        if (c == u'"') {
            value.length = at + 1 - m_at;
            m_at = at + 1;
            return value;
        }
        const bool escapes =
            c == u'\\' && at + 1 < m_text.size() && (m_text.at(at + 1) == u'"' || m_text.at(at + 1) == u'\\');
        at += escapes ? 1 : 0;
        value.text += m_text.at(at);
    }
    return std::unexpected(FilterFault{.at = m_at,
                                       .length = m_text.size() - m_at,
                                       .message = tr("The quotation that begins here has no end."),
                                       .advice = tr("Close it with a \"."),
                                       .isUnfinished = true});
}

bool FilterLexer::isPlainWord(QStringView text)
{
    return !text.isEmpty() && std::ranges::none_of(text, endsWord) && colonIn(text) < 0
           && operatorOf(text) == FilterToken::Type::Term && !(isNegation(text.front()) && text.size() > 1);
}

bool FilterLexer::isPlainValue(QStringView text)
{
    return !text.isEmpty() && std::ranges::none_of(text, endsValue);
}

} // namespace Signalbox
