// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QTcpSocket>

namespace Signalbox {

/// A client of HTTP that says exactly the bytes it is told, and reads what comes: a stranger to our own client.
class RawClient : public QObject
{
    Q_OBJECT
public:
    explicit RawClient(quint16 port);

    void send(const QByteArray &bytes);
    /// A POST of JSON to /mcp with more header lines ("Name: value\r\n").
    void post(const QByteArray &body, const QByteArray &more = {});
    void get(const QByteArray &more);
    void close() { m_socket.abort(); }

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; } ///< everything that came
    [[nodiscard]] bool isClosed() const { return m_socket.state() == QAbstractSocket::UnconnectedState; }
    [[nodiscard]] int status() const;      ///< of the first answer; 0 before it came
    [[nodiscard]] bool isComplete() const; ///< the first answer came whole
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
    [[nodiscard]] QByteArray body() const;       ///< of the first answer, chunks joined, as far as it came
    [[nodiscard]] QByteArrayList events() const; ///< the data of its events, empty ones left out
    [[nodiscard]] QByteArrayList eventIds() const;
    void pauseReading() { m_socket.setReadBufferSize(1); }
    void forget() { m_bytes.clear(); } ///< for the next answer on the same connection

private:
    [[nodiscard]] QByteArray head() const;

    QTcpSocket m_socket;
    QByteArray m_bytes;
};

} // namespace Signalbox
