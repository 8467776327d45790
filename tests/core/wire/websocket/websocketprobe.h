// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/websocket/websockettransport.h"

#include <QList>
#include <QObject>

#include <optional>

/// A transport and what came out of it, with the frames' borrowed bytes kept.
class WebSocketProbe : public QObject
{
public:
    explicit WebSocketProbe(Signalbox::WebSocketOptions options)
        : transport(std::move(options), Signalbox::Clock::system())
    {
        using Signalbox::WebSocketTransport;
        connect(&transport, &WebSocketTransport::opened, this, [this] { ++openings; });
        connect(&transport, &WebSocketTransport::frameReceived, this, [this](const Signalbox::Frame &frame) {
            messages.append(frame.bytes.toByteArray());
            bytes += frame.bytes.size();
        });
        connect(&transport, &WebSocketTransport::diagnosticReceived, this,
                [this](const QByteArray &chunk) { diagnostics += chunk; });
        connect(&transport, &WebSocketTransport::httpTraced, this,
                [this](quint64, const Signalbox::HttpTrace &trace) { traces.append(trace); });
        connect(&transport, &WebSocketTransport::waiting, this, [this](bool isWaiting) { waits.append(isWaiting); });
        connect(&transport, &WebSocketTransport::closed, this, [this](const Signalbox::CloseInfo &info) {
            ++closings;
            closeInfo = info;
        });
    }

    [[nodiscard]] static Signalbox::WebSocketOptions to(quint16 port, bool isSecure = false)
    {
        Signalbox::WebSocketOptions options;
        options.url = QUrl((isSecure ? QStringLiteral("wss://127.0.0.1:") : QStringLiteral("ws://127.0.0.1:"))
                           + QString::number(port) + QStringLiteral("/mcp?x=1"));
        return options;
    }

    [[nodiscard]] Signalbox::Error error() const
    {
        return closeInfo && closeInfo->error ? *closeInfo->error : Signalbox::Error{};
    }

    Signalbox::WebSocketTransport transport;
    QList<QByteArray> messages;
    qint64 bytes = 0;
    QByteArray diagnostics;
    QList<Signalbox::HttpTrace> traces;
    QList<bool> waits;
    int openings = 0;
    int closings = 0;
    std::optional<Signalbox::CloseInfo> closeInfo;
};
