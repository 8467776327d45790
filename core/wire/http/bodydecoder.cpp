// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/http/bodydecoder.h"

#include "core/wire/http/httpproblem.h"

namespace Signalbox {

Result<std::unique_ptr<BodyDecoder>> BodyDecoder::make(const HttpHeaders &headers)
{
    QByteArrayList encodings;
    for (const QByteArray &value : headers.values("Content-Encoding")) {
        for (const QByteArray &one : value.split(',')) {
            if (const QByteArray encoding = one.trimmed().toLower(); !encoding.isEmpty() && encoding != "identity") {
                encodings.append(encoding);
            }
        }
    }
    if (encodings.isEmpty()) {
        return nullptr;
    }
    const bool isDeflate = encodings.first() == "deflate";
    if (encodings.size() > 1 || (!isDeflate && encodings.first() != "gzip" && encodings.first() != "x-gzip")) {
        return HttpProblem::unknownEncoding(encodings.join(", "));
    }
    return std::unique_ptr<BodyDecoder>(new BodyDecoder(isDeflate));
}

BodyDecoder::BodyDecoder(bool isDeflate)
    : m_isDeflate(isDeflate)
{
}

BodyDecoder::~BodyDecoder()
{
    if (m_hasBegun) {
        inflateEnd(&m_stream);
    }
}

bool BodyDecoder::begin(QByteArrayView bytes)
{
    // "deflate" is the zlib format, but some servers send it bare; a zlib stream's first byte names method 8.
    const bool isBare = m_isDeflate && (static_cast<unsigned char>(bytes.front()) & 0x0f) != 8;
    const int windowBits = isBare ? -MAX_WBITS : m_isDeflate ? MAX_WBITS : MAX_WBITS + 16;
    m_hasBegun = inflateInit2(&m_stream, windowBits) == Z_OK;
    return m_hasBegun;
}

Result<> BodyDecoder::feed(QByteArrayView bytes, const std::function<bool(QByteArrayView)> &piece)
{
    if (bytes.isEmpty()) {
        return {};
    }
    if (!m_hasBegun && !begin(bytes)) {
        return HttpProblem::badEncoding();
    }
    m_stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data())); // zlib only reads it
    m_stream.avail_in = static_cast<uInt>(bytes.size());
    do {
        if (m_isAtEnd) { // gzip allows one member after another
            if (m_isDeflate || inflateReset(&m_stream) != Z_OK) {
                return HttpProblem::badEncoding();
            }
            m_isAtEnd = false;
        }
        m_stream.next_out = reinterpret_cast<Bytef *>(m_buffer.data());
        m_stream.avail_out = static_cast<uInt>(m_buffer.size());
        const int code = inflate(&m_stream, Z_NO_FLUSH);
        if (code != Z_OK && code != Z_STREAM_END && code != Z_BUF_ERROR) {
            return HttpProblem::badEncoding();
        }
        m_isAtEnd = code == Z_STREAM_END;
        const QByteArrayView got(m_buffer.data(), static_cast<qsizetype>(m_buffer.size() - m_stream.avail_out));
        if (!got.isEmpty() && !piece(got)) {
            return {};
        }
        if (code == Z_BUF_ERROR) {
            break;
        }
    } while (m_stream.avail_in > 0 || (m_stream.avail_out == 0 && !m_isAtEnd));
    return {};
}

Result<> BodyDecoder::finish() const
{
    if (m_hasBegun && !m_isAtEnd) {
        return HttpProblem::cut();
    }
    return {};
}

} // namespace Signalbox
