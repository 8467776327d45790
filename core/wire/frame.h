// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QMetaType>
#include <QtTypes>

namespace Signalbox {

enum class Direction : quint8 { Out, In }; ///< away from us, towards us

/// One message as it crossed the wire: the true bytes, without the framing.
/// Borrowed: `bytes` is valid during delivery only and followed by at least Frame::kPadding readable bytes, so that
/// a frame can be skimmed in place. Who needs it longer copies it.
struct Frame
{
    static constexpr qsizetype kPadding = 64;

    enum Flag : quint8 {
        Plain = 0,
        Stray = 1,     ///< a line on stdout that is no message (banner, log line)
        Truncated = 2, ///< cut at the size limit; the rest was dropped
        HadCr = 4,     ///< ended in CR LF
        HadBom = 8,    ///< began with a byte order mark (still in `bytes`)
        Unended = 16,  ///< the stream ended without a line end
    };

    QByteArrayView bytes;
    qint64 wallNs = 0; ///< when the first byte of the read that completed it was taken; UTC
    qint64 monoNs = 0;
    Direction direction = Direction::In;
    quint8 flags = Plain;
    quint16 status = 0;   ///< of HTTP, that it came with; 0: none
    quint64 exchange = 0; ///< the request on whose own stream it came; 0: a shared channel
};

} // namespace Signalbox
