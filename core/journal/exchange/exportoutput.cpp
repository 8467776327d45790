// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/exchange/exportoutput.h"

#include <QCoreApplication>
#include <QIODevice>

#include <zlib.h>

#include <algorithm>
#include <array>
#include <limits>

namespace Signalbox {

namespace {

constexpr qsizetype kBuffer = 256 * 1024;
constexpr int kGzipWindow = MAX_WBITS + 16; // zlib's way to say gzip
constexpr int kMemoryLevel = 8;

} // namespace

struct ExportOutput::Deflater
{
    Deflater()
    {
        isReady =
            deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, kGzipWindow, kMemoryLevel, Z_DEFAULT_STRATEGY)
            == Z_OK;
    }
    Q_DISABLE_COPY_MOVE(Deflater)
    ~Deflater()
    {
        if (isReady) {
            deflateEnd(&stream);
        }
    }

    z_stream stream{};
    bool isReady = false;
};

ExportOutput::ExportOutput(QIODevice &device, Coding coding)
    : m_device(device)
    , m_deflater(coding == Coding::Gzip ? std::make_unique<Deflater>() : nullptr)
    , m_failed(m_deflater && !m_deflater->isReady)
{
    m_buffer.reserve(kBuffer);
}

ExportOutput::~ExportOutput() = default;

void ExportOutput::put(QByteArrayView bytes)
{
    if (m_buffer.size() + bytes.size() < kBuffer) {
        m_buffer.append(bytes);
        return;
    }
    flush();
    for (; bytes.size() >= kBuffer; bytes = bytes.sliced(kBuffer)) {
        write(bytes.first(kBuffer));
    }
    m_buffer.append(bytes);
}

void ExportOutput::flush()
{
    write(m_buffer);
    m_buffer.truncate(0);
}

/// At most kBuffer bytes at a time.
void ExportOutput::write(QByteArrayView bytes)
{
    const auto give = [this](const char *data, qint64 size) {
        m_failed = m_failed || m_device.write(data, size) != size;
        m_written += m_failed ? 0 : size;
    };
    if (!m_deflater) {
        give(bytes.data(), bytes.size());
        return;
    }
    z_stream &stream = m_deflater->stream;
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data())); // zlib does not write there
    stream.avail_in = uInt(bytes.size());
    std::array<char, 64 * 1024> room;
    while (!m_failed && stream.avail_in > 0) {
        stream.next_out = reinterpret_cast<Bytef *>(room.data());
        stream.avail_out = uInt(room.size());
        m_failed = deflate(&stream, Z_NO_FLUSH) != Z_OK;
        give(room.data(), qint64(room.size() - stream.avail_out));
    }
}

Result<> ExportOutput::end()
{
    flush();
    int state = m_deflater ? Z_OK : Z_STREAM_END;
    std::array<char, 64 * 1024> room;
    while (!m_failed && state == Z_OK) {
        z_stream &stream = m_deflater->stream;
        stream.next_out = reinterpret_cast<Bytef *>(room.data());
        stream.avail_out = uInt(room.size());
        state = deflate(&stream, Z_FINISH);
        const auto size = qint64(room.size() - stream.avail_out);
        m_failed = (state != Z_OK && state != Z_STREAM_END) || m_device.write(room.data(), size) != size;
        m_written += m_failed ? 0 : size;
    }
    if (m_failed) {
        return fail(
            Error::Kind::Storage,
            QCoreApplication::translate("Journal", "The export could not be written: %1.").arg(m_device.errorString()));
    }
    return {};
}

} // namespace Signalbox
