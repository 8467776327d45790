// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/memorystore.h"
#include "core/auth/secretvault.h"
#include "core/auth/signingkey.h"
#include "core/hub/engine.h"
#include "core/journal/exchange/exporter.h"
#include "core/journal/journalreader.h"
#include "reflector.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

using Kind = AuthOptions::Kind;
using Slot = SecretVault::Slot;
using State = ServerStatus::State;

namespace {

/// What is kept of every kind of credentials, and told to a server that says it back.
struct Canaries
{
    QByteArray header = "canary/header+7~Kx91";
    QByteArray query = "canary/query+7~Kx92";
    QByteArray password = "canary/password+7~Kx93";
    QByteArray bearer = "canary/bearer+7~Kx94";
    QByteArray signing = "canary/signing+7~Kx95-long-enough-to-sign";
    QByteArray client = "canary/client+7~Kx96";
    QByteArray passphrase = "canary/passphrase+7~Kx97";
    QByteArray variable = "canary/variable+7~Kx98";
    QByteArray pem = SigningKey::generate()->toPem();

    [[nodiscard]] QList<QByteArray> all() const
    {
        return {header, query, password, bearer, signing, client, passphrase, variable, pem};
    }
};

} // namespace

/// The engine of the window with canaries of every kind, against a server that reflects them.
class TestCanaries : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void k04_noErrorTextHoldsOne();
    void k01_noArgumentHoldsOne();
    void k02_noFileHoldsOne();
    void k03_noExportHoldsOne();

private:
    void add(const QString &name, const std::function<void(ServerEntry &)> &set, Slot slot, const QByteArray &value);
    void addServers();
    void addCommands();
    void connectAll();
    void callAll();
    void look(const QString &server, const Error &error);
    [[nodiscard]] QString inTheFolders() const { return m_reflector->canaryBelow({m_folder.path()}); }

    QTemporaryDir m_folder;
    QTemporaryDir m_keys; // the person's own files
    Canaries m_canaries;
    std::unique_ptr<Reflector> m_reflector;
    std::unique_ptr<Engine> m_engine;
    QStringList m_reachable;
    QHash<QString, QByteArray> m_told;              // which canary which server was told
    QList<std::pair<QString, QByteArray>> m_errors; // and what must not be in it
    QString m_arguments;
    bool m_sawMarks = false;
};

void TestCanaries::add(const QString &name, const std::function<void(ServerEntry &)> &set, Slot slot,
                       const QByteArray &value)
{
    ServerEntry entry;
    entry.id = ServerEntry::newId();
    entry.name = name;
    entry.transport = ServerEntry::Transport::StreamableHttp;
    entry.url = m_reflector->url();
    entry.gates.attempts = 1;
    entry.gates.breakerFailures = 0;
    set(entry);
    bool isKept = false;
    SecretVault(*m_engine->secrets(), entry.id).change({{slot, value}}, this, [&isKept](const Result<> &kept) {
        isKept = bool(kept);
    });
    QTRY_VERIFY(isKept);
    m_told.insert(name, value);
    QVERIFY(m_engine->catalog().add(entry));
}

void TestCanaries::addServers()
{
    const auto as = [](Kind kind, const QString &name = {}) {
        return [kind, name](ServerEntry &entry) {
            entry.remote.auth.kind = kind;
            entry.remote.auth.name = name;
            entry.remote.auth.privateKeyAlgorithm = u"HS256"_s;
        };
    };
    add(u"header"_s, as(Kind::Header, u"X-Api-Key"_s), Slot::Secret, m_canaries.header);
    add(u"query"_s, as(Kind::ApiKeyQuery, u"key"_s), Slot::Secret, m_canaries.query);
    add(u"basic"_s, as(Kind::Basic, u"ada"_s), Slot::Secret, m_canaries.password);
    add(u"bearer"_s, as(Kind::Bearer), Slot::Secret, m_canaries.bearer);
    add(u"minted"_s, as(Kind::Jwt), Slot::Secret, m_canaries.signing);
    add(u"signed"_s, [](ServerEntry &entry) { entry.remote.auth.kind = Kind::Jwt; }, Slot::PrivateKey, m_canaries.pem);
    add(
        u"client"_s, [](ServerEntry &entry) { entry.remote.auth.clientId = u"registered"_s; }, Slot::ClientSecret,
        m_canaries.client);
    m_reachable = {u"header"_s, u"query"_s, u"basic"_s, u"bearer"_s, u"minted"_s, u"signed"_s, u"client"_s};
    add(
        u"certificate"_s,
        [this](ServerEntry &entry) {
            entry.remote.auth.kind = Kind::None;
            entry.remote.certificateFile = m_keys.filePath(u"none.p12"_s);
        },
        Slot::Passphrase, m_canaries.passphrase);
    add(
        u"refused"_s,
        [this](ServerEntry &entry) {
            entry.remote.auth.kind = Kind::Bearer;
            entry.url = m_reflector->refusingUrl();
        },
        Slot::Secret, m_canaries.bearer);
}

/// A server that dies with the secret on its lips.
void TestCanaries::addCommands()
{
    ServerEntry entry;
    entry.name = u"command"_s;
    entry.command = u"/bin/sh"_s;
    entry.arguments = {u"-c"_s, u"echo \"bad key: $CANARY_API_KEY\" >&2; exit 3"_s};
    entry.inheritEnvironment = true;
    qputenv("CANARY_API_KEY", m_canaries.variable);
    m_told.insert(entry.name, m_canaries.variable);
    QVERIFY(m_engine->catalog().add(entry));
}

/// A server can say back only what it was told.
void TestCanaries::look(const QString &server, const Error &error)
{
    for (const QString &text : {error.message, error.where, error.advice, QString::fromUtf8(error.data)}) {
        m_errors.append({text, m_told.value(server)});
        m_sawMarks = m_sawMarks || text.contains(u"masked"_s);
    }
}

void TestCanaries::connectAll()
{
    for (const ServerEntry &entry : m_engine->catalog().entries()) {
        Connection *connection = m_engine->hub().byId(entry.id);
        connection->connectToServer();
        QTRY_VERIFY_WITH_TIMEOUT(
            connection->status().state == State::Connected || connection->status().state == State::Failed, 20'000);
        const QString why = connection->status().error.value_or(Error()).message;
        const bool isReached = connection->status().state == State::Connected;
        QVERIFY2(isReached == m_reachable.contains(entry.name), qPrintable(entry.name + u": "_s + why));
        if (!isReached) {
            look(entry.name, *connection->status().error);
        }
    }
}

void TestCanaries::callAll()
{
    m_reflector->during = [this] { m_arguments += m_reflector->canaryInArguments(); };
    for (const QString &server : std::as_const(m_reachable)) {
        for (const QString &tool : {u".reflect"_s, u".fail"_s}) {
            HubCall *call = m_engine->hub().call(server + tool, "{}", u"form"_s);
            QSignalSpy finished(call, &HubCall::finished);
            QVERIFY2(finished.wait(20'000), qPrintable(server + tool));
            const auto outcome = finished[0][0].value<CallOutcome>();
            QVERIFY2(outcome.ok() == (tool == u".reflect"_s), qPrintable(server + outcome.error.message));
            if (!outcome.ok()) {
                look(server, outcome.error);
            }
        }
    }
}

void TestCanaries::initTestCase()
{
    for (const char *place : {"TMPDIR", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"}) {
        qputenv(place, m_folder.path().toUtf8());
    }
    m_reflector = std::make_unique<Reflector>(m_canaries.all());
    m_engine = std::make_unique<Engine>(Paths(m_folder.filePath(u"config"_s), m_folder.filePath(u"data"_s)), Limits(),
                                        nullptr, std::make_unique<MemoryStore>());
    m_engine->start();
    addServers();
    addCommands();
    connectAll();
    callAll();
    QCOMPARE(m_reflector->calls(), 2 * m_reachable.size());
    QVERIFY(m_engine->deriver()->catchUp(30'000, true));
}

void TestCanaries::k04_noErrorTextHoldsOne()
{
    QVERIFY(m_sawMarks);
    for (const auto &[text, canary] : std::as_const(m_errors)) {
        const QList<QByteArray> secrets = m_reflector->shown() + QList{canary};
        QVERIFY2(Reflector::spellingIn(text.toUtf8(), secrets).isEmpty(), qPrintable(text));
    }
}

void TestCanaries::k01_noArgumentHoldsOne()
{
    QCOMPARE(m_arguments, QString());
}

void TestCanaries::k02_noFileHoldsOne()
{
    QCOMPARE(inTheFolders(), QString()); // while it runs, and when it has ended
    QSignalSpy stopped(m_engine.get(), &Engine::stopped);
    m_engine->shutdown();
    QVERIFY(stopped.wait(20'000));
    m_engine.reset();
    QCOMPARE(inTheFolders(), QString());
}

void TestCanaries::k03_noExportHoldsOne()
{
    const auto reader = JournalReader::open(Paths(m_folder.path(), m_folder.filePath(u"data"_s)).journalDir());
    QVERIFY(reader);
    const QTemporaryDir exports;
    for (const QString &word : exportWords()) {
        ExportOptions options; // "in the clear": as it was recorded
        options.format = *exportFormatFromWord(word);
        const QString path = exports.filePath(word);
        const auto report = exportJournalToFile(**reader, {}, options, path);
        QVERIFY2(report && report->records > 0, qPrintable(word));
    }
    QCOMPARE(m_reflector->canaryBelow({exports.path()}), QString());
    QFile lines(exports.filePath(u"jsonl"_s)); // the messages are there
    QVERIFY(lines.open(QFile::ReadOnly));
    const QByteArray all = lines.readAll();
    QVERIFY(all.contains(Reflector::kPlain));
    QVERIFY(all.contains("masked"));
}

QTEST_GUILESS_MAIN(TestCanaries)
#include "tst_canaries.moc"
