// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mcp/messageid.h"

#include <QByteArray>

#include <initializer_list>

namespace Signalbox {

/// Writes one JSON-RPC message by joining texts, with one allocation. Texts of callers are JSON already.
class MessageWriter
{
public:
    explicit MessageWriter(qsizetype expectedBytes);

    void id(const MessageId &id);    ///< the member `id`
    void value(const MessageId &id); ///< only its text
    void method(QByteArrayView method);
    void text(QByteArrayView json);   ///< ours: appended as it is
    void caller(QByteArrayView json); ///< a caller's: line ends become spaces, so that the message stays one line
    void string(QByteArrayView text); ///< as a JSON string

    /// The members of a caller's object, without its braces. True if there were any.
    bool members(QByteArrayView object);
    /// The same without the members of these names (empty ones are none), after `hasBefore` members of ours.
    void membersExcept(QByteArrayView object, std::initializer_list<QByteArrayView> names, bool hasBefore);

    [[nodiscard]] QByteArray take() { return std::move(m_out); }

private:
    QByteArray m_out;
};

} // namespace Signalbox
