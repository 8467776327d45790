// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mcp/uritemplateparser.h"

#include "core/mcp/uriencoding.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Signalbox {

namespace {

constexpr std::array kOperators{
    UriOperator{0, "", ',', false, "", false},    UriOperator{'+', "", ',', false, "", true},
    UriOperator{'#', "#", ',', false, "", true},  UriOperator{'.', ".", '.', false, "", false},
    UriOperator{'/', "/", '/', false, "", false}, UriOperator{';', ";", ';', true, "", false},
    UriOperator{'?', "?", '&', true, "=", false}, UriOperator{'&', "&", '&', true, "=", false},
};

QString templateText(const char *message)
{
    return QCoreApplication::translate("UriTemplate", message);
}

bool isHex(QChar c)
{
    return c.unicode() < 0x80 && isHexDigit(c.toLatin1());
}

bool isVarChar(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_';
}

/// `ucschar` and `iprivate`, and of ASCII what is not excluded from literals.
bool isLiteral(char32_t c)
{
    if (c < 0x80) {
        return c > 0x20 && c != 0x7F && !QStringView(u"\"%<>\\^`{|}").contains(QChar(char16_t(c)));
    }
    const bool isNoCharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    return c >= 0xA0 && !isNoCharacter && !QChar::isSurrogate(c) && (c < 0xFFF0 || c > 0xFFFF)
           && (c < 0xE0000 || c >= 0xE1000);
}

} // namespace

Result<QList<UriPart>> UriTemplateParser::parse()
{
    if (m_text.size() > UriTemplate::kLongestTemplate) {
        return refuse(templateText(QT_TRANSLATE_NOOP("UriTemplate", "The template is longer than %1 characters."))
                          .arg(UriTemplate::kLongestTemplate),
                      UriTemplate::kLongestTemplate);
    }
    while (m_at < m_text.size()) {
        const Result<> read = here() == u'{' ? readExpression() : readLiteral();
        if (!read) {
            return Failure(read.error());
        }
    }
    return m_parts;
}

Result<> UriTemplateParser::readLiteral()
{
    const qsizetype begin = m_at;
    while (m_at < m_text.size() && here() != u'{') {
        if (isTriplet()) {
            m_at += 3;
            continue;
        }
        const bool isPair = here().isHighSurrogate() && m_at + 1 < m_text.size() && m_text[m_at + 1].isLowSurrogate();
        const char32_t c = isPair ? QChar::surrogateToUcs4(here(), m_text[m_at + 1]) : char32_t(here().unicode());
        if (!isLiteral(c)) {
            return refuse(
                c == '}' ? templateText(QT_TRANSLATE_NOOP("UriTemplate", "A “}” closes nothing."))
                         : templateText(QT_TRANSLATE_NOOP("UriTemplate", "This character must be written as %XX.")),
                m_at);
        }
        m_at += isPair ? 2 : 1;
    }
    UriPart part;
    part.literal = percentEncoded(m_text.sliced(begin, m_at - begin), UriSet::Reserved);
    m_parts.append(part);
    return {};
}

Result<> UriTemplateParser::readExpression()
{
    const qsizetype end = m_text.indexOf(u'}', m_at);
    if (end < 0) {
        return refuse(templateText(QT_TRANSLATE_NOOP("UriTemplate", "A “{” is never closed.")), m_at);
    }
    if (++m_expressions > UriTemplate::kMostExpressions) {
        return refuse(templateText(QT_TRANSLATE_NOOP("UriTemplate", "The template has more than %1 expressions."))
                          .arg(UriTemplate::kMostExpressions),
                      m_at);
    }
    ++m_at;
    UriPart part;
    part.op = kOperators.data();
    if (!isVarChar(here()) && here() != u'%') {
        const char sign = here().toLatin1();
        const auto *known = std::ranges::find(kOperators, sign, &UriOperator::sign);
        if (sign == 0 || known == kOperators.end()) {
            return refuse(m_at == end
                              ? templateText(QT_TRANSLATE_NOOP("UriTemplate", "An expression names no variable."))
                              : templateText(QT_TRANSLATE_NOOP("UriTemplate", "“%1” is no operator of URI templates."))
                                    .arg(here()),
                          m_at);
        }
        part.op = known;
        ++m_at;
    }
    do {
        const Result<UriVariable> variable = readVariable(end);
        if (!variable) {
            return Failure(variable.error());
        }
        part.variables.append(*variable);
    } while (m_at++ < end); // past the comma, or the closing brace
    m_parts.append(part);
    return {};
}

/// Ends at a comma, or at the closing brace.
Result<UriVariable> UriTemplateParser::readVariable(qsizetype end)
{
    const Result<QString> name = readName(end);
    if (!name) {
        return Failure(name.error());
    }
    UriVariable variable;
    variable.name = *name;
    if (here() == u'*') {
        variable.isExploded = true;
        ++m_at;
    } else if (here() == u':') {
        ++m_at;
        const Result<int> prefix = readPrefix(end);
        if (!prefix) {
            return Failure(prefix.error());
        }
        variable.prefix = *prefix;
    }
    if (m_at < end && here() != u',') {
        return refuse(templateText(QT_TRANSLATE_NOOP("UriTemplate", "“%1” cannot stand in a variable.")).arg(here()),
                      m_at);
    }
    return variable;
}

Result<QString> UriTemplateParser::readName(qsizetype end)
{
    const qsizetype begin = m_at;
    bool needsMore = true; // at the beginning and behind a dot
    while (m_at < end) {
        if (isTriplet()) {
            m_at += 3;
            needsMore = false;
        } else if (isVarChar(here())) {
            ++m_at;
            needsMore = false;
        } else if (here() == u'.' && !needsMore) {
            ++m_at;
            needsMore = true;
        } else {
            break;
        }
    }
    if (needsMore) {
        return refuse(
            m_at < end ? templateText(QT_TRANSLATE_NOOP("UriTemplate", "“%1” cannot stand in a variable.")).arg(here())
                       : templateText(QT_TRANSLATE_NOOP("UriTemplate", "A variable's name is missing or cut.")),
            m_at);
    }
    return m_text.sliced(begin, m_at - begin).toString();
}

/// 1 to 9999, without zeros in front.
Result<int> UriTemplateParser::readPrefix(qsizetype end)
{
    const qsizetype begin = m_at;
    int length = 0;
    while (m_at < end && m_at - begin < 4 && here() >= u'0' && here() <= u'9' && (here() != u'0' || m_at > begin)) {
        length = length * 10 + (here().unicode() - u'0');
        ++m_at;
    }
    if (length == 0) {
        return refuse(templateText(QT_TRANSLATE_NOOP("UriTemplate", "A length must be a number from 1 to 9999.")),
                      begin);
    }
    return length;
}

bool UriTemplateParser::isTriplet() const
{
    return here() == u'%' && m_at + 2 < m_text.size() && isHex(m_text[m_at + 1]) && isHex(m_text[m_at + 2]);
}

Failure UriTemplateParser::refuse(const QString &reason, qsizetype at) const
{
    Failure failure = fail(Error::Kind::Protocol, reason);
    failure.error().where = QStringLiteral("character %1").arg(at);
    return failure;
}

} // namespace Signalbox
