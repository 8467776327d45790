// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCryptographicHash>
#include <QList>
#include <QtEndian>

/// WebSocket frames made and read by hand, with nothing of ours.
struct RawFrame
{
    quint8 first = 0; ///< FIN, reserved bits, opcode
    bool isMasked = false;
    QByteArray payload;

    [[nodiscard]] int opcode() const { return first & 0x0F; }
    [[nodiscard]] int closeCode() const
    {
        return payload.size() < 2 ? 0 : qFromBigEndian<quint16>(payload.constData());
    }

    /// Header and payload; a mask unless it is empty.
    [[nodiscard]] static QByteArray make(quint8 first, const QByteArray &payload, const QByteArray &mask = {})
    {
        QByteArray bytes = head(first, static_cast<quint64>(payload.size()), !mask.isEmpty()) + mask;
        for (qsizetype i = 0; i < payload.size(); ++i) {
            bytes += mask.isEmpty() ? payload.at(i) : static_cast<char>(payload.at(i) ^ mask.at(i % 4));
        }
        return bytes;
    }

    [[nodiscard]] static QByteArray head(quint8 first, quint64 length, bool isMasked = false)
    {
        const char mask = isMasked ? '\x80' : '\0';
        QByteArray bytes(1, static_cast<char>(first));
        if (length < 126) {
            return bytes + static_cast<char>(mask | static_cast<char>(length));
        }
        const bool isShort = length < 65536;
        bytes += static_cast<char>(mask | (isShort ? 126 : 127));
        QByteArray big(8, '\0');
        qToBigEndian(length, big.data());
        return bytes + (isShort ? big.last(2) : big);
    }

    [[nodiscard]] static QByteArray close(quint16 code, const QByteArray &reason = {})
    {
        QByteArray payload(2, '\0');
        qToBigEndian(code, payload.data());
        return make(0x88, payload + reason);
    }

    /// The whole frames at the beginning of `bytes`.
    [[nodiscard]] static QList<RawFrame> readAll(QByteArray bytes)
    {
        QList<RawFrame> frames;
        while (bytes.size() >= 2) {
            const auto second = static_cast<quint8>(bytes.at(1));
            const int shortLength = second & 0x7F;
            const qsizetype lengthSize = shortLength == 126 ? 2 : shortLength == 127 ? 8 : 0;
            const qsizetype maskSize = second & 0x80 ? 4 : 0;
            if (bytes.size() < 2 + lengthSize + maskSize) {
                break;
            }
            quint64 length = static_cast<quint64>(shortLength);
            if (lengthSize > 0) {
                const QByteArray big = QByteArray(8 - lengthSize, '\0') + bytes.sliced(2, lengthSize);
                length = qFromBigEndian<quint64>(big.constData());
            }
            const QByteArray mask = bytes.sliced(2 + lengthSize, maskSize);
            const qsizetype begin = 2 + lengthSize + maskSize;
            if (static_cast<quint64>(bytes.size() - begin) < length) {
                break;
            }
            RawFrame frame{static_cast<quint8>(bytes.at(0)), maskSize > 0,
                           bytes.sliced(begin, static_cast<qsizetype>(length))};
            for (qsizetype i = 0; maskSize > 0 && i < frame.payload.size(); ++i) {
                frame.payload[i] = static_cast<char>(frame.payload.at(i) ^ mask.at(i % 4));
            }
            frames.append(frame);
            bytes = bytes.sliced(begin + static_cast<qsizetype>(length));
        }
        return frames;
    }

    /// The 101 to an upgrade request; `more`: further field lines.
    [[nodiscard]] static QByteArray acceptance(const QByteArray &request,
                                               const QByteArray &more = "Sec-WebSocket-Protocol: mcp\r\n")
    {
        constexpr QByteArrayView name = "Sec-WebSocket-Key: ";
        const qsizetype begin = request.indexOf(name) + name.size();
        const QByteArray key = request.sliced(begin, request.indexOf("\r\n", begin) - begin);
        const QByteArray proof =
            QCryptographicHash::hash(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11", QCryptographicHash::Sha1);
        return "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: "
               + proof.toBase64() + "\r\n" + more + "\r\n";
    }
};
