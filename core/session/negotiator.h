// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/limits.h"
#include "core/mcp/codec.h"
#include "core/session/traffic.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace Signalbox {

/// Decides era and revision with a server over a shared duplex channel (stdio), by the table of protocol.md 2.1, and
/// hands over a ready connection. Probing uses a disposable process where the policy is Auto; a server that dies,
/// stays silent or answers the probe with any other error is legacy and is started afresh for `initialize`.
class Negotiator : public QObject, private TrafficListener
{
    Q_OBJECT
public:
    using TransportFactory = std::function<std::unique_ptr<Transport>()>;

    struct Options
    {
        QString serverName;
        EraPolicy policy;
        ClientProfile client;
        Limits limits;
        std::optional<Era> cachedVerdict; ///< from an earlier connect; re-tested when contradicted
    };

    Negotiator(TransportFactory factory, Recorder &recorder, Options options);
    ~Negotiator() override;

    void start();
    void cancel(); ///< leads to failed() with Kind::Cancelled

signals:
    /// The connection is ready. Take it in the slot with takeTraffic() and takeCodec(); then delete the negotiator.
    void succeeded(const Signalbox::ServerProfile &profile);
    void failed(const Signalbox::Error &error, const Signalbox::CloseInfo &info);
    void stepped(const QString &what); ///< "Asking with server/discover", for the waiting person
    void diagnosticReceived(const QByteArray &chunk);

public:
    [[nodiscard]] std::unique_ptr<Traffic> takeTraffic();
    [[nodiscard]] std::unique_ptr<Codec> takeCodec();
};

} // namespace Signalbox
