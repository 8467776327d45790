// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/wire/http/httpheaders.h"

#include <QVarLengthArray>

#include <llhttp.h>

namespace Signalbox {

/// Reads HTTP/1.x messages of one connection, requests or answers, one after the other (llhttp, strict: what could be
/// read in two ways is an error, row H09). It calls nobody: who feeds it looks at what the last feed() found.
///
///     while (!bytes.isEmpty()) {
///         const auto used = parser.feed(bytes);   // stops behind a head, and behind a message
///         …hasHead()… body()… isComplete()…
///         bytes = bytes.sliced(*used);
///     }
class HttpParser
{
public:
    enum class Kind { Request, Response };

    /// `headLimit`: bytes of one head, and of what stands beside a body (trailers, chunk extensions).
    HttpParser(Kind kind, qint64 headLimit);
    Q_DISABLE_COPY_MOVE(HttpParser)

    /// Takes bytes up to the end of a head or of a message, whichever is first, and says how many. Errors: Kind::Transport
    /// (not HTTP, or contradictory), Framing (over the limit); nothing more may be fed after one.
    [[nodiscard]] Result<qsizetype> feed(QByteArrayView bytes);
    /// The peer's stream ended. isComplete() then tells whether that was the end of a message that has no length;
    /// an Error: in the middle of a message.
    [[nodiscard]] Result<> finish();
    /// The next answer is to a HEAD request: no body follows, whatever its head says.
    void expectNoBody() { m_expectsNoBody = true; }

    // What the last feed() found.
    [[nodiscard]] bool hasHead() const { return m_hasHead; } ///< the head came to its end
    [[nodiscard]] const auto &body() const
    {
        return m_body;
    } ///< pieces of the body, views of the bytes given to feed()
    [[nodiscard]] bool isComplete() const { return m_isComplete; } ///< the message came to its end

    /// Nothing of the next message has come.
    [[nodiscard]] bool isBetweenMessages() const { return m_isBetween; }

    // Of the message whose head came last, until the next one begins.
    [[nodiscard]] const QByteArray &rawHead() const { return m_raw; } ///< start line to blank line, as it came
    [[nodiscard]] const HttpHeaders &headers() const { return m_headers; }
    [[nodiscard]] const QByteArray &method() const { return m_method; }     ///< requests
    [[nodiscard]] const QByteArray &target() const { return m_target; }     ///< requests
    [[nodiscard]] const QByteArray &reason() const { return m_reason; }     ///< answers
    [[nodiscard]] int status() const { return m_machine.status_code; }      ///< answers
    [[nodiscard]] int minorVersion() const { return m_machine.http_minor; } ///< HTTP/1.x
    /// The connection may carry another message after this one; known at isComplete().
    [[nodiscard]] bool keepsAlive() const { return m_keepsAlive; }
    /// It asked for, or agreed to, another protocol. What follows may be no HTTP; feeding more declines it.
    [[nodiscard]] bool isUpgrade() const { return m_isUpgrade; }

private:
    struct Calls;

    [[nodiscard]] Result<qsizetype> feedHead(QByteArrayView bytes);
    [[nodiscard]] Result<qsizetype> execute(QByteArrayView bytes);
    [[nodiscard]] Failure problem() const;
    void beginMessage();
    int endHead();

    llhttp_t m_machine;
    const qint64 m_headLimit;
    QByteArray m_raw;
    HttpHeaders m_headers;
    QByteArray m_method;
    QByteArray m_target;
    QByteArray m_reason;
    QByteArray m_field;
    QByteArray m_value;
    qint64 m_besideBytes = 0; ///< trailers and chunk extensions
    QVarLengthArray<QByteArrayView, 16> m_body;
    bool m_isInHead = true;
    bool m_isBetween = true;
    bool m_hasHead = false;
    bool m_isComplete = false;
    bool m_keepsAlive = false;
    bool m_isUpgrade = false;
    bool m_expectsNoBody = false;
    bool m_isOverLimit = false;
};

} // namespace Signalbox
