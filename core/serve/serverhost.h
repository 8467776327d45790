// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/skim.h"
#include "core/mcp/serverprofile.h"
#include "core/serve/toolprovider.h"

#include <QByteArray>
#include <QObject>

#include <memory>

namespace Signalbox {

/// The serving side of one conversation, both eras on one channel (protocol.md section 2): initialize, or the stateless
/// envelope; tools/list, tools/call, ping, server/discover; errors by the book. Transport-neutral: messages in, messages out.
class ServerHost : public QObject
{
    Q_OBJECT
public:
    ServerHost(Implementation info, QString instructions, ToolProvider &provider, QObject *parent = nullptr);
    ~ServerHost() override;

    /// One message from the client, without line end, followed by at least Skimmer::kPadding readable bytes.
    void receive(QByteArrayView message);
    [[nodiscard]] int callsInFlight() const; ///< of tools, whose answers are still to come

signals:
    void send(const QByteArray &message); ///< one message towards the client, without line end
    void settled();                       ///< the last call in flight was answered or cancelled

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Signalbox
