// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/wire/http/httpheaders.h"

#include <zlib.h>

#include <array>
#include <functional>
#include <memory>

namespace Signalbox {

/// Unpacks a body of Content-Encoding gzip or deflate (RFC 9110 section 8.4.1) piece by piece, never more at once than
/// its buffer, so that a bomb is met by the budget of whoever counts the pieces (row H08).
class BodyDecoder
{
public:
    /// For an answer with these fields; null if its body is plain. Error: an encoding never asked for, or one in another.
    [[nodiscard]] static Result<std::unique_ptr<BodyDecoder>> make(const HttpHeaders &headers);
    ~BodyDecoder();
    Q_DISABLE_COPY_MOVE(BodyDecoder)

    /// `piece` gets views of the buffer; false from it ends the work.
    [[nodiscard]] Result<> feed(QByteArrayView bytes, const std::function<bool(QByteArrayView)> &piece);
    /// The body ended; an Error if it was cut.
    [[nodiscard]] Result<> finish() const;

private:
    explicit BodyDecoder(bool isDeflate);
    [[nodiscard]] bool begin(QByteArrayView bytes);

    z_stream m_stream = {};
    std::array<char, 32768> m_buffer;
    const bool m_isDeflate;
    bool m_hasBegun = false;
    bool m_isAtEnd = false; ///< of a whole packed stream
};

} // namespace Signalbox
