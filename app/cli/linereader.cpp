// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/linereader.h"

#include <cerrno>

#include <unistd.h>

namespace Signalbox {

namespace {

constexpr qsizetype kLongestLine = 1024 * 1024;
constexpr qsizetype kLineReaderRead = 4096;

} // namespace

LineReader::LineReader(int descriptor, QObject *parent)
    : QObject(parent)
    , m_descriptor(descriptor)
    , m_notifier(descriptor, QSocketNotifier::Read)
{
    m_notifier.setEnabled(false);
    connect(&m_notifier, &QSocketNotifier::activated, this, &LineReader::read);
}

void LineReader::setEnabled(bool enabled)
{
    m_isEnabled = enabled;
    m_notifier.setEnabled(enabled);
    if (enabled && !m_isDelivering && m_bytes.contains('\n')) {
        QMetaObject::invokeMethod(this, &LineReader::deliver, Qt::QueuedConnection);
    }
}

void LineReader::read()
{
    QByteArray chunk(kLineReaderRead, Qt::Uninitialized);
    const ssize_t count =
        ::read(m_descriptor, chunk.data(), std::size_t(kLineReaderRead)); // the notifier says: it does not wait
    if (count < 0 && (errno == EAGAIN || errno == EINTR)) {
        return;
    }
    if (count <= 0) {
        m_notifier.setEnabled(false);
        emit ended();
        return;
    }
    m_bytes.append(chunk.constData(), count);
    if (m_bytes.size() > kLongestLine && !m_bytes.contains('\n')) {
        m_bytes.truncate(kLongestLine);
    }
    deliver();
}

void LineReader::deliver()
{
    m_isDelivering = true;
    for (qsizetype end = m_bytes.indexOf('\n'); end >= 0 && m_isEnabled; end = m_bytes.indexOf('\n')) {
        QByteArray line = m_bytes.first(end);
        m_bytes.remove(0, end + 1);
        if (line.endsWith('\r')) {
            line.chop(1);
        }
        emit lineRead(QString::fromUtf8(line));
    }
    m_isDelivering = false;
}

} // namespace Signalbox
