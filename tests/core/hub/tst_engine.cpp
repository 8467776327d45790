// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/memorystore.h"
#include "core/auth/secretvault.h"
#include "core/hub/engine.h"
#include "core/hub/enginethread.h"
#include "core/journal/journalreader.h"
#include "core/json/jsontext.h"

#include "fakeentries.h"

#include <QAbstractEventDispatcher>
#include <QDirIterator>
#include <QFile>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>
#include <thread>

using namespace Signalbox;
using namespace Qt::StringLiterals;

class TestEngine : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void followsTheCatalog();
    void worksWithoutAJournal();
    void s07_aSecondOneRecordsNothingAndSaysWhy();
    void k02_recordsNoSecretOfAServersEntry_data();
    void k02_recordsNoSecretOfAServersEntry();
    void keepsSecretsForOneSession();
    void masksAgainWithinTheSession();
    void aServerThatIsRemovedTakesItsSecretsWithItAndACopyHasNone();
    void keepsMessagesAsLongAsItIsTold();
    void worksWithACatalogItCannotRead();
    void stopsWithServersRunning();
    void runsFunctionsInOrderOnItsOwnThread();
    void dropsWhatIsPostedWhileItStops();
    void usesThePlainDispatcher();
    void callsFromAnotherThread();
    void doesNotHangOnAStuckEngine();
    void dropsFunctionsAfterStop();

private:
    void connectAndCall(Engine &engine, const QString &server);
    [[nodiscard]] bool isRecorded(const QByteArray &text) const;
    Paths paths() const { return Paths(m_dir->filePath(u"config"_s), m_dir->filePath(u"data"_s)); }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestEngine::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
}

void TestEngine::aServerThatIsRemovedTakesItsSecretsWithItAndACopyHasNone()
{
    Engine engine(paths(), {}, {}, std::make_unique<MemoryStore>());
    engine.start();
    ServerEntry entry;
    entry.name = u"a"_s;
    entry.transport = ServerEntry::Transport::StreamableHttp;
    entry.url = u"https://a.example/mcp"_s;
    QVERIFY(engine.catalog().add(entry));
    const QString id = engine.catalog().byName(u"a"_s)->id;
    const auto kept = [&](const QString &serverId) {
        std::optional<SecretVault::Secrets> secrets;
        SecretVault(*engine.secrets(), serverId).load(this, [&](const Result<SecretVault::Secrets> &read) {
            secrets = read.value_or(SecretVault::Secrets{{SecretVault::Slot::Secret, "unreadable"}});
        });
        return QTest::qWaitFor([&] { return secrets.has_value(); }) ? secrets->size() : -1;
    };
    const SecretVault vault(*engine.secrets(), id);
    vault.change({{SecretVault::Slot::Secret, "hunter2"}}, this, [](const Result<> &) {});
    QTRY_COMPARE(kept(id), 1);
    entry = *engine.catalog().byName(u"a"_s);
    entry.id.clear();
    entry.name = u"copy"_s;
    QVERIFY(engine.catalog().add(entry));
    const QString copy = engine.catalog().byName(u"copy"_s)->id;
    QVERIFY(copy != id);
    QCOMPARE(kept(copy), 0);
    QVERIFY(engine.removeServer(id));
    QTRY_COMPARE(kept(id), 0);
    QVERIFY(!engine.removeServer(id));
    QVERIFY(engine.hub().byName(u"copy"_s) != nullptr);
}

void TestEngine::followsTheCatalog()
{
    Engine engine(paths());
    engine.start();
    QVERIFY(!engine.journalError().has_value());
    QVERIFY(engine.hub().statuses().isEmpty());
    QVERIFY(engine.catalog().add(fakeEntry(u"a"_s)));
    QCOMPARE(engine.hub().statuses().size(), 1);
    ServerEntry entry = *engine.catalog().byName(u"a"_s);
    entry.name = u"b"_s;
    QVERIFY(engine.catalog().update(entry));
    QVERIFY(engine.hub().byName(u"b"_s) != nullptr);
    QVERIFY(engine.catalog().remove(entry.id));
    QVERIFY(engine.hub().statuses().isEmpty());
}

void TestEngine::worksWithoutAJournal()
{
    QVERIFY(Paths::makePrivateDir(paths().dataDir()));
    QFile inTheWay(paths().journalDir());
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    Engine engine(paths());
    engine.start();
    QVERIFY(engine.journalError().has_value());
    QVERIFY(engine.journal() == nullptr);
    QVERIFY(engine.catalog().add(fakeEntry(u"a"_s)));
    Connection *connection = engine.hub().byName(u"a"_s);
    connection->connectToServer();
    QTRY_COMPARE(connection->status().state, ServerStatus::State::Connected);
}

void TestEngine::s07_aSecondOneRecordsNothingAndSaysWhy()
{
    Engine first(paths());
    first.start();
    Engine second(paths());
    second.start();
    QVERIFY(second.journal() == nullptr);
    QVERIFY(second.journalError().has_value());
    QVERIFY(second.journalError()->message.contains(QString::number(QCoreApplication::applicationPid())));
    QVERIFY(!second.journalError()->advice.isEmpty());
    // It works all the same, and reads what the first one records.
    QVERIFY(second.catalog().add(fakeEntry(u"a"_s)));
    connectAndCall(second, u"a"_s);
    QVERIFY(JournalReader::open(paths().journalDir()));
    QVERIFY(first.journal() != nullptr);
}

void TestEngine::connectAndCall(Engine &engine, const QString &server)
{
    Connection *connection = engine.hub().byName(server);
    connection->connectToServer();
    QTRY_COMPARE(connection->status().state, ServerStatus::State::Connected);
}

bool TestEngine::isRecorded(const QByteArray &text) const
{
    bool is = false;
    QDirIterator files(paths().journalDir(), QDir::Files | QDir::Hidden);
    while (files.hasNext()) {
        QFile file(files.next());
        is = is || (file.open(QIODevice::ReadOnly) && file.readAll().contains(text));
    }
    return is;
}

void TestEngine::k02_recordsNoSecretOfAServersEntry_data()
{
    QTest::addColumn<bool>("keeps");
    QTest::newRow("masked") << false;
    QTest::newRow("kept, as the entry says") << true;
}

void TestEngine::k02_recordsNoSecretOfAServersEntry()
{
    QFETCH(bool, keeps);
    Engine engine(paths());
    engine.start();
    ServerEntry entry = fakeEntry(u"a"_s, {u"--print-env"_s}); // sends back what it was given
    entry.environment = {{u"SOME_TOKEN"_s, u"canary-by-variable"_s}, {u"PLAIN"_s, u"plain-by-variable"_s}};
    entry.keepsSecrets = keeps;
    QVERIFY(engine.catalog().add(entry));
    connectAndCall(engine, u"a"_s);
    QTRY_VERIFY(isRecorded("plain-by-variable"));
    QCOMPARE(isRecorded("canary-by-variable"), keeps);
}

void TestEngine::keepsSecretsForOneSession()
{
    Engine engine(paths());
    engine.start();
    ServerEntry entry = fakeEntry(u"a"_s, {u"--print-env"_s});
    entry.environment = {{u"SOME_TOKEN"_s, u"canary-by-variable"_s}};
    QVERIFY(engine.catalog().add(entry));
    const auto flagsOfAll = [&] {
        const auto reader = JournalReader::open(paths().journalDir());
        int flags = 0;
        for (quint64 i = 0; i < (*reader)->endSequence(); ++i) {
            flags |= (*reader)->at(i).flags & (IndexRecord::Clear | IndexRecord::Masked);
        }
        return flags;
    };
    engine.keepSecretsForSession(u"a"_s);
    connectAndCall(engine, u"a"_s);
    QTRY_COMPARE(flagsOfAll(), int(IndexRecord::Clear));
    QVERIFY(isRecorded("canary-by-variable"));
    Connection *connection = engine.hub().byName(u"a"_s);
    connection->disconnectFromServer();
    QTRY_COMPARE(connection->status().state, ServerStatus::State::Disconnected);
    QVERIFY(engine.secretsKeptForSession().isEmpty());
    connectAndCall(engine, u"a"_s);
    QTRY_COMPARE(flagsOfAll(), IndexRecord::Clear | IndexRecord::Masked);
}

void TestEngine::masksAgainWithinTheSession()
{
    Engine engine(paths());
    engine.start();
    ServerEntry entry = fakeEntry(u"a"_s, {u"--print-env"_s});
    entry.environment = {{u"SOME_TOKEN"_s, u"canary-by-variable"_s}};
    QVERIFY(engine.catalog().add(entry));
    QSignalSpy changed(&engine, &Engine::secretsKeptChanged);
    engine.keepSecretsForSession(u"a"_s);
    QCOMPARE(engine.secretsKeptForSession(), QStringList{u"a"_s});
    engine.endKeepingSecrets(u"a"_s);
    engine.endKeepingSecrets(u"a"_s);
    QCOMPARE(changed.count(), 2);
    connectAndCall(engine, u"a"_s);
    QVERIFY(!isRecorded("canary-by-variable"));

    engine.keepSecretsForSession(u"a"_s);
    QVERIFY(engine.catalog().remove(engine.hub().byName(u"a"_s)->status().entry.id)); // another may get its name
    QVERIFY(engine.secretsKeptForSession().isEmpty());
    QCOMPARE(changed.count(), 4);
}

void TestEngine::keepsMessagesAsLongAsItIsTold()
{
    Engine engine(paths());
    engine.start();
    QCOMPARE(engine.journalSettings(), JournalSettings());
    const JournalSettings chosen{.days = 7, .megabytes = 100, .perServer = 5};
    QVERIFY(engine.setJournalSettings(chosen));
    QCOMPARE(engine.journalSettings(), chosen);
    QCOMPARE(JournalSettings::load(paths().configDir()), chosen);
}

void TestEngine::worksWithACatalogItCannotRead()
{
    QVERIFY(Paths::makePrivateDir(paths().configDir()));
    QFile file(paths().catalogFile());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{");
    file.close();
    Engine engine(paths());
    engine.start();
    QVERIFY(engine.catalogError().has_value());
    QVERIFY(!engine.catalog().add(fakeEntry(u"a"_s)));
}

void TestEngine::stopsWithServersRunning()
{
    Engine engine(paths());
    engine.start();
    QVERIFY(engine.catalog().add(fakeEntry(u"a"_s)));
    Connection *connection = engine.hub().byName(u"a"_s);
    connection->connectToServer();
    QTRY_COMPARE(connection->status().state, ServerStatus::State::Connected);
    QVERIFY(engine.journal()->endSequence() > engine.journal()->firstSequence());
    QSignalSpy stopped(&engine, &Engine::stopped);
    engine.shutdown();
    QTRY_COMPARE(stopped.count(), 1);
    QCOMPARE(connection->status().state, ServerStatus::State::Disconnected);
}

void TestEngine::runsFunctionsInOrderOnItsOwnThread()
{
    EngineThread thread(paths());
    QList<int> order;
    QSemaphore done;
    QThread *ran = nullptr;
    for (int i = 0; i < 100; ++i) {
        thread.post([&, i](Engine &engine) {
            ran = engine.thread();
            order << i;
            done.release();
        });
    }
    QVERIFY(done.tryAcquire(100, 10000));
    QVERIFY(ran != QThread::currentThread());
    QCOMPARE(order.size(), 100);
    QVERIFY(std::is_sorted(order.begin(), order.end()));
}

void TestEngine::dropsWhatIsPostedWhileItStops()
{
    for (int round = 0; round < 20; ++round) {
        EngineThread thread(paths());
        QSemaphore posting;
        std::atomic_bool stopped = false;
        std::jthread poster([&] {
            posting.release();
            while (!stopped) {
                thread.post([](Engine &) {});
            }
        });
        posting.acquire();
        QVERIFY(thread.stop());
        stopped = true;
    }
}

void TestEngine::usesThePlainDispatcher()
{
    EngineThread thread(paths());
    QByteArray name;
    QSemaphore done;
    thread.post([&](Engine &) {
        name = QAbstractEventDispatcher::instance()->metaObject()->className();
        done.release();
    });
    QVERIFY(done.tryAcquire(1, 10000));
    QCOMPARE(name, QByteArray("QEventDispatcherUNIX"));
}

void TestEngine::callsFromAnotherThread()
{
    EngineThread thread(paths());
    std::atomic_bool answered = false;
    thread.post([&](Engine &engine) {
        if (!engine.catalog().add(fakeEntry(u"a"_s))) {
            return;
        }
        Connection *connection = engine.hub().byName(u"a"_s);
        QObject::connect(connection, &Connection::listChanged, &engine, [&](Lister::List list) {
            if (list == Lister::List::Tools) {
                HubCall *call = engine.hub().call(u"a.echo"_s, "{\"text\":\"x\"}", u"test"_s);
                QObject::connect(call, &HubCall::finished, &engine,
                                 [&](const CallOutcome &outcome) { answered = outcome.ok(); });
            }
        });
        connection->connectToServer();
    });
    QTRY_VERIFY(answered);
    QVERIFY(thread.stop());
}

void TestEngine::doesNotHangOnAStuckEngine()
{
    static QSemaphore hold; // outlives the thread that is left behind
    static QSemaphore released;
    EngineThread thread(paths());
    thread.post([](Engine &) {
        hold.acquire();
        released.release();
    });
    QVERIFY(!thread.stop(200)); // it comes back although the engine is stuck until the next line
    hold.release();
    QVERIFY(released.tryAcquire(1, 10000));
    QVERIFY(thread.stop()); // called again it waits again: nothing of the engine may outlive the application
}

void TestEngine::dropsFunctionsAfterStop()
{
    EngineThread thread(paths());
    QVERIFY(thread.stop());
    thread.post([](Engine &) { QFAIL("ran after the end"); });
    QVERIFY(thread.stop());
}

int main(int argc, char **argv)
{
    EngineThread::preferPlainDispatcher();
    QCoreApplication app(argc, argv);
    TestEngine test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_engine.moc"
