// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/pipewriter.h"

#include <sys/uio.h>

#include <cerrno>

namespace Signalbox {

namespace {

constexpr qsizetype kGatherSize = 64 * 1024; ///< larger lines are written at once rather than copied
constexpr qsizetype kKeptQueue = 1024 * 1024;

iovec part(QByteArrayView bytes)
{
    return {const_cast<char *>(bytes.data()), static_cast<size_t>(bytes.size())}; // writev() takes no const
}

} // namespace

PipeWriter::PipeWriter(FileDescriptor descriptor, qint64 queueLimit, QObject *parent)
    : QObject(parent)
    , m_descriptor(std::move(descriptor))
    , m_queueLimit(queueLimit)
{
}

bool PipeWriter::writeLine(QByteArrayView line)
{
    constexpr QByteArrayView end("\n");
    if (!m_descriptor.isOpen() || m_finishing) {
        return true; // the stream's end is reported by broken() or was asked for
    }
    if (m_holding && line.size() > kGatherSize && !m_waiting) {
        flush();
    }
    qsizetype written = 0;
    if (unsentBytes() == 0 && !m_waiting && (!m_holding || line.size() > kGatherSize)) {
        iovec parts[] = {part(line), part(end)};
        written = writeNow(parts, 2);
        if (m_isBroken) {
            return true;
        }
    }
    const qsizetype left = line.size() + end.size() - written;
    if (left == 0) {
        return true;
    }
    if (unsentBytes() + left > m_queueLimit) {
        return false;
    }
    if (written < line.size()) {
        queue(line.sliced(written));
    }
    queue(end);
    return true;
}

void PipeWriter::hold()
{
    m_holding = true;
}

void PipeWriter::release()
{
    m_holding = false;
    if (!m_waiting) {
        flush();
    }
}

void PipeWriter::finish()
{
    m_finishing = true;
    m_holding = false;
    if (!m_waiting) {
        flush();
    }
    settle();
}

void PipeWriter::flush()
{
    if (unsentBytes() > 0) {
        iovec parts[] = {part(QByteArrayView(m_queue).sliced(m_sent))};
        m_sent += writeNow(parts, 1);
    }
    settle();
}

void PipeWriter::queue(QByteArrayView bytes)
{
    if (m_sent > kKeptQueue && m_sent > m_queue.size() / 2) {
        m_queue.remove(0, m_sent);
        m_sent = 0;
    }
    m_queue.append(bytes);
}

qsizetype PipeWriter::writeNow(iovec *parts, int count)
{
    ssize_t written = 0;
    do {
        written = ::writev(m_descriptor.get(), parts, count);
    } while (written < 0 && errno == EINTR);
    const bool full = written < 0 && (errno == EAGAIN || errno == EWOULDBLOCK);
    if (written < 0 && !full) {
        m_isBroken = true;
        // Told from the event loop: the caller is in the middle of sending.
        QMetaObject::invokeMethod(this, &PipeWriter::broken, Qt::QueuedConnection);
        m_queue.clear();
        m_sent = 0;
        closeNow();
        return 0;
    }
    qsizetype asked = 0;
    for (int i = 0; i < count; ++i) {
        asked += static_cast<qsizetype>(parts[i].iov_len);
    }
    const qsizetype taken = full ? 0 : static_cast<qsizetype>(written);
    if (taken < asked && !m_waiting) {
        if (!m_notifier) {
            m_notifier = std::make_unique<QSocketNotifier>(m_descriptor.get(), QSocketNotifier::Write);
            connect(m_notifier.get(), &QSocketNotifier::activated, this, &PipeWriter::flush);
        }
        m_waiting = true;
        m_notifier->setEnabled(true);
    }
    return taken;
}

void PipeWriter::settle()
{
    if (unsentBytes() > 0 || !m_descriptor.isOpen()) {
        return;
    }
    if (m_queue.capacity() > kKeptQueue) {
        m_queue = QByteArray();
    }
    m_queue.resize(0); // keeps the memory
    m_sent = 0;
    if (m_waiting) {
        m_waiting = false;
        m_notifier->setEnabled(false);
    }
    if (m_finishing) {
        closeNow();
    }
}

void PipeWriter::closeNow()
{
    if (m_notifier) {
        m_notifier->setEnabled(false);
        m_notifier.release()->deleteLater(); // it may be the one that called us
    }
    m_waiting = false;
    m_descriptor.reset();
}

} // namespace Signalbox
