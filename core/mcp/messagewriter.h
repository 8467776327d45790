// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mcp/messageid.h"

#include <QByteArray>

#include <cstring>
#include <initializer_list>

namespace Signalbox {

/// Writes one JSON-RPC message, or an object for one, by joining texts, with one allocation. Texts of callers are JSON
/// already. The bytes go straight into memory: dozens of short QByteArray::append() were a tenth of a call's cost.
class MessageWriter
{
public:
    explicit MessageWriter(qsizetype expectedBytes); ///< begins with the member every message has
    /// `{"KEY":"value"` to begin params with; the value is plain text.
    MessageWriter(QByteArrayView key, QByteArrayView value, qsizetype expectedBytes);

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

    [[nodiscard]] QByteArray take();

private:
    void put(QByteArrayView bytes)
    {
        if (m_end - m_at < bytes.size()) {
            grow(bytes.size());
        }
        std::memcpy(m_at, bytes.data(), std::size_t(bytes.size()));
        m_at += bytes.size();
    }
    void grow(qsizetype bytes);

    QByteArray m_out;     ///< as large as the room; what is beyond m_at is not written yet
    char *m_at = nullptr; ///< into m_out
    char *m_end = nullptr;
};

} // namespace Signalbox
