// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/negotiator.h"
#include "memoryrecorder.h"
#include "memorytransport.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace Signalbox {

using namespace Qt::StringLiterals;

inline const QByteArray kDiscovered =
    R"({"supportedVersions":["2026-07-28"],"capabilities":{"tools":{}},"resultType":"complete","ttlMs":0,)"
    R"("cacheScope":"private","_meta":{"io.modelcontextprotocol/serverInfo":{"name":"fake","version":"1"}}})";

inline QByteArray initialized(const QByteArray &version)
{
    return R"({"protocolVersion":")" + version
           + R"(","capabilities":{"tools":{}},"serverInfo":{"name":"fake","version":"1"}})";
}

inline QByteArray discovered(const QByteArray &versions)
{
    return QByteArray(kDiscovered).replace("[\"2026-07-28\"]", '[' + versions + ']');
}

inline QByteArray refusal(int code, const QByteArray &data = {})
{
    return R"("error":{"code":)" + QByteArray::number(code) + R"(,"message":"refused")"
           + (data.isEmpty() ? QByteArray() : ",\"data\":" + data) + '}';
}

inline QByteArray result(const QByteArray &text)
{
    return R"("result":)" + text;
}

/// What a scripted server does with a request: the members of its answer, "die", or nothing.
using Script = std::function<QByteArray(const QByteArray &message, int process)>;

/// A negotiator over scripted servers, and what became of it.
struct NegotiatorFixture
{
    explicit NegotiatorFixture(Script serverScript, Negotiator::Options asked = {})
        : script(std::move(serverScript))
    {
        asked.serverName = u"fake"_s;
        asked.client = ClientProfile::signalbox();
        negotiator = std::make_unique<Negotiator>([this](HttpDialect) { return start(); }, recorder, asked);
        QObject::connect(negotiator.get(), &Negotiator::succeeded, &context, [this](const ServerProfile &taken) {
            profile = taken;
            traffic = negotiator->takeTraffic();
            codec = negotiator->takeCodec();
            ++successes;
        });
        QObject::connect(negotiator.get(), &Negotiator::failed, &context,
                         [this](const Error &failure, const CloseInfo &closeInfo) {
                             error = failure;
                             info = closeInfo;
                             ++failures;
                         });
    }

    std::unique_ptr<Transport> start()
    {
        const int process = int(peers.size());
        peers.push_back(std::make_unique<MemoryPeer>());
        MemoryPeer *peer = peers.back().get();
        peer->answer = [this, peer, process](const QByteArray &message) {
            if (!message.contains("\"id\":")) {
                return;
            }
            const QByteArray members = script(message, process);
            const qsizetype from = message.indexOf("\"id\":") + 5;
            const QByteArray id = message.mid(from, message.indexOf(',', from) - from);
            if (members == "die") {
                peer->exit(1, "panicked at main.rs\n");
            } else if (!members.isEmpty()) {
                peer->say(R"({"jsonrpc":"2.0","id":)" + id + ',' + members + '}');
            }
        };
        return std::make_unique<MemoryTransport>(*peer);
    }

    /// Which requests each process got: "server/discover initialize".
    QStringList asked() const
    {
        QStringList all;
        for (const auto &peer : peers) {
            QStringList methods;
            for (const QByteArray &message : peer->heard) {
                const qsizetype from = message.indexOf("\"method\":\"") + 10;
                methods.append(QString::fromLatin1(message.mid(from, message.indexOf('"', from) - from)));
            }
            all.append(methods.join(u' '));
        }
        return all;
    }

    QObject context;
    MemoryRecorder recorder;
    std::vector<std::unique_ptr<MemoryPeer>> peers;
    Script script;
    ServerProfile profile;
    std::unique_ptr<Traffic> traffic;
    std::unique_ptr<Codec> codec;
    Error error;
    CloseInfo info;
    int successes = 0;
    int failures = 0;
    std::unique_ptr<Negotiator> negotiator;
};

inline Negotiator::Options quick(const char *policy = "auto")
{
    Negotiator::Options options;
    options.policy = EraPolicy::fromText(QString::fromLatin1(policy)).value_or(EraPolicy{});
    options.limits.probeMs = 100;
    options.limits.connectMs = 4000;
    return options;
}

inline bool isDiscover(const QByteArray &message)
{
    return message.contains("\"server/discover\"");
}

/// Legacy for initialize; `probe` for server/discover.
inline Script legacyWith(const QByteArray &probe)
{
    return [probe](const QByteArray &message, int) {
        return isDiscover(message) ? probe : result(initialized("2025-11-25"));
    };
}

inline const QString kKept = u"server/discover"_s;
inline const QString kHandshake = u"initialize notifications/initialized"_s;

} // namespace Signalbox
