// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/memorystore.h"
#include "core/catalog/paste/paste.h"
#include "core/catalog/values/environmentfile.h"
#include "core/hub/engine.h"
#include "core/hub/launch/launchdesk.h"
#include "core/hub/launch/valuevault.h"
#include "tests/core/hub/labmcp.h"

#include <QDirIterator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace Signalbox;
using namespace Qt::StringLiterals;

using State = ServerStatus::State;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// What stands between a server that came from elsewhere and its start, in a whole engine.
class TestLaunchDesk : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void startsThePersonsOwnUnasked();
    void fillsInWhatIsGivenAndKeepsItNowhereInTheClear();
    void saysWhatThereIsToAsk();
    void whatIsAskedForIsNoObstacle_data();
    void whatIsAskedForIsNoObstacle();
    void proposesWhatMendsTheEntry();
    void forgetsWithTheServer();
    void refusesWhatItCannotKeep();
    void c06_startsNothingBeforeItIsAccepted_data();
    void c06_startsNothingBeforeItIsAccepted();
    void c07_asksAgainWhenTheEntryChanged();
    void c07_whatThePersonTypedIsAccepted();
    void c08_noFlagOfAFileGrantsTrust_data();
    void c08_noFlagOfAFileGrantsTrust();
    void c09_noVariableReachesThePeerWithoutAYes();
    void readsTheFileOfVariablesAtEachStart();
    void c07_theFileOfVariablesIsShownAndAccepted();
    void c11_namesStayNames();
    void c12_everyWayInAsksAlike_data();
    void c12_everyWayInAsksAlike();

private:
    /// The id of the first server that the text means, which is in the list now.
    QString add(const QString &text)
    {
        Result<Understood> understood = understandPaste(text);
        if (!understood) {
            return {};
        }
        ServerEntry entry = understood->entries.constFirst();
        entry.id = ServerEntry::newId();
        return m_engine->catalog().add(entry) ? entry.id : QString();
    }
    const ServerEntry &entry(const QString &id) { return *m_engine->catalog().byId(id); }
    LaunchDesk &desk() { return *LaunchDesk::of(*m_engine); }
    Result<> accept(const QString &id, const LaunchAnswer &answer = {})
    {
        std::optional<Result<>> kept;
        QObject context;
        desk().accept(entry(id), answer, &context, [&kept](const Result<> &done) { kept = done; });
        return QTest::qWaitFor([&] { return kept.has_value(); }) ? *kept : Result<>(fail(Error::Kind::Timeout, {}));
    }
    /// The state it ends in.
    State connects(const QString &id)
    {
        Connection *connection = m_engine->hub().byId(id);
        connection->restart();
        static_cast<void>(QTest::qWaitFor(
            [&] {
                const State state = connection->status().state;
                return state == State::Connected || (state == State::Failed && connection->status().error);
            },
            10'000));
        return connection->status().state;
    }
    Error error(const QString &id) { return m_engine->hub().byId(id)->status().error.value_or(Error()); }
    QString path(const QString &name) const { return m_home->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<Engine> m_engine;
};

void TestLaunchDesk::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_engine = std::make_unique<Engine>(Paths(path(u"config"_s), path(u"data"_s)), Limits{}, nullptr,
                                        std::make_unique<MemoryStore>());
    m_engine->start();
}

void TestLaunchDesk::cleanup()
{
    QSignalSpy stopped(m_engine.get(), &Engine::stopped);
    m_engine->shutdown();
    QTRY_COMPARE_WITH_TIMEOUT(stopped.size(), 1, 20'000);
    m_engine.reset();
    m_home.reset();
}

void TestLaunchDesk::startsThePersonsOwnUnasked()
{
    ServerEntry own;
    own.id = u"own"_s;
    own.name = u"own"_s;
    own.command = qEnvironmentVariable("SIGNALBOX_BIN") + u"/fakeserver"_s;
    own.era.mode = EraPolicy::Mode::Legacy;
    QVERIFY(m_engine->catalog().add(own));
    QCOMPARE(connects(u"own"_s), State::Connected);
    QVERIFY(!QFile::exists(path(u"config/launches.json"_s)));
}

void TestLaunchDesk::fillsInWhatIsGivenAndKeepsItNowhereInTheClear()
{
    LabMcp mcp(LabMcp::Speaks::Modern);
    const QString id =
        add(uR"({"inputs":[{"type":"promptString","id":"key","password":true},{"type":"promptString","id":"who"}],
        "servers":{"a":{"type":"http","url":"%1","headers":{"X-Key":"${input:key}","X-Who":"${input:who}"}}}})"_s.arg(
            mcp.url()));
    QVERIFY(accept(id));
    QCOMPARE(connects(id), State::Failed);
    QCOMPARE(error(id).code, kValueMissing);
    QVERIFY(mcp.server.requests().isEmpty());
    QVERIFY(accept(id, {.values = {{u"input:who"_s, u"me"_s}}, .secrets = {{u"input:key"_s, u"hunter2hunter2"_s}}}));
    QCOMPARE(connects(id), State::Connected);
    for (const LabRequest &request : mcp.server.requests()) {
        QCOMPARE(request.header("X-Key"), "hunter2hunter2");
        QCOMPARE(request.header("X-Who"), "me");
    }
    QVERIFY(!mcp.server.requests().isEmpty());
    QDirIterator files(m_home->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        QVERIFY2(!contentOf(file).contains("hunter2"), qPrintable(file));
    }
    QCOMPARE(entry(id).headers.constFirst().second, u"${input:key}"_s); // as it is stored
}

void TestLaunchDesk::saysWhatThereIsToAsk()
{
    qputenv("SIGNALBOX_TEST_SET", "1");
    const QString id =
        add(u"LD_PRELOAD=/x.so A='${SIGNALBOX_TEST_SET}' B='${SIGNALBOX_TEST_UNSET:-b}' sh x --token abc"_s);
    QVERIFY(!id.isEmpty());
    std::optional<LaunchQuestion> asked;
    QObject context;
    desk().question(entry(id), &context, [&](const Result<LaunchQuestion> &question) {
        QVERIFY(question);
        asked = *question;
    });
    QTRY_VERIFY(asked);
    QVERIFY(asked->isFromElsewhere && !asked->isAccepted && asked->changes.isEmpty());
    QCOMPARE(asked->facts.dangerous, QStringList{u"LD_PRELOAD"_s});
    QVERIFY(asked->facts.program.endsWith(u"/sh"_s));
    QVERIFY(!asked->facts.arguments.contains(u"abc"_s));
    QCOMPARE(asked->values.size(), 2);
    QVERIFY(asked->values.at(0).isInEnvironment && !asked->values.at(0).isAllowed && isHarmless(asked->values.at(0)));
    QCOMPARE(asked->values.at(1).need.fallback, u"b"_s);
}

void TestLaunchDesk::whatIsAskedForIsNoObstacle_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("variable");
    QTest::addColumn<bool>("isInTheWay");
    const QString asked = u"${input:API_KEY}"_s;
    const QString sh = u"/bin/sh"_s;
    const QString key = u"KEY"_s;
    const auto row = [&](const char *name, const QStringList &arguments, const QString &folder, bool isInTheWay) {
        QTest::newRow(name) << sh << arguments << folder << key << isInTheWay;
    };
    row("a variable", {}, {}, false);
    row("the folder", {}, asked + u"/proj"_s, false);
    row("the folder of the home", {asked}, u"${userHome}"_s, false);
    row("the script", {asked}, {}, false);
    QTest::newRow("the program") << asked << QStringList() << QString() << key << false;
    row("a script that takes a file", {asked, u"no-such.js"_s}, {}, false);
    row("the script's folder", {asked + u"/no-such.sh"_s}, {}, false);
    row("a script in the folder", {u"no-such.sh"_s}, asked, false);
    row("a script that is not there", {u"/no/such.sh"_s, asked}, {}, true);
    row("a folder that is not there", {asked}, u"/no/such"_s, true);
    QTest::newRow("the PATH") << u"some-program"_s << QStringList() << QString() << u"PATH"_s << false;
    QTest::newRow("a program in the folder") << u"./some-program"_s << QStringList() << asked << key << false;
    QTest::newRow("a program that is not there") << u"/no/program"_s << QStringList() << asked << key << true;
}

void TestLaunchDesk::whatIsAskedForIsNoObstacle()
{
    QFETCH(const QString, command);
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, folder);
    QFETCH(const QString, variable);
    QFETCH(const bool, isInTheWay);
    ServerEntry keyed;
    keyed.id = ServerEntry::newId();
    keyed.name = u"keyed"_s;
    keyed.command = command;
    keyed.arguments = arguments;
    keyed.workingDirectory = folder;
    keyed.environment = {{variable, u"${input:API_KEY}"_s}};
    QVERIFY(m_engine->catalog().add(keyed));
    const QString id = keyed.id;
    std::optional<LaunchQuestion> asked;
    QObject context;
    desk().question(entry(id), &context, [&](const Result<LaunchQuestion> &question) { asked = *question; });
    QTRY_VERIFY(asked);
    QCOMPARE(asked->values.size(), 1); // a field is there for it
    QVERIFY2(asked->obstacle.isEmpty() != isInTheWay, qPrintable(asked->obstacle));
}

void TestLaunchDesk::proposesWhatMendsTheEntry()
{
    const QTemporaryDir programs;
    QFile node(programs.filePath(u"node"_s));
    QVERIFY(node.open(QIODevice::WriteOnly) && node.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
    ServerEntry wrong;
    wrong.id = ServerEntry::newId();
    wrong.name = u"wrong"_s;
    wrong.command = u"ndoe"_s;
    wrong.arguments = QStringList{u"server.js"_s};
    wrong.environment = {{u"PATH"_s, programs.path()}};
    QVERIFY(m_engine->catalog().add(wrong));
    const QString id = wrong.id;
    std::optional<LaunchQuestion> asked;
    QObject context;
    desk().question(entry(id), &context, [&](const Result<LaunchQuestion> &question) { asked = *question; });
    QTRY_VERIFY(asked);
    QVERIFY2(asked->obstacle.contains(u"Did you mean node"_s), qPrintable(asked->obstacle));
    QVERIFY(asked->mended);
    QCOMPARE(asked->mended->command, u"node"_s);
    QCOMPARE(asked->mended->arguments, entry(id).arguments);
}

void TestLaunchDesk::forgetsWithTheServer()
{
    const QString id = add(uR"({"a":{"command":"x","env":{"API_KEY":"<key>"}}})"_s);
    QVERIFY(accept(id, {.secrets = {{u"input:API_KEY"_s, u"hunter2"_s}}}));
    QVERIFY(contentOf(path(u"config/launches.json"_s)).contains(id.toUtf8()));
    TokenStore &store = *m_engine->secrets();
    const auto kept = [&] {
        std::optional<ValueVault::Values> values;
        QObject context;
        ValueVault(store, id).load(&context, [&](const Result<ValueVault::Values> &loaded) { values = *loaded; });
        return QTest::qWaitFor([&] { return values.has_value(); }) ? values->size() : -1;
    };
    QCOMPARE(kept(), 1);
    QVERIFY(m_engine->removeServer(id));
    QVERIFY(!contentOf(path(u"config/launches.json"_s)).contains(id.toUtf8()));
    QTRY_COMPARE(kept(), 0);
}

void TestLaunchDesk::refusesWhatItCannotKeep()
{
    LaunchDesk without({.configDir = path(u"config"_s)});
    ServerEntry some;
    some.id = u"x"_s;
    std::optional<Result<>> kept;
    without.accept(some, {.secrets = {{u"input:a"_s, u"b"_s}}}, this, [&kept](const Result<> &done) { kept = done; });
    QVERIFY(kept && !*kept);
    QCOMPARE(kept->error().kind, Error::Kind::Usage);
}

void TestLaunchDesk::c06_startsNothingBeforeItIsAccepted_data()
{
    QTest::addColumn<QString>("text"); // with %1 for a file that a started program would make
    QTest::newRow("command line") << u"touch %1"_s;
    QTest::newRow("shell") << u"sh -c 'touch %1'"_s;
    QTest::newRow("JSON") << uR"({"mcpServers":{"a":{"command":"touch","args":["%1"]}}})"_s;
    QTest::newRow("add command") << u"claude mcp add a -- touch %1"_s;
    QTest::newRow("TOML") << u"[mcp_servers.a]\ncommand = \"touch\"\nargs = [\"%1\"]\n"_s;
    QTest::newRow("YAML") << u"extensions:\n  a:\n    type: stdio\n    cmd: touch\n    args: [%1]\n"_s;
    QTest::newRow("link") << u"goose://extension?cmd=touch&arg=%1&name=a"_s;
}

void TestLaunchDesk::c06_startsNothingBeforeItIsAccepted()
{
    QFETCH(const QString, text);
    const QString witness = path(u"started"_s);
    const QString id = add(text.arg(witness));
    QVERIFY(!id.isEmpty());
    QCOMPARE(connects(id), State::Failed);
    QCOMPARE(error(id).kind, Error::Kind::Policy);
    QCOMPARE(error(id).code, kNotAccepted);
    QVERIFY(wantsPerson(error(id)));
    QVERIFY(!QFile::exists(witness));
    QVERIFY(accept(id, {.isYes = false})); // values kept for later are no yes
    QCOMPARE(connects(id), State::Failed);
    QVERIFY(!QFile::exists(witness));
    QVERIFY(accept(id)); // the trap works
    static_cast<void>(connects(id));
    QTRY_VERIFY(QFile::exists(witness));
}

void TestLaunchDesk::c07_asksAgainWhenTheEntryChanged()
{
    const QString witness = path(u"started"_s);
    const QString id = add(u"sh -c true"_s);
    QVERIFY(accept(id));
    QCOMPARE(connects(id), State::Failed); // it is no server
    QVERIFY(!wantsPerson(error(id)));
    ServerEntry other = entry(id);
    other.arguments = {u"-c"_s, u"touch "_s + witness};
    QVERIFY(m_engine->catalog().update(other)); // as another program would change the file
    QCOMPARE(connects(id), State::Failed);
    QCOMPARE(error(id).code, kNotAccepted);
    QVERIFY(error(id).message.contains(u"not what you accepted"_s));
    QVERIFY(!QFile::exists(witness));
    std::optional<LaunchQuestion> asked;
    QObject context;
    desk().question(entry(id), &context, [&](const Result<LaunchQuestion> &question) { asked = *question; });
    QTRY_VERIFY(asked);
    QCOMPARE(asked->changes.size(), 1);
    QVERIFY(asked->changes.constFirst().contains(witness));
}

void TestLaunchDesk::c07_whatThePersonTypedIsAccepted()
{
    const QString id = add(u"sh -c true"_s);
    ServerEntry typed = entry(id);
    typed.command = u"false"_s;
    QVERIFY(m_engine->catalog().update(typed));
    QVERIFY(desk().acceptTyped(entry(id)));
    QCOMPARE(connects(id), State::Failed);
    QVERIFY(!wantsPerson(error(id)));
}

void TestLaunchDesk::c08_noFlagOfAFileGrantsTrust_data()
{
    QTest::addColumn<QString>("flag");
    QTest::newRow("autoApprove") << uR"("autoApprove":["*"])"_s;
    QTest::newRow("alwaysAllow") << uR"("alwaysAllow":["*"])"_s;
    QTest::newRow("trust") << uR"("trust":true)"_s;
    QTest::newRow("autoStart") << uR"("autoStart":true)"_s;
    QTest::newRow("accepted") << uR"("accepted":true)"_s;
    QTest::newRow("own") << uR"("signalbox":{"from":"","accepted":true})"_s;
}

void TestLaunchDesk::c08_noFlagOfAFileGrantsTrust()
{
    QFETCH(const QString, flag);
    const QString witness = path(u"started"_s);
    const QString id = add(uR"({"a":{"command":"touch","args":["%1"],%2}})"_s.arg(witness, flag));
    QVERIFY(!id.isEmpty());
    QCOMPARE(connects(id), State::Failed);
    QCOMPARE(error(id).code, kNotAccepted);
    QVERIFY(!QFile::exists(witness));
}

void TestLaunchDesk::c09_noVariableReachesThePeerWithoutAYes()
{
    qputenv("SIGNALBOX_CANARY", "canary-canary");
    LabMcp mcp(LabMcp::Speaks::Modern);
    const QString id = add(uR"({"a":{"type":"http","url":"%1?x=${SIGNALBOX_CANARY}",
        "headers":{"X-One":"${env:SIGNALBOX_CANARY}","X-Two":"${SIGNALBOX_CANARY:-none}"}}})"_s.arg(mcp.url()));
    QVERIFY(accept(id));
    QCOMPARE(connects(id), State::Failed);
    QVERIFY(mcp.server.requests().isEmpty());
    QVERIFY(accept(id, {.values = {{u"env:SIGNALBOX_CANARY"_s, u"another"_s}}}));
    QCOMPARE(connects(id), State::Connected);
    QVERIFY(!mcp.server.requests().isEmpty());
    for (const LabRequest &request : mcp.server.requests()) {
        QVERIFY(request.target.contains("x=another"));
        QVERIFY(!request.head.contains("canary-canary"));
        QVERIFY(!request.body.contains("canary-canary"));
    }
    QVERIFY(accept(id, {.allowed = {u"env:SIGNALBOX_CANARY"_s}, .values = {{u"env:SIGNALBOX_CANARY"_s, QString()}}}));
    QCOMPARE(connects(id), State::Connected); // the canary would have been seen
    QVERIFY(mcp.server.requests().constLast().head.contains("canary-canary"));
}

void TestLaunchDesk::readsTheFileOfVariablesAtEachStart()
{
    const QByteArray text = "# of the team\nLOG_LEVEL=debug\nTOKEN='from the file'\n";
    const auto write = [this](const QByteArray &what) {
        QFile file(path(u".env"_s));
        return file.open(QIODevice::WriteOnly) && file.write(what) == what.size();
    };
    ServerEntry own; // starts only with what the file gives, and with its own value of what both have
    own.id = u"own"_s;
    own.name = u"own"_s;
    own.command = u"/bin/sh"_s;
    own.arguments =
        QStringList{u"-c"_s, u"[ \"$TOKEN $LOG_LEVEL\" = 'from the file info' ] && exec %1/fakeserver"_s.arg(
                                 qEnvironmentVariable("SIGNALBOX_BIN"))};
    own.environment = {{u"LOG_LEVEL"_s, u"info"_s}};
    own.workingDirectory = m_home->path();
    own.era.mode = EraPolicy::Mode::Legacy;
    setEnvironmentFile(own, u"${workspaceFolder}/.env"_s);
    QVERIFY(m_engine->catalog().add(own));
    QCOMPARE(connects(u"own"_s), State::Failed);
    QVERIFY2(error(u"own"_s).message.contains(u"takes variables from a file that is not there"_s),
             qPrintable(error(u"own"_s).message));
    QVERIFY(error(u"own"_s).message.contains(path(u".env"_s)));
    QVERIFY(write(text));
    QCOMPARE(connects(u"own"_s), State::Connected);
    QVERIFY(write(text + "NODE_OPTIONS=--require /tmp/evil.js\n"));
    QCOMPARE(connects(u"own"_s), State::Failed);
    QVERIFY2(error(u"own"_s).message.contains(u"NODE_OPTIONS"_s), qPrintable(error(u"own"_s).message));
}

void TestLaunchDesk::c07_theFileOfVariablesIsShownAndAccepted()
{
    const QString text = uR"({"mcpServers":{"other":{"command":"%1","envFile":"%2"}}})"_s;
    const QString id = add(text.arg(qEnvironmentVariable("SIGNALBOX_BIN") + u"/fakeserver"_s, path(u".env"_s)));
    QVERIFY(!id.isEmpty());
    QFile file(path(u".env"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    std::optional<LaunchQuestion> question;
    QObject context;
    const auto ask = [&] {
        question.reset();
        desk().question(entry(id), &context, [&](const Result<LaunchQuestion> &asked) { question = *asked; });
        return QTest::qWaitFor([&] { return question.has_value(); });
    };
    QVERIFY(ask());
    QCOMPARE(question->facts.environmentFile, path(u".env"_s));
    QVERIFY(accept(id));
    QCOMPARE(connects(id), State::Connected);
    ServerEntry changed = entry(id);
    setEnvironmentFile(changed, u"/etc/environment"_s);
    QVERIFY(m_engine->catalog().update(changed));
    QVERIFY(ask());
    QVERIFY(!question->isAccepted);
    QVERIFY2(question->changes.join(u' ').contains(u"/etc/environment"_s), qPrintable(question->changes.join(u' ')));
}

void TestLaunchDesk::c11_namesStayNames()
{
    for (const QString &name : {u"../../escape"_s, u"/tmp/escape"_s, QString(5000, u'n'), u"<b>escape</b>"_s, u"a\nb"_s,
                                u"..\\escape"_s, u"${HOME}"_s}) {
        ServerEntry one;
        one.id = ServerEntry::newId();
        one.name = name;
        one.command = qEnvironmentVariable("SIGNALBOX_BIN") + u"/fakeserver"_s;
        one.era.mode = EraPolicy::Mode::Legacy;
        QVERIFY(m_engine->catalog().add(one));
        QVERIFY(accept(one.id, {.values = {{u"input:x"_s, u"y"_s}}}));
        QCOMPARE(connects(one.id), State::Connected);
    }
    QCOMPARE(QDir(m_home->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             (QStringList{u"config"_s, u"data"_s}));
    QDirIterator all(m_home->path(), QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QVERIFY(!all.next().contains(u"escape"_s));
    }
}

void TestLaunchDesk::c12_everyWayInAsksAlike_data()
{
    QTest::addColumn<QString>("text");
    const QString config = QString::fromLatin1(QUrl::toPercentEncoding(
        QString::fromLatin1(QByteArray(R"({"command":"sh","args":["-c","touch /tmp/signalbox-c12"]})").toBase64())));
    QTest::newRow("link of a page") << u"https://cursor.com/install-mcp?name=n&config="_s + config;
    QTest::newRow("link of a program") << u"lmstudio://add_mcp?name=n&config="_s + config;
    QTest::newRow("our own link") << u"signalbox://add?text=sh%20-c%20'touch%20/tmp/signalbox-c12'"_s;
    QTest::newRow("clipboard, or a file that is dropped") << u"sh -c 'touch /tmp/signalbox-c12'"_s;
}

void TestLaunchDesk::c12_everyWayInAsksAlike()
{
    QFETCH(const QString, text);
    const QString id = add(text);
    QVERIFY(!id.isEmpty());
    QCOMPARE(connects(id), State::Failed);
    QCOMPARE(error(id).code, kNotAccepted);
    QVERIFY(!QFile::exists(u"/tmp/signalbox-c12"_s));
}

QTEST_GUILESS_MAIN(TestLaunchDesk)
#include "tst_launchdesk.moc"
