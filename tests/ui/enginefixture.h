// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/enginethread.h"
#include "core/session/inputbroker.h"
#include "ui/models/callhandle.h"
#include "ui/models/enginelink.h"
#include "ui/models/policy/consentdesk.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace Signalbox {

/// A real engine on its thread, its files in a folder of its own, and the window's link to it.
class EngineFixture
{
public:
    /// `makeStore`: where secrets are kept; none: nowhere.
    explicit EngineFixture(EngineThread::StoreMaker makeStore = {})
        : desk(std::make_unique<ConsentDesk>())
        , thread(std::make_unique<EngineThread>(
              paths(), Limits{}, [this] { return desk->makeBroker(); }, std::move(makeStore)))
        , link(std::make_unique<EngineLink>(*thread))
    {
    }
    ~EngineFixture()
    {
        link.reset();
        thread->stop();
    }
    Q_DISABLE_COPY_MOVE(EngineFixture)

    [[nodiscard]] Paths paths() const
    {
        return {m_home.filePath(QStringLiteral("config")), m_home.filePath(QStringLiteral("data"))};
    }
    [[nodiscard]] QString folder() const { return m_home.path(); }

    static ServerEntry fakeEntry(const QString &name, const QStringList &flags = {})
    {
        ServerEntry entry;
        entry.name = name;
        entry.command = qEnvironmentVariable("SIGNALBOX_BIN") + QStringLiteral("/fakeserver");
        entry.arguments = flags;
        entry.era.mode = EraPolicy::Mode::Legacy;
        return entry;
    }

    /// The new server's id; empty if it could not be added.
    QString add(const ServerEntry &entry)
    {
        QObject context;
        QString id;
        bool done = false;
        link->addServers({entry}, &context, [&](const Result<QStringList> &ids) {
            id = ids ? ids->value(0) : QString();
            done = true;
        });
        return QTest::qWaitFor([&] { return done; }) ? id : QString();
    }
    QString addFake(const QString &name, const QStringList &flags = {}) { return add(fakeEntry(name, flags)); }

    [[nodiscard]] bool is(const QString &id, ServerStatus::State state) const
    {
        const ServerStatus *status = link->server(id);
        return status && status->state == state;
    }
    bool becomes(const QString &id, ServerStatus::State state) const
    {
        return QTest::qWaitFor([&] { return is(id, state); }, 10000);
    }
    bool connectTo(const QString &id) const ///< and has its tools
    {
        link->connectServer(id);
        return becomes(id, ServerStatus::State::Connected)
               && QTest::qWaitFor([&] { return link->tools(id) != nullptr; }, 10000);
    }
    QString addConnected(const QString &name, const QStringList &flags = {})
    {
        const QString id = addFake(name, flags);
        return connectTo(id) ? id : QString();
    }

    CallHandle *call(const QString &server, const QString &tool, const QByteArray &arguments = "{}",
                     QObject *parent = nullptr)
    {
        CallRequest request;
        request.server = server;
        request.tool = tool;
        request.arguments = arguments;
        request.caller = QStringLiteral("test");
        return link->call(request, parent ? parent : link.get());
    }
    static bool ends(const CallHandle *handle)
    {
        return QTest::qWaitFor([&] { return !handle->isRunning(); }, 10000);
    }

private:
    QTemporaryDir m_home; // first: goes last

public:
    std::unique_ptr<ConsentDesk> desk; // who is asked; a test that expects no question leaves it alone
    std::unique_ptr<EngineThread> thread;
    std::unique_ptr<EngineLink> link;
};

/// The folder of a folderserver (tests/ui/folderserver): what it says is what is written here.
class ServerFolder
{
public:
    ServerFolder()
    {
        setResult(QStringLiteral("initialize"),
                  R"({"protocolVersion":"2025-11-25","capabilities":{"tools":{"listChanged":true}},
                      "serverInfo":{"name":"folderserver","version":"1"}})");
        setTools({});
    }

    [[nodiscard]] ServerEntry entry(const QString &name) const
    {
        ServerEntry entry = EngineFixture::fakeEntry(name, {m_folder.path()});
        entry.command = qEnvironmentVariable("SIGNALBOX_BIN") + QStringLiteral("/folderserver");
        return entry;
    }
    void setResult(const QString &method, const QByteArray &result) const
    {
        write(method + QStringLiteral(".json"), result);
    }
    void setTools(const QByteArrayList &tools) const
    {
        setResult(QStringLiteral("tools.list"), "{\"tools\":[" + tools.join(',') + "]}");
    }
    void say(const QByteArray &line) const { write(QStringLiteral("say"), line + '\n'); }
    void sayListChanged() const { say(R"({"jsonrpc":"2.0","method":"notifications/tools/list_changed"})"); }

private:
    void write(const QString &name, const QByteArray &bytes) const
    {
        const QString path = m_folder.filePath(name);
        QFile file(path + QStringLiteral(".new"));
        if (file.open(QIODevice::WriteOnly)) {
            file.write(bytes);
            file.close();
        }
        QFile::remove(path);
        file.rename(path); // whole at once: the server may be looking
    }

    QTemporaryDir m_folder;
};

} // namespace Signalbox
