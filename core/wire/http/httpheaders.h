// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QPair>

namespace Signalbox {

using HttpHeader = QPair<QByteArray, QByteArray>;

/// Header fields in the order they are sent or came, with their spelling; names compare without regard to case
/// (RFC 9110 section 5.1). A name may stand more than once.
class HttpHeaders
{
public:
    HttpHeaders() = default;
    HttpHeaders(std::initializer_list<HttpHeader> fields)
        : m_fields(fields)
    {
    }

    void append(const QByteArray &name, const QByteArray &value) { m_fields.append({name, value}); }
    void append(const HttpHeaders &more) { m_fields += more.m_fields; }
    void set(const QByteArray &name, const QByteArray &value); ///< in place of all of that name
    void remove(QByteArrayView name);
    [[nodiscard]] bool contains(QByteArrayView name) const;
    [[nodiscard]] QByteArray value(QByteArrayView name) const; ///< the first of that name; empty if there is none
    [[nodiscard]] QByteArrayList values(QByteArrayView name) const;
    [[nodiscard]] const QList<HttpHeader> &fields() const { return m_fields; }
    [[nodiscard]] bool isEmpty() const { return m_fields.isEmpty(); }

    /// Is this a field name (RFC 9110 token) and a field value (no CR, LF or NUL)? Others are never sent.
    [[nodiscard]] static bool isValidName(QByteArrayView name);
    [[nodiscard]] static bool isValidValue(QByteArrayView value);

    bool operator==(const HttpHeaders &) const = default;

private:
    QList<HttpHeader> m_fields;
};

} // namespace Signalbox
