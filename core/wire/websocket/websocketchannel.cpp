// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/websocket/websocketchannel.h"

#include <QPointer>
#include <QSslSocket>
#include <QTcpSocket>
#include <QtEndian>

#include <algorithm>
#include <utility>

namespace Signalbox {

namespace {

// As for stdio: one wake takes no more and goes on no longer, whatever a peer floods us with (reliability.md R01, W04).
constexpr qint64 kBytesPerRead = 256 * 1024;
constexpr qint64 kBytesPerWake = 4 * 1024 * 1024;
constexpr qint64 kNsPerWake = 4'000'000;
constexpr qint64 kSocketBuffer = 1024 * 1024; ///< read ahead of us by Qt
constexpr qint64 kPongRoom = 64 * 1024;       ///< unsent bytes beyond which only the last ping is answered
constexpr int kFailMs = 500;                  ///< a faulty peer's time to read why
constexpr int kSilentIntervals = 2;

} // namespace

WebSocketChannel::WebSocketChannel(WebSocketRole role, QTcpSocket *socket, const Settings &settings, const Clock &clock,
                                   QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_settings(settings)
    , m_clock(clock)
    , m_reader(role, settings.messageBytes)
    , m_writer(role)
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(kSocketBuffer);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_again.setSingleShot(true);
    m_deadline.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &WebSocketChannel::readSome);
    connect(&m_deadline, &QTimer::timeout, this, &WebSocketChannel::finish);
    connect(&m_keepAlive, &QTimer::timeout, this, &WebSocketChannel::keepAlive);
}

WebSocketChannel::~WebSocketChannel()
{
    // It may be the socket whose signal is being handled.
    m_socket->disconnect(this);
    m_socket->abort();
    m_socket->setParent(nullptr);
    m_socket->deleteLater();
}

void WebSocketChannel::start(const QByteArray &alreadyRead)
{
    connect(m_socket, &QTcpSocket::readyRead, this, &WebSocketChannel::readSome);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &WebSocketChannel::sendOwedPong);
    connect(m_socket, &QTcpSocket::disconnected, this, &WebSocketChannel::handleDisconnected);
    m_isDisconnected = m_socket->state() == QAbstractSocket::UnconnectedState;
    m_chunk = alreadyRead;
    m_readWallNs = m_clock.wallNs();
    m_readMonoNs = m_clock.monotonicNs();
    m_reader.feed(m_chunk);
    if (m_settings.pingMs > 0) {
        m_keepAlive.start(m_settings.pingMs);
    }
    m_again.start(0);
}

bool WebSocketChannel::sendText(QByteArrayView text)
{
    if (m_state != State::Open || unsentBytes() + text.size() > m_settings.writeQueueBytes) {
        return false;
    }
    write(m_writer.frame(WebSocketOpcode::Text, text));
    return true;
}

void WebSocketChannel::close(quint16 code, QByteArrayView reason)
{
    if (m_state != State::Open) {
        return;
    }
    m_state = State::Closing;
    m_close = {WebSocketClose::Cause::Requested, code, QString::fromUtf8(reason)};
    m_deadline.start(m_settings.closeMs);
    write(m_writer.closeFrame(code, reason));
}

qint64 WebSocketChannel::unsentBytes() const
{
    const auto *secure = qobject_cast<const QSslSocket *>(m_socket);
    return m_socket->bytesToWrite() + (secure ? secure->encryptedBytesToWrite() : 0);
}

void WebSocketChannel::readSome()
{
    if (m_state == State::Failing || m_state == State::Answering) {
        discardSome();
        return;
    }
    if (m_state == State::Closed) {
        return;
    }
    if (m_isHolding) { // TLS may find bytes while it writes
        m_again.start(0);
        return;
    }
    const QPointer<WebSocketChannel> alive(this);
    const qint64 since = m_clock.monotonicNs();
    qint64 taken = 0;
    m_isHolding = true;
    do {
        while (const auto event = m_reader.next()) {
            handle(*event);
            if (!alive || (m_state != State::Open && m_state != State::Closing)) {
                return;
            }
            if (m_clock.monotonicNs() - since >= kNsPerWake) {
                flush();
                m_again.start(0);
                return;
            }
        }
        if (m_reader.fault()) {
            failWith(*m_reader.fault());
            return;
        }
        taken += m_chunk.size();
        if (taken >= kBytesPerWake) {
            m_again.start(0);
            break;
        }
    } while (refill());
    flush();
    if (m_isDisconnected && !m_again.isActive()) {
        finish();
    }
}

bool WebSocketChannel::readChunk()
{
    m_chunk.resize(std::min(kBytesPerRead, m_socket->bytesAvailable()));
    m_chunk.truncate(std::max<qint64>(m_socket->read(m_chunk.data(), m_chunk.size()), 0));
    return !m_chunk.isEmpty();
}

/// Gives the reader the next piece; false if there is none.
bool WebSocketChannel::refill()
{
    if (!readChunk()) {
        return false;
    }
    m_silentIntervals = 0;
    m_readWallNs = m_clock.wallNs();
    m_readMonoNs = m_clock.monotonicNs();
    m_reader.feed(m_chunk);
    return true;
}

void WebSocketChannel::handle(const WebSocketReader::Event &event)
{
    switch (event.opcode) {
    case WebSocketOpcode::Text:
        emit textReceived(event.payload);
        return;
    case WebSocketOpcode::Binary:
        emit binaryIgnored(event.size);
        return;
    case WebSocketOpcode::Ping:
        answerPing(event.payload);
        return;
    case WebSocketOpcode::Close:
        handleClose(event.payload);
        return;
    case WebSocketOpcode::Pong: // that it came is all there is to know
    case WebSocketOpcode::Continuation:
        return;
    }
}

void WebSocketChannel::handleClose(QByteArrayView payload)
{
    if (m_state == State::Open) {
        m_close.cause = WebSocketClose::Cause::Peer;
        m_close.code = payload.isEmpty() ? WebSocketClose::kNoStatus : qFromBigEndian<quint16>(payload.data());
        m_close.reason = QString::fromUtf8(payload.isEmpty() ? payload : payload.sliced(2));
        write(payload.isEmpty() ? m_writer.frame(WebSocketOpcode::Close, {})
                                : m_writer.closeFrame(m_close.code, payload.sliced(2)));
        m_deadline.start(m_settings.closeMs);
    }
    m_state = State::Answering;
    m_isHolding = false;
    m_keepAlive.stop();
    if (m_isDisconnected) {
        finish();
        return;
    }
    m_socket->disconnectFromHost(); // after what is unsent
}

void WebSocketChannel::answerPing(QByteArrayView payload)
{
    if (m_state != State::Open) {
        return; // nothing may follow our close frame
    }
    if (unsentBytes() > kPongRoom) {
        m_owedPong = payload.toByteArray();
        return;
    }
    m_owedPong.reset();
    write(m_writer.frame(WebSocketOpcode::Pong, payload));
}

void WebSocketChannel::sendOwedPong()
{
    if (m_owedPong && unsentBytes() < kPongRoom / 2) {
        const QByteArray payload = *std::exchange(m_owedPong, std::nullopt);
        answerPing(payload);
    }
}

void WebSocketChannel::failWith(WebSocketFault fault)
{
    m_isHolding = false;
    m_keepAlive.stop();
    if (m_state == State::Open) {
        m_close = {WebSocketClose::Cause::Fault, closeCode(fault), faultText(fault)};
        write(m_writer.closeFrame(m_close.code, wireText(fault)));
    }
    // Closing with unread bytes would reset the connection, and the peer would never read our close frame.
    m_state = State::Failing;
    m_deadline.start(std::min(kFailMs, m_settings.closeMs));
    discardSome();
}

void WebSocketChannel::discardSome()
{
    qint64 taken = 0;
    while (taken < kBytesPerWake && readChunk()) {
        taken += m_chunk.size();
    }
    if (m_isDisconnected) {
        finish();
    } else if (taken >= kBytesPerWake) {
        m_again.start(0);
    }
}

void WebSocketChannel::handleDisconnected()
{
    m_isDisconnected = true;
    if (m_state == State::Open || m_state == State::Closing) {
        m_again.start(0); // the last bytes may hold messages
    } else {
        finish();
    }
}

void WebSocketChannel::keepAlive()
{
    if (m_state != State::Open) {
        return;
    }
    if (m_silentIntervals >= kSilentIntervals) {
        m_close = {WebSocketClose::Cause::Silent, WebSocketClose::kAbnormal, {}};
        finish();
        return;
    }
    const qint64 unsent = unsentBytes();
    if (unsent <= kPongRoom) {
        write(m_writer.frame(WebSocketOpcode::Ping, {}));
    } else if (unsent < m_unsentAtPing) {
        m_silentIntervals = 0; // a ping would wait behind a long message, but the peer reads it
    }
    ++m_silentIntervals;
    m_unsentAtPing = unsent;
}

void WebSocketChannel::write(const QByteArray &frame)
{
    m_socket->write(frame);
    if (!m_isHolding) {
        flush();
    }
}

void WebSocketChannel::flush()
{
    m_isHolding = true; // nothing is to be delivered within sendText()
    m_socket->flush();
    m_isHolding = false;
}

void WebSocketChannel::finish()
{
    if (m_state == State::Closed) {
        return;
    }
    m_state = State::Closed;
    m_again.stop();
    m_keepAlive.stop();
    m_deadline.stop();
    m_socket->disconnect(this);
    m_socket->abort();
    emit closed(m_close);
}

} // namespace Signalbox
