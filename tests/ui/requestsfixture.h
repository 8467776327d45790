// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/enginethread.h"
#include "ui/models/callhandle.h"
#include "ui/models/enginelink.h"
#include "ui/models/policy/consentdesk.h"
#include "ui/models/requests/inputdesk.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace Signalbox {

/// A real engine on its thread whose servers' requests wait at a desk, and the window's link to it.
class RequestsFixture
{
public:
    RequestsFixture()
        : desk(std::make_unique<InputDesk>())
        , thread(std::make_unique<EngineThread>(
              Paths(m_home.filePath(QStringLiteral("config")), m_home.filePath(QStringLiteral("data"))), Limits{},
              [this] { return desk->makeBroker(consents.makeBroker()); }))
        , link(std::make_unique<EngineLink>(*thread))
    {
        link->setRequests(desk.get());
        desk->setScriptFile(m_home.filePath(QStringLiteral("answers.json")));
    }
    ~RequestsFixture()
    {
        link.reset();
        thread->stop();
    }
    Q_DISABLE_COPY_MOVE(RequestsFixture)

    /// A connected fakeserver; `kind`: what a call of echo asks for (--ask). Empty: it could not be connected.
    QString addAsking(const QString &name, const QString &kind, bool modern = false, QList<Root> roots = {})
    {
        ServerEntry entry;
        entry.name = name;
        entry.command = qEnvironmentVariable("SIGNALBOX_BIN") + QStringLiteral("/fakeserver");
        entry.arguments = {QStringLiteral("--era"),
                           modern ? QStringLiteral("modern") : QStringLiteral("legacy"),
                           QStringLiteral("--ask"),
                           kind,
                           QStringLiteral("--input-required"),
                           QStringLiteral("1")};
        entry.era.mode = modern ? EraPolicy::Mode::Modern : EraPolicy::Mode::Legacy;
        entry.roots = std::move(roots);
        QObject context;
        QString id;
        bool done = false;
        link->addServers({entry}, &context, [&](const Result<QStringList> &ids) {
            id = ids ? ids->value(0) : QString();
            done = true;
        });
        if (!QTest::qWaitFor([&] { return done; }) || id.isEmpty()) {
            return {};
        }
        link->connectServer(id);
        const bool isThere = QTest::qWaitFor(
            [&] { return link->server(id)->state == ServerStatus::State::Connected && link->tools(id) != nullptr; },
            10000);
        return isThere ? id : QString();
    }

    CallHandle *call(const QString &server, const QString &tool = QStringLiteral("echo"))
    {
        CallRequest request;
        request.server = server;
        request.tool = tool;
        request.arguments = R"({"text":"a"})";
        request.caller = QStringLiteral("form");
        return link->call(request, link.get());
    }
    [[nodiscard]] bool waits(int count) const
    {
        return QTest::qWaitFor([&] { return desk->count() == count; }, 10000);
    }
    /// What the server made of the answer: the text of the call's result.
    static QByteArray resultOf(const CallHandle *handle)
    {
        return QTest::qWaitFor([&] { return !handle->isRunning(); }, 10000) ? handle->outcome()->result : QByteArray();
    }
    void writeAnswers(const QByteArray &text) const
    {
        QFile file(desk->scriptFile());
        if (file.open(QIODevice::WriteOnly | QIODevice::Truncate)) {
            file.write(text);
        }
    }
    /// As if a server asked, without one.
    quint64 ask(InputRequest::Kind kind, const QByteArray &params, const InputOrigin &origin = {},
                const QString &server = QStringLiteral("github"))
    {
        const quint64 number = ++m_number;
        desk->add(InputCase::from(
            {.number = number, .server = server, .kind = kind, .params = params, .origin = origin, .roots = {}},
            QDateTime(QDate(2026, 11, 28), QTime(14, 32, 8))));
        return number;
    }

private:
    QTemporaryDir m_home; // first: goes last
    quint64 m_number = 1'000'000;

public:
    ConsentDesk consents;
    std::unique_ptr<InputDesk> desk;
    std::unique_ptr<EngineThread> thread;
    std::unique_ptr<EngineLink> link;
};

} // namespace Signalbox
