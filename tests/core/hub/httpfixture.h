// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/hub.h"
#include "core/journal/recorder.h"
#include "core/session/inputbroker.h"
#include "tests/core/session/memoryrecorder.h"

#include <QTest>

/// One server of a hub, reached over HTTP, with everything recorded.
struct HttpFixture
{
    explicit HttpFixture(const QString &url, const QString &era = QStringLiteral("auto"),
                         Signalbox::Limits limits = quick(), Signalbox::InputBroker *broker = nullptr)
        : hub(recorder, broker ? *broker : decliner, limits)
    {
        entry.id = QStringLiteral("id");
        entry.name = QStringLiteral("remote");
        entry.transport = Signalbox::ServerEntry::Transport::StreamableHttp;
        entry.url = url;
        entry.era = *Signalbox::EraPolicy::fromText(era);
    }

    static Signalbox::Limits quick()
    {
        Signalbox::Limits limits;
        limits.probeMs = 2000;
        limits.connectMs = 3000;
        limits.requestMs = 3000;
        return limits;
    }

    [[nodiscard]] Signalbox::Connection &connection() { return *hub.byName(entry.name); }
    [[nodiscard]] Signalbox::Session &session() { return *connection().session(); }

    /// Until it is connected or failed.
    bool connects()
    {
        using State = Signalbox::ServerStatus::State;
        hub.setEntries({entry});
        connection().connectToServer();
        return QTest::qWaitFor(
                   [this] {
                       return connection().status().state == State::Connected
                              || connection().status().state == State::Failed;
                   },
                   8000)
               && connection().status().state == State::Connected;
    }
    [[nodiscard]] QString why() { return connection().status().error.value_or(Signalbox::Error{}).message; }

    Signalbox::CallOutcome outcomeOf(Signalbox::PendingCall *call)
    {
        std::optional<Signalbox::CallOutcome> outcome;
        QObject::connect(call, &Signalbox::PendingCall::finished, call,
                         [&outcome](const Signalbox::CallOutcome &ended) { outcome = ended; });
        return QTest::qWaitFor([&] { return outcome.has_value(); }, 8000) ? *outcome : Signalbox::CallOutcome{};
    }
    Signalbox::CallOutcome call(const QByteArray &tool, const QByteArray &arguments = "{}")
    {
        std::optional<Signalbox::CallOutcome> outcome;
        auto *call = hub.call(QStringLiteral("remote.") + QString::fromUtf8(tool), arguments, QStringLiteral("test"));
        QObject::connect(call, &Signalbox::HubCall::finished, call,
                         [&outcome](const Signalbox::CallOutcome &ended) { outcome = ended; });
        return QTest::qWaitFor([&] { return outcome.has_value(); }, 8000) ? *outcome : Signalbox::CallOutcome{};
    }
    Signalbox::Lister::Outcome list(Signalbox::Lister::List list)
    {
        std::optional<Signalbox::Lister::Outcome> outcome;
        auto *lister = new Signalbox::Lister(session(), list);
        QObject::connect(lister, &Signalbox::Lister::finished, lister,
                         [&outcome](const Signalbox::Lister::Outcome &ended) { outcome = ended; });
        return QTest::qWaitFor([&] { return outcome.has_value(); }, 8000) ? *outcome : Signalbox::Lister::Outcome{};
    }

    MemoryRecorder recorder;
    Signalbox::DecliningBroker decliner;
    Signalbox::ServerEntry entry;
    Signalbox::Hub hub;
};
