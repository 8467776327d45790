// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/http/httpheaders.h"

#include <algorithm>

namespace Signalbox {

namespace {

bool isNamed(const HttpHeader &field, QByteArrayView name)
{
    return field.first.compare(name, Qt::CaseInsensitive) == 0;
}

bool isTokenCharacter(char c)
{
    constexpr QByteArrayView kMarks = "!#$%&'*+-.^_`|~";
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || kMarks.contains(c);
}

} // namespace

void HttpHeaders::set(const QByteArray &name, const QByteArray &value)
{
    remove(name);
    append(name, value);
}

void HttpHeaders::remove(QByteArrayView name)
{
    m_fields.removeIf([name](const HttpHeader &field) { return isNamed(field, name); });
}

bool HttpHeaders::contains(QByteArrayView name) const
{
    return std::ranges::any_of(m_fields, [name](const HttpHeader &field) { return isNamed(field, name); });
}

QByteArray HttpHeaders::value(QByteArrayView name) const
{
    const auto found = std::ranges::find_if(m_fields, [name](const HttpHeader &field) { return isNamed(field, name); });
    return found == m_fields.end() ? QByteArray() : found->second;
}

QByteArrayList HttpHeaders::values(QByteArrayView name) const
{
    QByteArrayList values;
    for (const HttpHeader &field : m_fields) {
        if (isNamed(field, name)) {
            values.append(field.second);
        }
    }
    return values;
}

bool HttpHeaders::isValidName(QByteArrayView name)
{
    return !name.isEmpty() && std::ranges::all_of(name, isTokenCharacter);
}

bool HttpHeaders::isValidValue(QByteArrayView value)
{
    return std::ranges::none_of(value, [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

} // namespace Signalbox
