// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/serve/servedmessage.h"
#include "core/serve/service.h"

#include <QByteArray>
#include <QObject>

#include <memory>

namespace Signalbox {

/// The serving side of one conversation, both eras on one channel (protocol.md section 2): initialize, or the stateless
/// envelope; what the service's provider offers; questions to the client, subscriptions, tasks; errors by the book.
/// Transport-neutral: messages in, messages out.
class ServerHost : public QObject
{
    Q_OBJECT
public:
    /// Whose ids must not meet: those of all requests of the conversation, or (stateless HTTP, where many clients share
    /// one host) of one exchange only.
    enum class Ids { OfConversation, OfExchange };

    explicit ServerHost(Service &service, Ids ids = Ids::OfConversation, QObject *parent = nullptr);
    ~ServerHost() override; ///< takes back what is running

    /// One message from the client, without line end, followed by at least Skimmer::kPadding readable bytes.
    void receive(QByteArrayView message, const MessageOrigin &origin = {});
    /// The client closed the stream of one exchange: in the stateless era that takes its request back.
    void abandon(quint64 exchange);
    /// Ends open subscriptions by the book, because the server stops.
    void endSubscriptions();

    [[nodiscard]] int callsInFlight() const; ///< requests whose answers are still to come, subscriptions left out
    [[nodiscard]] bool isHandshaken() const; ///< initialize was answered

signals:
    void send(const Signalbox::ServedMessage &message); ///< one message towards the client
    void settled();                                     ///< the last call in flight was answered or cancelled
    /// The answer of this exchange takes long, and its connection should be closed until then.
    void hangUpRequested(quint64 exchange);
    void cancelled(quint64 exchange); ///< the client took back what came on this exchange: no answer will come

private:
    struct Private;
    std::shared_ptr<Private> d;
};

} // namespace Signalbox
