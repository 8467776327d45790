// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QTimer>

#include <functional>

class QTcpSocket;

namespace Signalbox {

/// One connection to a RawServer, moved by hand: byte for byte, with any framing, right or wrong.
class RawConnection : public QObject
{
    Q_OBJECT
public:
    RawConnection(QTcpSocket *socket, int number, QObject *parent);

    [[nodiscard]] int number() const { return m_number; }                   ///< from 1, in order of arrival
    [[nodiscard]] const QByteArray &received() const { return m_received; } ///< all of it, also after the end
    [[nodiscard]] QByteArray take();                                        ///< what was not taken before
    [[nodiscard]] qint64 written() const { return m_written; }              ///< bytes the system took
    [[nodiscard]] bool isOpen() const;

    void whenReceived(std::function<void()> call); ///< after each read
    /// After each blank line that ends a request's head, counted over the whole connection (a body with an empty line in
    /// it would count too).
    void whenHeadCame(std::function<void()> call);

    void write(const QByteArray &bytes);
    /// `size` bytes every `intervalMs`, until all is written; without an end if `repeats`.
    void trickle(const QByteArray &bytes, qsizetype size, int intervalMs, bool repeats = false);
    /// The same bytes again and again as fast as the peer takes them, `total` bytes in all.
    void flood(const QByteArray &bytes, qint64 total);
    void stopReading(); ///< lets the peer's bytes pile up
    void close();       ///< when all is written
    void reset();       ///< at once, with RST

    static void resetSocket(QTcpSocket *socket);

signals:
    void disconnected();

private:
    void read();
    void tick();
    void pour();

    QTcpSocket *m_socket;
    const int m_number;
    QByteArray m_received;
    qsizetype m_taken = 0;
    qsizetype m_heads = 0; ///< end of the last head that was told of
    qint64 m_written = 0;
    std::function<void()> m_whenReceived;
    std::function<void()> m_whenHeadCame;
    QTimer m_timer;
    QByteArray m_drops;
    qsizetype m_dropSize = 1;
    qsizetype m_dropped = 0;
    bool m_repeats = false;
    QByteArray m_water;
    qint64 m_toPour = 0;
};

} // namespace Signalbox
