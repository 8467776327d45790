// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mcp/messageid.h"

#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"

#include <algorithm>
#include <charconv>

namespace Signalbox {

namespace {

/// The JSON grammar of an integer without fraction and exponent; "-0" is left out, since we never write it.
bool isIntegerText(QByteArrayView raw)
{
    QByteArrayView digits = raw;
    if (digits.startsWith('-')) {
        digits = digits.sliced(1);
        if (digits == "0") {
            return false;
        }
    }
    if (digits.isEmpty() || (digits.size() > 1 && digits.front() == '0')) {
        return false;
    }
    return std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; });
}

std::optional<QString> stringValue(QByteArrayView raw)
{
    if (raw.size() < 2 || !raw.startsWith('"') || !raw.endsWith('"') || !raw.isValidUtf8()) {
        return std::nullopt;
    }
    const QByteArrayView inner = raw.sliced(1, raw.size() - 2);
    if (!inner.contains('\\') && !inner.contains('"')) {
        return QString::fromUtf8(inner);
    }
    const Result<ParsedJson> parsed = parseJson(raw);
    // An id with a lone surrogate cannot be told from another one after conversion: it stays raw.
    if (!parsed || !parsed->findings.isEmpty() || !parsed->value.is_string()) {
        return std::nullopt;
    }
    return toQString(parsed->value);
}

} // namespace

MessageId MessageId::fromJson(QByteArrayView raw)
{
    const QByteArrayView text = raw.trimmed();
    if (text.isEmpty() || text == "null") {
        return {};
    }
    if (isIntegerText(text)) {
        qint64 number = 0;
        const auto [end, error] = std::from_chars(text.begin(), text.end(), number);
        if (error == std::errc() && end == text.end()) {
            return MessageId(number);
        }
    }
    if (std::optional<QString> string = stringValue(text)) {
        return MessageId(*std::move(string));
    }
    MessageId id;
    id.m_value = Other{text.toByteArray()};
    return id;
}

void MessageId::appendJson(QByteArray &to) const
{
    if (const qint64 *number = std::get_if<qint64>(&m_value)) {
        char digits[24];
        const auto [end, error] = std::to_chars(digits, digits + sizeof digits, *number);
        to.append(digits, end - digits);
    } else if (const QString *text = std::get_if<QString>(&m_value)) {
        to.append(jsonString(*text));
    } else if (const Other *other = std::get_if<Other>(&m_value)) {
        to.append(other->raw);
    } else {
        to.append("null");
    }
}

QByteArray MessageId::toJson() const
{
    QByteArray json;
    appendJson(json);
    return json;
}

QString MessageId::toString() const
{
    return QString::fromUtf8(toJson());
}

size_t MessageId::hash(size_t seed) const
{
    if (const qint64 *number = std::get_if<qint64>(&m_value)) {
        return qHash(*number, seed);
    }
    return qHash(toJson(), seed);
}

} // namespace Signalbox
