// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "memoryrecorder.h"
#include "memorytransport.h"

#include <QSignalSpy>
#include <QTest>

/// A session that stands, over a memory transport.
struct SessionFixture
{
    explicit SessionFixture(Signalbox::Revision revision = Signalbox::Revision::V20251125,
                            Signalbox::Session::Options options = {})
    {
        auto traffic = std::make_unique<Signalbox::Traffic>(std::make_unique<MemoryTransport>(peer), recorder,
                                                            QStringLiteral("fake"));
        traffic->open();
        Signalbox::ServerProfile profile;
        profile.revision = revision;
        session = std::make_unique<Signalbox::Session>(
            std::move(traffic), Signalbox::Codec::create(revision, Signalbox::ClientProfile::signalbox()), profile,
            options);
        QObject::connect(session.get(), &Signalbox::Session::deviated, session.get(),
                         [this](quint64, const Signalbox::Deviation &deviation) { findings.append(deviation); });
    }

    /// The outcome of a call, once it is there; `ends` counts how often it came.
    struct Watched
    {
        Signalbox::CallOutcome outcome;
        int ends = 0;
        QList<Signalbox::Progress> progress;
    };
    std::shared_ptr<Watched> watch(Signalbox::PendingCall *call)
    {
        auto watched = std::make_shared<Watched>();
        QObject::connect(call, &Signalbox::PendingCall::finished, &peer,
                         [watched](const Signalbox::CallOutcome &outcome) {
                             watched->outcome = outcome;
                             ++watched->ends;
                         });
        QObject::connect(call, &Signalbox::PendingCall::progressed, &peer,
                         [watched](const Signalbox::Progress &progress) { watched->progress.append(progress); });
        return watched;
    }

    MemoryRecorder recorder;
    MemoryPeer peer;
    QList<Signalbox::Deviation> findings;
    std::unique_ptr<Signalbox::Session> session; // last: it goes before what it speaks to
};

inline QByteArray answerText(const QByteArray &id, const QByteArray &result)
{
    return "{\"jsonrpc\":\"2.0\",\"id\":" + id + ",\"result\":" + result + "}";
}

inline QByteArray errorText(const QByteArray &id, int code, const QByteArray &message, const QByteArray &data = {})
{
    return "{\"jsonrpc\":\"2.0\",\"id\":" + id + ",\"error\":{\"code\":" + QByteArray::number(code) + ",\"message\":\""
           + message + "\"" + (data.isEmpty() ? QByteArray() : ",\"data\":" + data) + "}}";
}

/// The raw id of a request we sent.
inline QByteArray idOf(const QByteArray &message)
{
    const qsizetype from = message.indexOf("\"id\":") + 5;
    return message.mid(from, message.indexOf(',', from) - from);
}
