// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/closeinfo.h"
#include "core/wire/frame.h"

#include <QByteArray>
#include <QObject>

namespace Signalbox {

/// Moves frames to and from one server; knows nothing of JSON. Lives on one thread, never blocks.
class Transport : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual void open() = 0;  ///< leads to opened() or closed()
    virtual void close() = 0; ///< never blocks; leads to closed(); safe to call twice and in any state
    /// Sends one message. `message` holds no line end; the transport adds its framing. Bytes that cannot be written at
    /// once are queued up to Limits::writeQueueBytes; past that the transport closes with Kind::Transport.
    virtual void send(QByteArrayView message) = 0;
    [[nodiscard]] virtual qint64 unsentBytes() const = 0;

signals:
    void opened();
    /// Direct connections only: the frame's bytes are borrowed.
    void frameReceived(const Signalbox::Frame &frame);
    void diagnosticReceived(const QByteArray &chunk); ///< stderr, as it came
    void closed(const Signalbox::CloseInfo &info);    ///< once per open(); nothing follows it
};

} // namespace Signalbox
