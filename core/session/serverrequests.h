// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mcp/codec.h"
#include "core/session/inputbroker.h"
#include "core/session/traffic.h"

#include <functional>
#include <memory>
#include <vector>

namespace Signalbox {

/// The requests a handshake-era server sends us: ping is answered, questions to the person go to the broker, the rest
/// is -32601. A question that is withdrawn (session ended, server cancelled) is not answered any more.
class ServerRequests
{
public:
    static constexpr size_t kMostOpen = 64; ///< questions of one server waiting at once; more are refused

    /// `settled` is called when the last open question is answered or withdrawn.
    ServerRequests(Traffic &traffic, const Codec &codec, InputBroker &broker, std::function<void()> settled);
    ~ServerRequests();

    /// `origin`: the call it belongs to. False if the revision has no such request of the server: a finding.
    bool handle(const Received &message, const InputOrigin &origin);
    void cancel(const MessageId &id); ///< the server took it back
    void withdrawAll();
    [[nodiscard]] bool isAsking() const { return !m_open.empty(); }

private:
    struct Open
    {
        quint64 number;
        MessageId id;
        SentRequest asked;
    };

    void ask(InputRequest::Kind kind, const Received &message, const InputOrigin &origin);
    void answer(quint64 number, const Result<QByteArray> &answer);
    void refuse(const MessageId &id, const SentRequest &asked, int code, const QString &message);

    Traffic &m_traffic;
    const Codec &m_codec;
    InputBroker &m_broker;
    std::function<void()> m_settled;
    std::vector<Open> m_open;
    std::shared_ptr<char> m_alive = std::make_shared<char>();
};

} // namespace Signalbox
