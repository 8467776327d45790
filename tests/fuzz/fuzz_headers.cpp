// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/http/httpheaders.h"
#include "core/wire/http/httpparser.h"
#include "core/wire/remote/answerreader.h"
#include "core/wire/remote/retryafter.h"
#include "tests/fuzz/fuzzing.h"

#include <QTimeZone>

#include <algorithm>

using namespace Signalbox;
using namespace Signalbox::Fuzzing;

namespace {

constexpr qint64 kHeadLimit = 1 << 16;

struct Message
{
    QByteArray head;
    int status = 0;
    QByteArray method;
    QByteArray target;
    HttpHeaders headers;
    QByteArray body;
    bool keepsAlive = false;
    bool operator==(const Message &) const = default;
};

struct Conversation
{
    QList<Message> complete;
    bool isBroken = false; ///< what came after them is no HTTP, or is cut
    bool operator==(const Conversation &) const = default;
};

Message messageOf(const HttpParser &parser, HttpParser::Kind kind, const QByteArray &body)
{
    Message message;
    message.head = parser.rawHead();
    message.status = kind == HttpParser::Kind::Response ? parser.status() : 0;
    message.method = parser.method();
    message.target = parser.target();
    message.headers = parser.headers();
    message.body = body;
    message.keepsAlive = parser.keepsAlive();
    return message;
}

Conversation read(const QList<QByteArray> &pieces, HttpParser::Kind kind)
{
    HttpParser parser(kind, kHeadLimit);
    Conversation conversation;
    QByteArray body;
    for (const QByteArray &piece : pieces) {
        QByteArrayView rest = piece;
        while (!rest.isEmpty()) {
            const Result<qsizetype> used = parser.feed(rest);
            if (!used) {
                conversation.isBroken = true;
                return conversation;
            }
            require(*used > 0 && *used <= rest.size(), "reading always goes on");
            rest = rest.sliced(*used);
            for (const QByteArrayView part : parser.body()) {
                body += part;
            }
            if (parser.isComplete()) {
                conversation.complete.append(messageOf(parser, kind, std::exchange(body, {})));
                if (!parser.keepsAlive() || parser.isUpgrade()) {
                    return conversation; // nothing more may come on this connection
                }
            }
        }
    }
    const bool wasBetween = parser.isBetweenMessages();
    conversation.isBroken = !parser.finish();
    if (!conversation.isBroken && !wasBetween && parser.isComplete()) {
        conversation.complete.append(messageOf(parser, kind, body));
    }
    return conversation;
}

void checkFields(const HttpHeaders &headers)
{
    using namespace std::chrono_literals;
    const QDateTime now(QDate(2026, 7, 28), QTime(12, 0), QTimeZone::UTC);
    for (const auto &[name, value] : headers.fields()) {
        require(HttpHeaders::isValidName(name), "a field's name is a token");
        require(HttpHeaders::isValidValue(value), "a field's value is one line");
        const auto wait = retryAfter(value, now); // any value might be one
        require(!wait || (*wait >= 1s && *wait <= 5min), "nobody waits longer than five minutes");
    }
    const QByteArray type = AnswerReader::mediaType(headers);
    require(type == type.trimmed().toLower() && !type.contains(';'), "a media type stands alone, in lower case");
}

} // namespace

/// Kind, seed, bytes of one connection. Any chunking gives the same messages, and their fields could be sent again.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    QByteArray bytes = bytesOf(data, size);
    const auto kind = takeByte(bytes) % 2 == 0 ? HttpParser::Kind::Response : HttpParser::Kind::Request;
    const std::uint8_t seed = takeByte(bytes);
    const Conversation whole = read({bytes}, kind);
    require(read(pieces(bytes, 1), kind) == whole, "a connection read byte by byte gives the same messages");
    require(read(pieces(bytes, seed), kind) == whole, "a connection read in pieces gives the same messages");
    for (const Message &message : whole.complete) {
        checkFields(message.headers);
    }
    return 0;
}
