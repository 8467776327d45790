// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/memorystore.h"
#include "core/catalog/values/entryorigin.h"
#include "core/hub/engine.h"
#include "core/hub/launch/launchdesk.h"
#include "core/hub/launch/valuevault.h"
#include "core/hub/storedkeys.h"
#include "tests/core/hub/labmcp.h"

#include <QDirIterator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

using State = ServerStatus::State;
using Place = VariablePlace::Kind;

namespace {

const VariablePlace kStaging{.kind = Place::Environment, .name = u"staging"_s};
const VariablePlace kProduction{.kind = Place::Environment, .name = u"production"_s};

} // namespace

/// Variables of profiles and environments on their way to servers, in a whole engine.
class TestProfileLaunch : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void aServerGetsWhatIsInUse();
    void nothingIsReachedWithoutAVariable();
    void aSecretLiesWhereSecretsAreKept();
    void aSecretThatIsGoneStopsTheStart();
    void secretsGoWithTheirVariables();
    void refusesASecretThatCannotBeKept();
    void aBrokenFileStopsTheStart();
    void removingAServerIsFollowed();
    void c07_aProgramThatAVariableNamesIsAcceptedAnew();
    void c09_noVariableReachesAnEntryFromElsewhereWithoutAYes();
    void c09_aYesToAVariableIsNoneToASecret();
    void theQuestionShowsWhatWouldRun();

private:
    QString add(ServerEntry entry)
    {
        entry.id = ServerEntry::newId();
        entry.name = entry.name.isEmpty() ? u"a"_s : entry.name;
        return m_engine->catalog().add(entry) ? entry.id : QString();
    }
    [[nodiscard]] static ServerEntry remote(const LabMcp &mcp, const QString &header)
    {
        ServerEntry entry;
        entry.transport = ServerEntry::Transport::StreamableHttp;
        entry.url = mcp.url();
        entry.headers = {{u"X-Value"_s, header}};
        return entry;
    }
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
    Result<Profiles> change(const std::function<Result<>(Profiles &)> &what)
    {
        return waited([&](const VariableDesk::Done &done) { m_engine->variables().change(what, this, done); });
    }
    Result<Profiles> setSecret(const VariablePlace &place, const QString &name, const QString &value)
    {
        return waited([&](const VariableDesk::Done &done) {
            m_engine->variables().setSecret(place, {.name = name}, value, this, done);
        });
    }
    Result<Profiles> waited(const std::function<void(const VariableDesk::Done &)> &ask)
    {
        std::optional<Result<Profiles>> answer;
        ask([&answer](const Result<Profiles> &now) { answer = now; });
        return QTest::qWaitFor([&] { return answer.has_value(); }) ? *answer
                                                                   : Result<Profiles>(fail(Error::Kind::Timeout, {}));
    }
    Result<> accept(const QString &id, const LaunchAnswer &answer = {})
    {
        std::optional<Result<>> kept;
        LaunchDesk::of(*m_engine)->accept(*m_engine->catalog().byId(id), answer, this,
                                          [&kept](const Result<> &done) { kept = done; });
        return QTest::qWaitFor([&] { return kept.has_value(); }) ? *kept : Result<>(fail(Error::Kind::Timeout, {}));
    }
    Result<LaunchQuestion> question(const ServerEntry &entry)
    {
        std::optional<Result<LaunchQuestion>> answer;
        LaunchDesk::of(*m_engine)->question(entry, this, [&](const Result<LaunchQuestion> &one) { answer = one; });
        return QTest::qWaitFor([&] { return answer.has_value(); })
                   ? *answer
                   : Result<LaunchQuestion>(fail(Error::Kind::Timeout, {}));
    }
    [[nodiscard]] QByteArray kept()
    {
        QByteArray all;
        bool isRead = false;
        ValueVault vault(*m_engine->secrets(), VariableDesk::vaultId());
        m_engine->secrets()->read(vault.key(), this, [&](const Result<QByteArray> &stored) {
            all = stored.value_or("error");
            isRead = true;
        });
        return QTest::qWaitFor([&] { return isRead; }) ? all : "timeout";
    }
    QString path(const QString &name) const { return m_home->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<Engine> m_engine;
};

void TestProfileLaunch::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_engine = std::make_unique<Engine>(Paths(path(u"config"_s), path(u"data"_s)), Limits{}, nullptr,
                                        std::make_unique<MemoryStore>());
    m_engine->start();
    QVERIFY(change([](Profiles &all) {
        return all.addEnvironment(u"staging"_s).and_then([&all] { return all.addEnvironment(u"production"_s); });
    }));
}

void TestProfileLaunch::cleanup()
{
    QSignalSpy stopped(m_engine.get(), &Engine::stopped);
    m_engine->shutdown();
    QTRY_COMPARE_WITH_TIMEOUT(stopped.size(), 1, 20'000);
    m_engine.reset();
    m_home.reset();
}

void TestProfileLaunch::aServerGetsWhatIsInUse()
{
    LabMcp mcp(LabMcp::Speaks::Modern);
    const QString id = add(remote(mcp, u"${var:WHERE}/${var:REST:-rest}"_s));
    QVERIFY(change([](Profiles &all) {
        return all.setVariable(kStaging, {.name = u"WHERE"_s, .text = u"st"_s})
            .and_then([&] { return all.setVariable(kProduction, {.name = u"WHERE"_s, .text = u"pr"_s}); })
            .and_then([&] { return all.useEnvironment(u"staging"_s); });
    }));
    QCOMPARE(connects(id), State::Connected);
    QCOMPARE(mcp.server.requests().constLast().header("X-Value"), "st/rest");
    QVERIFY(change([](Profiles &all) { return all.useEnvironment(u"production"_s); }));
    QTRY_COMPARE(m_engine->profiles().profiles().environmentInUse, u"production"_s); // heard of by the file
    QCOMPARE(connects(id), State::Connected);
    QCOMPARE(mcp.server.requests().constLast().header("X-Value"), "pr/rest");
    QVERIFY(change([](Profiles &all) {
        return all.addProfile({.name = u"p"_s, .variables = {{.name = u"WHERE"_s, .text = u"mine"_s}}})
            .and_then([&all] { return all.useProfile(u"p"_s); });
    }));
    QCOMPARE(connects(id), State::Connected);
    QCOMPARE(mcp.server.requests().constLast().header("X-Value"), "mine/rest");
}

void TestProfileLaunch::nothingIsReachedWithoutAVariable()
{
    LabMcp mcp(LabMcp::Speaks::Modern);
    const QString id = add(remote(mcp, u"${var:WHERE}"_s));
    QVERIFY(change([](Profiles &all) { return all.setVariable(kStaging, {.name = u"WHERE"_s, .text = u"st"_s}); }));
    QCOMPARE(connects(id), State::Failed); // no environment is in use
    QCOMPARE(error(id).kind, Error::Kind::Policy);
    QCOMPARE(error(id).code, kVariableMissing);
    QVERIFY2(error(id).message.contains(u"WHERE"_s), qPrintable(error(id).message));
    QVERIFY(!error(id).advice.isEmpty());
    QVERIFY(!wantsPerson(error(id)) && isBeforeStart(error(id)));
    QVERIFY(mcp.server.requests().isEmpty());
}

void TestProfileLaunch::aSecretLiesWhereSecretsAreKept()
{
    LabMcp mcp(LabMcp::Speaks::Modern);
    const QString id = add(remote(mcp, u"Token ${var:KEY}"_s));
    QVERIFY(change([](Profiles &all) { return all.useEnvironment(u"staging"_s); }));
    QVERIFY(setSecret(kStaging, u"KEY"_s, u"hunter2hunter2"_s));
    QCOMPARE(connects(id), State::Connected);
    QCOMPARE(mcp.server.requests().constLast().header("X-Value"), "Token hunter2hunter2");
    QVERIFY(kept().contains("hunter2hunter2"));
    QVERIFY(
        storedKeys({}, path(u"config"_s)).contains(ValueVault(*m_engine->secrets(), VariableDesk::vaultId()).key()));
    QDirIterator files(m_home->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next()); // the journal among them
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("hunter2"), qPrintable(file.fileName()));
    }
}

void TestProfileLaunch::aSecretThatIsGoneStopsTheStart()
{
    LabMcp mcp(LabMcp::Speaks::Modern);
    const QString id = add(remote(mcp, u"${var:KEY:-none}"_s));
    QVERIFY(change([](Profiles &all) {
        return all.setVariable({}, {.name = u"KEY"_s, .secret = u"nowhere"_s}); // a file from another machine
    }));
    QCOMPARE(connects(id), State::Failed);
    QCOMPARE(error(id).code, kVariableMissing);
    QVERIFY2(error(id).message.contains(u"KEY"_s), qPrintable(error(id).message));
    QVERIFY(mcp.server.requests().isEmpty());
}

void TestProfileLaunch::secretsGoWithTheirVariables()
{
    QVERIFY(setSecret(kStaging, u"ONE"_s, u"first"_s));
    QVERIFY(setSecret(kStaging, u"TWO"_s, u"second"_s));
    QVERIFY(setSecret(kStaging, u"ONE"_s, u"third"_s)); // in its place
    QVERIFY(!kept().contains("first") && kept().contains("second") && kept().contains("third"));
    QVERIFY(change([](Profiles &all) { return all.setVariable(kStaging, {.name = u"TWO"_s, .text = u"open"_s}); }));
    QVERIFY(!kept().contains("second"));
    QVERIFY(!change([](Profiles &all) { return all.removeEnvironment(u"gone"_s); }));
    QVERIFY(kept().contains("third"));
    QVERIFY(change([](Profiles &all) { return all.removeEnvironment(u"staging"_s); }));
    QCOMPARE(kept(), "");
}

void TestProfileLaunch::refusesASecretThatCannotBeKept()
{
    QVERIFY(!setSecret({.kind = Place::Profile, .name = u"gone"_s}, u"KEY"_s, u"hunter2"_s));
    QVERIFY(!setSecret(kStaging, u"no name"_s, u"hunter2"_s));
    QCOMPARE(kept(), "");
    const VariableDesk without(path(u"config"_s), nullptr, {});
    const Result<Profiles> refused = waited([&](const VariableDesk::Done &done) {
        without.setSecret(kStaging, {.name = u"KEY"_s}, u"hunter2"_s, this, done);
    });
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Usage);
    const Result<Profiles> brief = waited([&](const VariableDesk::Done &done) { // the memory is no lasting place
        m_engine->variables().setSecret(kStaging, {.name = u"KEY"_s}, u"hunter2"_s, this, done,
                                        VariableDesk::Keeping::Lasting);
    });
    QVERIFY(!brief);
    QCOMPARE(brief.error().kind, Error::Kind::Storage);
    QCOMPARE(kept(), "");
    QVERIFY(ProfilesFile(path(u"config"_s)).read()->environment(u"staging"_s)->variables.isEmpty());
}

void TestProfileLaunch::aBrokenFileStopsTheStart()
{
    LabMcp mcp(LabMcp::Speaks::Modern);
    const QString id = add(remote(mcp, u"${var:A}"_s));
    ServerEntry other = remote(mcp, u"plain"_s);
    other.name = u"other"_s;
    const QString plain = add(other);
    QFile file(path(u"config/profiles.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\n\"variables\": 1}") > 0);
    file.close();
    QCOMPARE(connects(id), State::Failed);
    QCOMPARE(error(id).kind, Error::Kind::Storage);
    QVERIFY2(error(id).message.contains(u"line 2"_s), qPrintable(error(id).message));
    QCOMPARE(connects(plain), State::Connected); // it needs nothing of it
}

void TestProfileLaunch::removingAServerIsFollowed()
{
    LabMcp mcp(LabMcp::Speaks::Modern);
    const QString id = add(remote(mcp, u"x"_s));
    QVERIFY(change([&id](Profiles &all) { return all.addProfile({.name = u"p"_s, .servers = {id}}); }));
    QTRY_COMPARE(m_engine->profiles().profiles().profiles.size(), 1);
    QVERIFY(m_engine->removeServer(id));
    QVERIFY(m_engine->profiles().profiles().profile(u"p"_s)->servers.isEmpty());
}

void TestProfileLaunch::c07_aProgramThatAVariableNamesIsAcceptedAnew()
{
    ServerEntry entry;
    entry.command = u"${var:TOOL}"_s;
    entry.arguments = {u"--era"_s, u"${var:ERA:-legacy}"_s};
    setOrigin(entry, u"pasted"_s);
    const QString id = add(entry);
    const QString fake = qEnvironmentVariable("SIGNALBOX_BIN") + u"/fakeserver"_s;
    QVERIFY(change([&fake](Profiles &all) { return all.setVariable({}, {.name = u"TOOL"_s, .text = fake}); }));
    QVERIFY(accept(id, {.allowed = {u"var:TOOL"_s}}));
    QCOMPARE(connects(id), State::Connected);
    QVERIFY(change([](Profiles &all) { return all.setVariable({}, {.name = u"TOOL"_s, .text = u"/bin/cat"_s}); }));
    QCOMPARE(connects(id), State::Failed); // another program than was shown
    QCOMPARE(error(id).code, kNotAccepted);
    const Result<LaunchQuestion> asked = question(*m_engine->catalog().byId(id));
    QVERIFY(asked && !asked->isAccepted);
    QCOMPARE(asked->facts.command, u"/bin/cat"_s);
    QVERIFY2(asked->changes.join(u' ').contains(u"/bin/cat"_s), qPrintable(asked->changes.join(u' ')));
}

void TestProfileLaunch::c09_noVariableReachesAnEntryFromElsewhereWithoutAYes()
{
    LabMcp mcp(LabMcp::Speaks::Modern);
    ServerEntry entry = remote(mcp, u"${var:PLAIN} ${var:KEY}"_s);
    setOrigin(entry, u"pasted"_s);
    const QString id = add(entry);
    QVERIFY(change([](Profiles &all) { return all.setVariable({}, {.name = u"PLAIN"_s, .text = u"canary-a"_s}); }));
    QVERIFY(setSecret({}, u"KEY"_s, u"canary-b"_s));
    QVERIFY(accept(id));
    QCOMPARE(connects(id), State::Failed);
    QCOMPARE(error(id).code, kValueMissing); // the person can say yes
    QVERIFY(mcp.server.requests().isEmpty());
    QVERIFY(accept(id, {.allowed = {u"var:PLAIN"_s}}));
    QCOMPARE(connects(id), State::Failed);
    QVERIFY(mcp.server.requests().isEmpty());
    const Result<LaunchQuestion> asked = question(*m_engine->catalog().byId(id));
    QVERIFY(asked);
    QCOMPARE(asked->values.size(), 2);
    QVERIFY(asked->values.at(0).isAllowed && isHarmless(asked->values.at(0)));
    QCOMPARE(asked->values.at(0).given, u"canary-a"_s);
    QVERIFY(!asked->values.at(1).isAllowed && asked->values.at(1).isInEnvironment);
    QVERIFY(!isHarmless(asked->values.at(1)) && asked->values.at(1).given.isEmpty());
    QVERIFY(accept(id, {.allowed = {u"var:PLAIN"_s, u"var:KEY"_s}}));
    QCOMPARE(connects(id), State::Connected);
    QCOMPARE(mcp.server.requests().constLast().header("X-Value"), "canary-a canary-b");
}

void TestProfileLaunch::c09_aYesToAVariableIsNoneToASecret()
{
    LabMcp mcp(LabMcp::Speaks::Modern);
    ServerEntry entry = remote(mcp, u"${var:WHO}"_s);
    setOrigin(entry, u"pasted"_s);
    const QString id = add(entry);
    QVERIFY(change([](Profiles &all) {
        return all.setVariable(kStaging, {.name = u"WHO"_s, .text = u"me"_s}).and_then([&all] {
            return all.useEnvironment(u"staging"_s);
        });
    }));
    QVERIFY(accept(id, {.allowed = {u"var:WHO"_s}}));
    QCOMPARE(connects(id), State::Connected);
    QVERIFY(setSecret(kProduction, u"WHO"_s, u"canary"_s));
    QVERIFY(change([](Profiles &all) { return all.useEnvironment(u"production"_s); }));
    QCOMPARE(connects(id), State::Failed);
    QCOMPARE(error(id).code, kValueMissing);
    QVERIFY(accept(id, {.allowed = {u"var:WHO"_s}}));
    QCOMPARE(connects(id), State::Connected);
    QCOMPARE(mcp.server.requests().constLast().header("X-Value"), "canary");
}

void TestProfileLaunch::theQuestionShowsWhatWouldRun()
{
    ServerEntry entry;
    entry.name = u"a"_s;
    entry.command = u"${var:BIN}/cat"_s;
    entry.workingDirectory = u"${var:SECRET_DIR}"_s;
    QVERIFY(change([](Profiles &all) { return all.setVariable({}, {.name = u"BIN"_s, .text = u"/bin"_s}); }));
    QVERIFY(setSecret({}, u"SECRET_DIR"_s, u"/tmp/canary"_s));
    const Result<LaunchQuestion> asked = question(entry);
    QVERIFY(asked);
    QCOMPARE(asked->facts.command, u"/bin/cat"_s);
    QCOMPARE(asked->facts.folder, u"${var:SECRET_DIR}"_s); // a secret is not shown
    QVERIFY(asked->values.isEmpty());                      // the person's own has what it names
}

QTEST_GUILESS_MAIN(TestProfileLaunch)
#include "tst_profilelaunch.moc"
