// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/stdiotransport.h"

#include <QCoreApplication>
#include <QList>
#include <QObject>

#include <optional>

/// A transport and what came out of it, with the frames' borrowed bytes kept.
class TransportProbe : public QObject
{
public:
    struct Line
    {
        QByteArray bytes;
        quint8 flags;
    };

    explicit TransportProbe(Signalbox::StdioOptions options)
        : transport(std::move(options), Signalbox::Clock::system())
    {
        using Signalbox::StdioTransport;
        connect(&transport, &StdioTransport::opened, this, [this] { ++openings; });
        connect(&transport, &StdioTransport::frameReceived, this,
                [this](const Signalbox::Frame &frame) { lines.append({frame.bytes.toByteArray(), frame.flags}); });
        connect(&transport, &StdioTransport::diagnosticReceived, this,
                [this](const QByteArray &chunk) { diagnosticBytes += chunk.size(); });
        connect(&transport, &StdioTransport::closed, this, [this](const Signalbox::CloseInfo &info) {
            ++closings;
            closeInfo = info;
        });
    }

    static Signalbox::StdioOptions fakeServer(const QStringList &arguments)
    {
        Signalbox::StdioOptions options;
        options.program = QCoreApplication::applicationDirPath() + QStringLiteral("/fakeserver");
        options.arguments = arguments;
        return options;
    }

    void call(const QByteArray &tool, const QByteArray &arguments = "{}")
    {
        transport.send("{\"jsonrpc\":\"2.0\",\"id\":" + QByteArray::number(++lastId)
                       + ",\"method\":\"tools/call\",\"params\":{\"name\":\"" + tool + "\",\"arguments\":" + arguments
                       + "}}");
    }

    [[nodiscard]] QList<QByteArray> messages() const
    {
        QList<QByteArray> result;
        for (const Line &line : lines) {
            if (!(line.flags & Signalbox::Frame::Stray)) {
                result.append(line.bytes);
            }
        }
        return result;
    }

    Signalbox::StdioTransport transport;
    QList<Line> lines;
    qint64 diagnosticBytes = 0;
    int openings = 0;
    int closings = 0;
    int lastId = 0;
    std::optional<Signalbox::CloseInfo> closeInfo;
};
