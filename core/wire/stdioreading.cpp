// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the transport reads what a server writes.
#include "core/wire/pipeio.h"
#include "core/wire/stdiotransport.h"

#include <QPointer>

#include <algorithm>
#include <cstring>

namespace Signalbox {

namespace {

// One wake reads no more than this and goes on no longer, so that a flood from one server starves neither the other
// servers nor what the window asks of this thread (reliability.md R01, R08). Small messages cost far more a byte.
constexpr qsizetype kBytesPerWake = 4 * 1024 * 1024;
constexpr qsizetype kBytesPerRead =
    256 * 1024; ///< of small messages; one that is not complete yet comes in larger steps
constexpr qint64 kNsPerWake = 4'000'000;
constexpr qsizetype kLastStderr = 4096;

} // namespace

void StdioTransport::readOutput()
{
    qint64 since = 0;
    for (qsizetype budget = kBytesPerWake; budget > 0;) {
        std::span<char> room = m_framer->room();
        if (room.empty()) {
            failFraming();
            return;
        }
        room = room.first(std::min<size_t>(room.size(), std::max(kBytesPerRead, m_framer->pendingBytes())));
        const PipeIo::ReadResult got = PipeIo::read(m_output.get(), room);
        if (got.kind == PipeIo::ReadResult::Kind::End) {
            outputEnded();
            return;
        }
        m_framer->filled(got.count);
        budget -= got.count;
        const qint64 now = m_clock.monotonicNs();
        since = since == 0 ? now : since;
        if (!deliver(now) || got.count < static_cast<qsizetype>(room.size())) {
            return; // a read that did not fill the room emptied the pipe
        }
        if (m_clock.monotonicNs() - since >= kNsPerWake) {
            return;
        }
    }
}

/// Hands out every whole line that was read; false if that ended this opening.
bool StdioTransport::deliver(qint64 monoNs)
{
    const QPointer<StdioTransport> alive(this);
    const quint64 opening = m_opening;
    const qint64 wallNs = m_clock.wallNs();
    m_writer->hold(); // what is sent in answer to one read goes out as one write
    while (auto frame = m_framer->next()) {
        frame->wallNs = wallNs;
        frame->monoNs = monoNs;
        emit frameReceived(*frame);
        if (!alive || opening != m_opening) {
            return false;
        }
    }
    m_writer->release();
    return !failFraming();
}

/// Ends this opening if there will be no more lines; true if it did.
bool StdioTransport::failFraming()
{
    Error error;
    error.kind = Error::Kind::Framing;
    if (m_framer->isOverLimit()) {
        error.message = tr("The server sent a message of more than %1 bytes (%2 seen so far).")
                            .arg(m_framer->lineLimit())
                            .arg(m_framer->pendingBytes());
        error.advice = tr("If such messages are meant, raise the limit in the server's settings.");
    } else if (m_framer->error() != 0) {
        error.code = m_framer->error();
        error.message = tr("A message of more than %1 bytes cannot be put together: %2.")
                            .arg(m_framer->pendingBytes())
                            .arg(QString::fromLocal8Bit(strerror(m_framer->error())));
        error.advice = tr("Make memory or disk space free, or ask for less at once.");
    } else {
        return false;
    }
    fail(std::move(error));
    return true;
}

void StdioTransport::outputEnded()
{
    const QPointer<StdioTransport> alive(this);
    const quint64 opening = m_opening;
    m_outputNotifier->setEnabled(false);
    if (auto frame = m_framer->last()) {
        frame->wallNs = m_clock.wallNs();
        frame->monoNs = m_clock.monotonicNs();
        emit frameReceived(*frame);
    }
    if (alive && opening == m_opening && !failFraming()) {
        stop(false);
    }
}

void StdioTransport::deliverRest()
{
    const QPointer<StdioTransport> alive(this);
    const quint64 opening = m_opening;
    // What the server wrote is in the pipe by now. More may come from a process it left behind; that is not waited for.
    qsizetype left = m_outputNotifier->isEnabled() ? PipeIo::waitingBytes(m_output.get()) : 0;
    while (left > 0) {
        const std::span<char> room = m_framer->room();
        if (room.empty()) {
            break;
        }
        const auto got = PipeIo::read(m_output.get(), room);
        if (got.kind != PipeIo::ReadResult::Kind::Bytes) {
            break;
        }
        left -= got.count;
        m_framer->filled(got.count);
        if (!deliver(m_clock.monotonicNs())) {
            return;
        }
    }
    if (auto frame = m_framer->last()) {
        frame->wallNs = m_clock.wallNs();
        frame->monoNs = m_clock.monotonicNs();
        emit frameReceived(*frame);
    }
    if (alive && opening == m_opening && !failFraming()) {
        readDiagnostics(PipeIo::waitingBytes(m_diagnostics.get()));
    }
}

void StdioTransport::readDiagnostics(qsizetype most)
{
    const QPointer<StdioTransport> alive(this);
    const quint64 opening = m_opening;
    while (most > 0) {
        QByteArray chunk(std::min<qsizetype>(most, 64 * 1024), Qt::Uninitialized);
        const auto got = PipeIo::read(m_diagnostics.get(), {chunk.data(), static_cast<size_t>(chunk.size())});
        if (got.kind == PipeIo::ReadResult::Kind::End) {
            m_diagnosticsNotifier->setEnabled(false);
        }
        if (got.kind != PipeIo::ReadResult::Kind::Bytes) {
            return;
        }
        most -= got.count;
        chunk.truncate(got.count);
        m_lastStderr = (m_lastStderr + chunk.last(std::min(got.count, kLastStderr)))
                           .last(std::min(m_lastStderr.size() + got.count, kLastStderr));
        emit diagnosticReceived(chunk);
        if (!alive || opening != m_opening) {
            return;
        }
    }
}

} // namespace Signalbox
