// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHashFunctions>
#include <QMetaType>
#include <QString>

#include <variant>

namespace Signalbox {

/// A JSON-RPC id that remembers its JSON type: 1, "1" and null are three different ids (JSON-RPC 2.0 section 4).
/// 1.0 is not 1: an id that is no integer in its text never matches one of ours.
class MessageId
{
public:
    MessageId() = default; ///< null
    explicit MessageId(qint64 number)
        : m_value(number)
    {
    }
    explicit MessageId(QString text)
        : m_value(std::move(text))
    {
    }

    /// From raw JSON text (`12`, `"a"`, `null`); anything else is kept as Other with its text.
    [[nodiscard]] static MessageId fromJson(QByteArrayView raw);

    [[nodiscard]] bool isNull() const { return std::holds_alternative<std::monostate>(m_value); }
    [[nodiscard]] bool isInteger() const { return std::holds_alternative<qint64>(m_value); }
    [[nodiscard]] bool isString() const { return std::holds_alternative<QString>(m_value); }
    [[nodiscard]] bool isValid() const { return isInteger() || isString(); } ///< what the protocol allows
    [[nodiscard]] qint64 toInteger() const { return std::get<qint64>(m_value); }

    [[nodiscard]] QByteArray toJson() const; ///< raw JSON text
    void appendJson(QByteArray &to) const;   ///< the same, without a string of its own
    [[nodiscard]] QString toString() const;  ///< for people: 12, "a", null

    bool operator==(const MessageId &) const = default;
    friend size_t qHash(const MessageId &id, size_t seed = 0) { return id.hash(seed); }

private:
    [[nodiscard]] size_t hash(size_t seed) const;

    struct Other
    {
        QByteArray raw;
        bool operator==(const Other &) const = default;
    };
    std::variant<std::monostate, qint64, QString, Other> m_value;
};

} // namespace Signalbox

Q_DECLARE_METATYPE(Signalbox::MessageId)
