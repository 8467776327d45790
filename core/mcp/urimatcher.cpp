// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mcp/urimatcher.h"

#include "core/mcp/uriencoding.h"

#include <algorithm>

namespace Signalbox {

namespace {

constexpr qsizetype kMostSteps = 16'000'000; // parts times bytes

UriSet setOf(const UriPart &part)
{
    return part.op->allowsReserved ? UriSet::Reserved : UriSet::Unreserved;
}

bool isSplit(const UriPart &part)
{
    return part.op->isNamed || part.variables.size() > 1 || part.variables.constFirst().isExploded;
}

bool hasExploded(const UriPart &part)
{
    return std::ranges::any_of(part.variables, &UriVariable::isExploded);
}

/// May this byte of a normalized address come from a value of the expression, or from between two?
bool mayHold(const UriPart &part, char c)
{
    if (isUnreserved(c) || c == '%' || c == ',') {
        return true;
    }
    if (part.op->allowsReserved) {
        return isReserved(c);
    }
    return (c == part.op->separator && isSplit(part)) || (c == '=' && (part.op->isNamed || hasExploded(part)));
}

/// Where the values can begin if the expression begins at `at`; -1 if it cannot have any there.
qsizetype valuesBegin(const UriPart &part, const QByteArray &uri, qsizetype at)
{
    if (*part.op->first == 0) {
        return at;
    }
    return at < uri.size() && uri[at] == *part.op->first ? at + 1 : -1;
}

QByteArray encodedName(const UriVariable &variable)
{
    return normalizedUri(QString::fromLatin1(percentEncoded(variable.name, UriSet::Reserved))).value_or(QByteArray());
}

} // namespace

UriMatcher::UriMatcher(const QList<UriPart> &parts, const QByteArray &uri)
    : m_parts(parts)
    , m_uri(uri)
{
    for (UriPart &part : m_parts) {
        part.literal = normalizedUri(QString::fromLatin1(part.literal)).value_or(QByteArray());
    }
}

std::optional<UriValues> UriMatcher::match()
{
    if ((m_parts.size() + 1) * (m_uri.size() + 1) > kMostSteps) {
        return std::nullopt;
    }
    std::vector<Begins> begins(std::size_t(m_parts.size()) + 1);
    begins.back().assign(std::size_t(m_uri.size()) + 1, false);
    begins.back().back() = true;
    for (qsizetype i = m_parts.size() - 1; i >= 0; --i) {
        const UriPart &part = m_parts[i];
        const Begins &ends = begins[std::size_t(i) + 1];
        begins[std::size_t(i)] = part.op ? beginsOfExpression(part, ends) : beginsOfLiteral(part.literal, ends);
    }
    if (!begins.front().front()) {
        return std::nullopt;
    }
    qsizetype at = 0;
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        const UriPart &part = m_parts[i];
        const qsizetype end = part.op ? farthestEnd(part, at, begins[std::size_t(i) + 1]) : at + part.literal.size();
        if (part.op && !readExpression(part, QByteArrayView(m_uri).sliced(at, end - at))) {
            return std::nullopt;
        }
        at = end;
    }
    for (const auto &[name, beginning] : std::as_const(m_prefixes).asKeyValueRange()) {
        if (!m_values.contains(name)) {
            m_values.insert(name, beginning);
        }
    }
    return m_values;
}

/// Knuth, Morris and Pratt: a comparison at each offset would be quadratic for "aaa…".
UriMatcher::Begins UriMatcher::beginsOfLiteral(const QByteArray &literal, const Begins &ends) const
{
    const qsizetype length = literal.size();
    std::vector<qsizetype> borders(std::size_t(length) + 1, 0);
    const auto step = [&](qsizetype matched, char c) {
        while (matched > 0 && (matched == length || literal[matched] != c)) {
            matched = borders[std::size_t(matched)];
        }
        return matched < length && literal[matched] == c ? matched + 1 : matched;
    };
    for (qsizetype i = 1; i < length; ++i) {
        borders[std::size_t(i) + 1] = step(borders[std::size_t(i)], literal[i]);
    }
    Begins begins(ends.size(), false);
    qsizetype matched = 0;
    for (qsizetype i = 0; i < m_uri.size(); ++i) {
        matched = step(matched, m_uri[i]);
        if (matched == length && ends[std::size_t(i) + 1]) {
            begins[std::size_t(i + 1 - length)] = true;
        }
    }
    return begins;
}

UriMatcher::Begins UriMatcher::beginsOfExpression(const UriPart &part, const Begins &ends) const
{
    const std::vector<int> run = runs(part);
    Begins begins = ends; // without any value it is empty
    std::vector<int> nextEnd(ends.size() + 1, int(ends.size()));
    for (qsizetype at = m_uri.size(); at >= 0; --at) {
        nextEnd[std::size_t(at)] = ends[std::size_t(at)] ? int(at) : nextEnd[std::size_t(at) + 1];
        const qsizetype begin = valuesBegin(part, m_uri, at);
        if (begin >= 0 && nextEnd[std::size_t(begin)] <= run[std::size_t(begin)]) {
            begins[std::size_t(at)] = true;
        }
    }
    return begins;
}

/// For each offset, how far bytes reach that the expression may hold.
std::vector<int> UriMatcher::runs(const UriPart &part) const
{
    std::vector<int> ends(std::size_t(m_uri.size()) + 1, int(m_uri.size()));
    for (qsizetype at = m_uri.size() - 1; at >= 0; --at) {
        ends[std::size_t(at)] = mayHold(part, m_uri[at]) ? ends[std::size_t(at) + 1] : int(at);
    }
    return ends;
}

qsizetype UriMatcher::farthestEnd(const UriPart &part, qsizetype at, const Begins &ends) const
{
    const qsizetype begin = valuesBegin(part, m_uri, at);
    if (begin < 0) {
        return at;
    }
    qsizetype end = begin;
    while (end < m_uri.size() && mayHold(part, m_uri[end])) {
        ++end;
    }
    while (end >= begin && !ends[std::size_t(end)]) {
        --end;
    }
    return std::max(end, at); // below `begin`: only the empty expression fits
}

bool UriMatcher::readExpression(const UriPart &part, QByteArrayView text)
{
    if (text.isEmpty()) {
        return true;
    }
    if (*part.op->first != 0) {
        text = text.sliced(1);
    }
    const QByteArray body = text.toByteArray();
    const QByteArrayList items = isSplit(part) ? body.split(part.op->separator) : QByteArrayList{body};
    return part.op->isNamed ? readNamed(part, items) : readUnnamed(part, items);
}

bool UriMatcher::readUnnamed(const UriPart &part, const QByteArrayList &items)
{
    qsizetype used = 0;
    for (qsizetype i = 0; i < part.variables.size() && used < items.size(); ++i) {
        const UriVariable &variable = part.variables[i];
        const bool takesAll = variable.isExploded || i + 1 == part.variables.size();
        const QByteArrayList taken = takesAll ? items.sliced(used) : items.sliced(used, 1);
        used += taken.size();
        if (!take(part, variable, taken)) {
            return false;
        }
    }
    return true;
}

bool UriMatcher::readNamed(const UriPart &part, const QByteArrayList &items)
{
    const auto exploded = std::ranges::find_if(part.variables, &UriVariable::isExploded);
    QMap<qsizetype, QByteArrayList> values; // by variable
    QByteArrayList pairs;                   // what bears no variable's name
    for (const QByteArray &item : items) {
        const qsizetype equals = item.indexOf('=');
        const QByteArray name = equals < 0 ? item : item.first(equals);
        const auto variable = std::ranges::find(part.variables, name, encodedName);
        if (variable != part.variables.end()) {
            values[variable - part.variables.begin()].append(equals < 0 ? QByteArray() : item.sliced(equals + 1));
        } else if (exploded != part.variables.end()) {
            pairs.append(item);
        } else {
            return false;
        }
    }
    for (const auto &[index, texts] : std::as_const(values).asKeyValueRange()) {
        const UriVariable &variable = part.variables[index];
        if ((!variable.isExploded && texts.size() > 1) || !take(part, variable, texts)) {
            return false;
        }
    }
    return pairs.isEmpty() || takePairs(*exploded, pairs, part.op->separator);
}

bool UriMatcher::take(const UriPart &part, const UriVariable &variable, const QByteArrayList &items)
{
    const UriSet encoding = setOf(part);
    const bool isPlain = encoding == UriSet::Unreserved; // then a comma or an equals sign is never a value's own
    QByteArrayList texts = items;
    if (!variable.isExploded) {
        const QByteArray joined = items.join(part.op->separator);
        texts = isPlain ? joined.split(',') : QByteArrayList{joined};
    } else if (isPlain && !part.op->isNamed && items.constFirst().contains('=')) {
        return takePairs(variable, items, part.op->separator);
    }
    QStringList list;
    for (const QByteArray &text : std::as_const(texts)) {
        const std::optional<QString> decoded = percentDecoded(text, encoding);
        if (!decoded) {
            return false;
        }
        list.append(*decoded);
    }
    return variable.isExploded || list.size() > 1 ? set(variable, list) : set(variable, list.constFirst());
}

bool UriMatcher::takePairs(const UriVariable &variable, const QByteArrayList &items, char separator)
{
    QByteArrayList whole; // a value may hold a dot that separates other pairs
    for (const QByteArray &item : items) {
        if (separator == '.' && !whole.isEmpty() && !item.contains('=')) {
            whole.last() += separator + item;
        } else {
            whole.append(item);
        }
    }
    QList<QPair<QString, QString>> pairs;
    for (const QByteArray &item : std::as_const(whole)) {
        const qsizetype equals = item.indexOf('=');
        const std::optional<QString> key = percentDecoded(equals < 0 ? item : item.first(equals), UriSet::Reserved);
        const std::optional<QString> value =
            equals < 0 ? QString() : percentDecoded(item.sliced(equals + 1), UriSet::Unreserved);
        if (!key || !value) {
            return false;
        }
        pairs.append({*key, *value});
    }
    return set(variable, pairs);
}

bool UriMatcher::set(const UriVariable &variable, const UriValue &value)
{
    if (variable.prefix > 0) {
        const auto *text = std::get_if<QString>(&value);
        if (!text) {
            return false;
        }
        QString &known = m_prefixes[variable.name];
        known = known.size() < text->size() ? *text : known;
        return true;
    }
    const auto known = m_values.constFind(variable.name);
    if (known != m_values.constEnd()) {
        return *known == value;
    }
    m_values.insert(variable.name, value);
    return true;
}

} // namespace Signalbox
