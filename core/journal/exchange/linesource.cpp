// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/exchange/linesource.h"

#include <QCoreApplication>
#include <QIODevice>

#include <zlib.h>

#include <array>

namespace Signalbox {

namespace {

constexpr qint64 kReadBytes = 64 * 1024;
constexpr qsizetype kKeptBytes = 1024 * 1024; // of lines that are done with
constexpr int kSourceWindow = MAX_WBITS + 16;

} // namespace

struct LineSource::Inflater
{
    Inflater() { isReady = inflateInit2(&stream, kSourceWindow) == Z_OK; }
    Q_DISABLE_COPY_MOVE(Inflater)
    ~Inflater()
    {
        if (isReady) {
            inflateEnd(&stream);
        }
    }

    z_stream stream{};
    bool isReady = false;
    bool isBetween = false; ///< a member has ended, and no other begun
};

LineSource::LineSource(QIODevice &device, qint64 mostLineBytes)
    : m_device(device)
    , m_most(mostLineBytes)
{
}

LineSource::~LineSource() = default;

Result<std::optional<QByteArrayView>> LineSource::next()
{
    if (m_from > kKeptBytes) {
        m_buffer.remove(0, m_from);
        m_scanned -= m_from;
        m_from = 0;
    }
    for (;;) {
        const qsizetype end = m_buffer.indexOf('\n', m_scanned);
        const qsizetype length = (end < 0 ? m_buffer.size() : end) - m_from;
        if (length > m_most) {
            return fail(Error::Kind::Framing,
                        QCoreApplication::translate("Journal", "A line of this file is longer than %1 MB.")
                            .arg(m_most / 1'000'000));
        }
        if (end >= 0) {
            const auto line = QByteArrayView(m_buffer).sliced(m_from, length);
            m_scanned = m_from = end + 1;
            return line;
        }
        m_scanned = m_buffer.size();
        if (m_end != End::Open) {
            break;
        }
        if (auto filled = fill(); !filled) {
            return Failure(std::move(filled.error()));
        }
    }
    if (m_from == m_buffer.size()) {
        return std::nullopt;
    }
    // Of compressed text, which we alone write, a line without its end is half a line.
    m_isUnended = true;
    const auto rest = QByteArrayView(m_buffer).sliced(m_from);
    m_from = m_buffer.size();
    if (m_inflater) {
        m_end = m_end == End::Whole ? End::Cut : m_end;
        return std::nullopt;
    }
    return rest;
}

Result<QByteArray> LineSource::read()
{
    QByteArray bytes(kReadBytes, Qt::Uninitialized);
    const qint64 got = m_device.read(bytes.data(), bytes.size());
    if (got < 0) {
        return fail(Error::Kind::Storage,
                    QCoreApplication::translate("Journal", "The file cannot be read: %1.").arg(m_device.errorString()));
    }
    bytes.truncate(got);
    return bytes;
}

Result<> LineSource::fill()
{
    Result<QByteArray> bytes = read();
    if (!bytes) {
        return Failure(std::move(bytes.error()));
    }
    if (!m_isStarted) {
        m_isStarted = true;
        if (bytes->startsWith("\x1f\x8b")) {
            m_inflater = std::make_unique<Inflater>();
        }
    }
    if (!m_inflater) {
        m_end = bytes->isEmpty() ? End::Whole : End::Open;
        m_textBytes += quint64(bytes->size());
        m_buffer += *bytes;
    } else if (bytes->isEmpty()) {
        m_end = m_inflater->isBetween ? End::Whole : End::Cut;
    } else {
        inflateSome(*bytes);
    }
    return {};
}

void LineSource::inflateSome(const QByteArray &packed)
{
    z_stream &stream = m_inflater->stream;
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.data())); // zlib does not write there
    stream.avail_in = uInt(packed.size());
    std::array<char, 128 * 1024> room;
    bool isFull = false;
    bool isDamaged = !m_inflater->isReady;
    while (!isDamaged && (stream.avail_in > 0 || isFull)) {
        if (m_inflater->isBetween) {
            inflateReset(&stream);
            m_inflater->isBetween = false;
        }
        stream.next_out = reinterpret_cast<Bytef *>(room.data());
        stream.avail_out = uInt(room.size());
        const int state = inflate(&stream, Z_NO_FLUSH);
        const auto got = qsizetype(room.size() - stream.avail_out);
        isFull = stream.avail_out == 0;
        m_buffer.append(room.data(), got);
        m_textBytes += quint64(got);
        m_inflater->isBetween = state == Z_STREAM_END;
        if (state == Z_STREAM_END) {
            isFull = false;
        } else if (state != Z_OK && state != Z_BUF_ERROR) {
            isDamaged = true;
        } else if (state == Z_BUF_ERROR && !isFull) {
            return; // wants more than there is
        }
        if (m_buffer.size() - m_from > m_most + qsizetype(room.size()) && m_buffer.indexOf('\n', m_scanned) < 0) {
            return; // too long already: next() says so
        }
    }
    m_end = isDamaged ? End::Damaged : End::Open;
}

} // namespace Signalbox
