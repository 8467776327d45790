// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/clioutput.h"
#include "app/cli/credentialsforget.h"
#include "app/cli/credentialsset.h"
#include "app/cli/credentialsshow.h"
#include "core/auth/credentialvault.h"
#include "core/auth/memorystore.h"
#include "core/auth/signingkey.h"
#include "core/base/paths.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <array>
#include <functional>
#include <memory>

#include <unistd.h>

using namespace Signalbox;
using namespace Qt::StringLiterals;

using Slot = SecretVault::Slot;

namespace {

/// A keychain that works: what is written is there for the next who asks. Unless it is locked: then nothing goes away.
class Keychain : public TokenStore
{
public:
    explicit Keychain(MemoryStore &kept, std::function<void()> written = {}, bool isLocked = false)
        : m_kept(kept)
        , m_written(std::move(written))
        , m_isLocked(isLocked)
    {
    }
    void read(const QString &key, QObject *context, Read done) override { m_kept.read(key, context, std::move(done)); }
    void write(const QString &key, const QByteArray &value, QObject *context, Wrote done) override
    {
        m_kept.write(key, value, context, std::move(done));
        if (m_written) {
            m_written();
        }
    }
    void remove(const QString &key, QObject *context, Wrote done) override
    {
        if (m_isLocked) {
            QTimer::singleShot(0, context, [done] { done(fail(Error::Kind::Storage, u"It did not answer."_s)); });
            return;
        }
        m_kept.remove(key, context, std::move(done));
    }
    [[nodiscard]] bool isPersistent() const override { return true; }

private:
    MemoryStore &m_kept;
    std::function<void()> m_written;
    const bool m_isLocked;
};

std::unique_ptr<CredentialsRunner> runnerOf(const CredentialsOptions &options, std::unique_ptr<TokenStore> store)
{
    switch (options.verb) {
    case CredentialsOptions::Verb::Set:
        return std::make_unique<CredentialsSet>(options, std::move(store));
    case CredentialsOptions::Verb::Forget:
        return std::make_unique<CredentialsForget>(options, std::move(store));
    default:
        return std::make_unique<CredentialsShow>(options, std::move(store));
    }
}

struct Ran
{
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
};

} // namespace

/// `credentials` beside a keychain that works, which a test has not: set, show and forget, with their effects on the
/// list of servers and on what is kept.
class TestCredentialsCommands : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void keepsASecretAndNamesNone();
    void namesAVariableInstead();
    void anotherKindForgetsWhatWasGivenForTheOld();
    void changesSettingsWithoutAskingForASecretThatIsKept();
    void keepsAPrivateKeyThatSigns();
    void refusesWhatCannotBe_data();
    void refusesWhatCannotBe();
    void refusesACertificateThatCannotBeUsed_data();
    void refusesACertificateThatCannotBeUsed();
    void setsOtherThingsThoughAFileIsGone();
    void putsSecretsBackIfTheListCannotBeWritten();
    void forgetsWhatIsKept();
    void k06_saysThatWhatALockedKeychainHoldsStays();
    void showsWhereSecretsComeFrom();
    void showsUntilWhenSomebodyIsSignedIn();

private:
    Ran run(const QStringList &words, const QByteArray &input = {});
    [[nodiscard]] ServerEntry entry() const;
    [[nodiscard]] SecretVault::Secrets kept();
    [[nodiscard]] QByteArray listFile() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MemoryStore> m_store;
    std::function<void()> m_written; ///< called when something was
    bool m_isLocked = false;
};

void TestCredentialsCommands::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<MemoryStore>();
    m_written = {};
    m_isLocked = false;
    qputenv("SIGNALBOX_CONFIG_DIR", m_folder->path().toUtf8());
    qputenv("SIGNALBOX_DATA_DIR", m_folder->path().toUtf8());
    Catalog catalog(Paths().catalogFile());
    QVERIFY(catalog.load());
    ServerEntry entry;
    entry.name = u"tickets"_s;
    entry.transport = ServerEntry::Transport::StreamableHttp;
    entry.url = u"https://tickets.example/mcp"_s;
    QVERIFY(catalog.add(entry));
    ServerEntry local;
    local.name = u"local"_s;
    local.command = u"a-command"_s;
    QVERIFY(catalog.add(local));
}

Ran TestCredentialsCommands::run(const QStringList &words, const QByteArray &input)
{
    Ran ran;
    const Result<CredentialsOptions> options = CredentialsOptions::parse(words);
    if (!options) {
        ran.exitCode = ExitCode::Usage;
        ran.err = options.error().message.toUtf8();
        return ran;
    }
    // Standard input, output and error, as a shell would redirect them.
    std::array<std::unique_ptr<QFile>, 3> files;
    std::array<int, 3> saved{};
    for (int i = 0; i < 3; ++i) {
        files[size_t(i)] = std::make_unique<QFile>(m_folder->filePath(u"stream%1"_s.arg(i)));
        QFile &file = *files[size_t(i)];
        if (!file.open(QIODevice::ReadWrite | QIODevice::Truncate)) {
            return ran;
        }
        if (i == 0) {
            file.write(input);
            file.flush();
            file.seek(0);
        }
        saved[size_t(i)] = dup(i);
        dup2(file.handle(), i);
    }
    std::unique_ptr<CredentialsRunner> runner =
        runnerOf(*options, std::make_unique<Keychain>(*m_store, m_written, m_isLocked));
    QSignalSpy finished(runner.get(), &CredentialsRunner::finished);
    runner->start();
    if (!finished.isEmpty() || finished.wait()) {
        ran.exitCode = finished[0][0].toInt();
    }
    runner.reset();
    for (int i = 0; i < 3; ++i) {
        dup2(saved[size_t(i)], i);
        close(saved[size_t(i)]);
    }
    files[1]->seek(0);
    files[2]->seek(0);
    ran.out = files[1]->readAll();
    ran.err = files[2]->readAll();
    return ran;
}

ServerEntry TestCredentialsCommands::entry() const
{
    Catalog catalog(Paths().catalogFile());
    return catalog.load() ? *catalog.byName(u"tickets"_s) : ServerEntry();
}

SecretVault::Secrets TestCredentialsCommands::kept()
{
    std::optional<SecretVault::Secrets> secrets;
    SecretVault(*m_store, entry().id).load(this, [&](const Result<SecretVault::Secrets> &read) { secrets = *read; });
    return QTest::qWaitFor([&] { return secrets.has_value(); }) ? *secrets : SecretVault::Secrets();
}

QByteArray TestCredentialsCommands::listFile() const
{
    QFile file(Paths().catalogFile());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestCredentialsCommands::keepsASecretAndNamesNone()
{
    const Ran ran = run({u"set"_s, u"tickets"_s, u"--kind"_s, u"bearer"_s}, "hunter2-hunter2\n");
    QVERIFY2(ran.exitCode == 0, ran.err.constData());
    QCOMPARE(ran.out, "The token of “tickets” is kept.\n");
    QCOMPARE(kept(), (SecretVault::Secrets{{Slot::Secret, "hunter2-hunter2"}}));
    QCOMPARE(entry().remote.auth.kind, AuthOptions::Kind::Bearer);
    QVERIFY(!(listFile() + ran.out + ran.err).contains("hunter2"));
}

void TestCredentialsCommands::namesAVariableInstead()
{
    QVERIFY(run({u"set"_s, u"tickets"_s, u"--kind"_s, u"bearer"_s}, "old\n").exitCode == 0);
    const Ran ran = run({u"set"_s, u"tickets"_s, u"--from-env"_s, u"TICKETS_TOKEN"_s}, "not read\n");
    QVERIFY2(ran.exitCode == 0, ran.err.constData());
    QCOMPARE(entry().remote.secretVariable, u"TICKETS_TOKEN"_s);
    QVERIFY(kept().isEmpty()); // it would be of no use
    const Ran back = run({u"set"_s, u"tickets"_s}, "new\n");
    QVERIFY2(back.exitCode == 0, back.err.constData());
    QVERIFY(entry().remote.secretVariable.isEmpty());
    QCOMPARE(kept(), (SecretVault::Secrets{{Slot::Secret, "new"}}));
}

void TestCredentialsCommands::anotherKindForgetsWhatWasGivenForTheOld()
{
    QVERIFY(run({u"set"_s, u"tickets"_s, u"--kind"_s, u"header"_s, u"--name"_s, u"X-Key"_s, u"--rate"_s, u"3"_s},
                "for the header\n")
                .exitCode
            == 0);
    QCOMPARE(entry().remote.auth.rate.requests, 3);
    const Ran ran = run({u"set"_s, u"tickets"_s, u"--kind"_s, u"automatic"_s});
    QVERIFY2(ran.exitCode == 0, ran.err.constData());
    QCOMPARE(entry().remote, RemoteSettings());
    QVERIFY(kept().isEmpty());
}

void TestCredentialsCommands::changesSettingsWithoutAskingForASecretThatIsKept()
{
    QVERIFY(run({u"set"_s, u"tickets"_s, u"--kind"_s, u"basic"_s, u"--name"_s, u"ada"_s}, "hunter2\n").exitCode == 0);
    const Ran ran =
        run({u"set"_s, u"tickets"_s, u"--rate"_s, u"5"_s, u"--rate-seconds"_s, u"0.5"_s, u"--rate-waits"_s, u"off"_s});
    QVERIFY2(ran.exitCode == 0, ran.err.constData());
    QCOMPARE(entry().remote.auth.name, u"ada"_s);
    QCOMPARE(entry().remote.auth.rate, (KeyRate{.requests = 5, .windowMs = 500, .waits = false}));
    QCOMPARE(kept(), (SecretVault::Secrets{{Slot::Secret, "hunter2"}}));
    QVERIFY(run({u"set"_s, u"tickets"_s, u"--rate"_s, u"0"_s}).exitCode == 0);
    QCOMPARE(entry().remote.auth.rate, KeyRate());
}

void TestCredentialsCommands::keepsAPrivateKeyThatSigns()
{
    const QStringList words{u"set"_s,
                            u"tickets"_s,
                            u"--kind"_s,
                            u"jwt"_s,
                            u"--jwt-subject"_s,
                            u"ada"_s,
                            u"--jwt-audience"_s,
                            u"https://tickets.example/mcp"_s,
                            u"--jwt-claims"_s,
                            uR"({"team":"routing"})"_s};
    const Ran refused = run(words, "no key\n");
    QCOMPARE(refused.exitCode, 1);
    QVERIFY(kept().isEmpty());
    QCOMPARE(entry().remote, RemoteSettings());
    const QByteArray key = SigningKey::generate()->toPem().trimmed();
    const Ran ran = run(words, key + '\n');
    QVERIFY2(ran.exitCode == 0, ran.err.constData());
    QCOMPARE(kept(), (SecretVault::Secrets{{Slot::PrivateKey, key}}));
    QCOMPARE(entry().remote.auth.jwt.subject, u"ada"_s);
    QCOMPARE(entry().remote.auth.jwt.claims, R"({"team":"routing"})");
}

void TestCredentialsCommands::refusesWhatCannotBe_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("said");
    const auto row = [](const char *name, const QString &words, const QByteArray &input, const QByteArray &said) {
        QTest::newRow(name) << words << input << said;
    };
    row("no such server", u"set other --kind bearer"_s, "x\n", "no server");
    row("a command", u"set local --kind bearer"_s, "x\n", "started as a command");
    row("no such kind", u"set tickets --kind magic"_s, "x\n", "signalbox.auth.kind");
    row("nothing to take a secret for", u"set tickets"_s, "x\n", "no use for a secret");
    row("a secret of another kind", u"set tickets --kind bearer --slot private-key"_s, "x\n", "no use for such");
    row("a header without a name", u"set tickets --kind header"_s, "x\n", "name of the header");
    row("no secret", u"set tickets --kind bearer"_s, "", "No secret was given");
    row("two lines", u"set tickets --kind bearer"_s, "a\nb\n", "one line");
    row("a key by a variable", u"set tickets --kind jwt --from-env KEY"_s, "", "private key is no variable");
    row("a secret as an argument", u"set tickets hunter2"_s, "", "takes one name");
    row("no file", u"set tickets --kind jwt --private-key-file /nonexistent/key.pem"_s, "", "cannot be read");
    row("changes where nothing is changed", u"show tickets --kind bearer"_s, "", "goes with credentials set");
}

void TestCredentialsCommands::refusesWhatCannotBe()
{
    QFETCH(const QString, words);
    QFETCH(const QByteArray, input);
    QFETCH(const QByteArray, said);
    const QByteArray before = listFile();
    const Ran ran = run(words.split(u' '), input);
    QCOMPARE(ran.exitCode, 1);
    QVERIFY2(ran.err.contains(said), ran.err.constData());
    QVERIFY(!ran.err.contains("hunter2"));
    QCOMPARE(listFile(), before);
    QVERIFY(kept().isEmpty());
}

void TestCredentialsCommands::refusesACertificateThatCannotBeUsed_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("file");
    QTest::newRow("no certificate") << u"--certificate-file"_s << u"/nonexistent/me.p12"_s;
    QTest::newRow("none in it") << u"--certificate-file"_s << QStringLiteral(__FILE__);
    QTest::newRow("no authority") << u"--authority-file"_s << u"/nonexistent/ca.pem"_s;
}

void TestCredentialsCommands::refusesACertificateThatCannotBeUsed()
{
    QFETCH(const QString, option);
    QFETCH(const QString, file);
    const QByteArray before = listFile();
    const Ran ran = run({u"set"_s, u"tickets"_s, option, file});
    QCOMPARE(ran.exitCode, 1);
    QVERIFY2(ran.err.contains(file.toUtf8()), ran.err.constData());
    QCOMPARE(listFile(), before);
}

void TestCredentialsCommands::setsOtherThingsThoughAFileIsGone()
{
    const Result<SigningKey> key = SigningKey::generate();
    QVERIFY(key);
    QFile file(m_folder->filePath(u"key.pem"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(key->toPem()) > 0);
    file.close();
    QVERIFY(run({u"set"_s, u"tickets"_s, u"--kind"_s, u"jwt"_s, u"--private-key-file"_s, file.fileName()}).exitCode
            == 0);
    QVERIFY(file.remove());
    const Ran other = run({u"set"_s, u"tickets"_s, u"--rate"_s, u"3"_s});
    QVERIFY2(other.exitCode == 0, other.err.constData());
    QCOMPARE(entry().remote.auth.rate.requests, 3);
    const Ran again = run({u"set"_s, u"tickets"_s, u"--slot"_s, u"private-key"_s}, key->toPem());
    QVERIFY2(again.exitCode == 0, again.err.constData());
    QVERIFY(entry().remote.privateKeyFile.isEmpty());
}

void TestCredentialsCommands::putsSecretsBackIfTheListCannotBeWritten()
{
    QVERIFY(run({u"set"_s, u"tickets"_s, u"--kind"_s, u"bearer"_s}, "hunter2-old\n").exitCode == 0);
    const QByteArray before = listFile();
    const auto writeList = [](const QByteArray &text) {
        QFile list(Paths().catalogFile());
        QVERIFY(list.open(QIODevice::WriteOnly) && list.write(text) == text.size());
    };
    m_written = [writeList] { writeList("{ half a li"); }; // somebody is at it by hand
    const Ran ran = run({u"set"_s, u"tickets"_s, u"--kind"_s, u"basic"_s, u"--name"_s, u"ada"_s}, "hunter2-new\n");
    QCOMPARE(ran.exitCode, 1);
    QVERIFY(!ran.err.contains("hunter2"));
    QCOMPARE(listFile(), "{ half a li");
    writeList(before);
    QCOMPARE(kept(), (SecretVault::Secrets{{Slot::Secret, "hunter2-old"}}));
}

void TestCredentialsCommands::forgetsWhatIsKept()
{
    QVERIFY(run({u"set"_s, u"tickets"_s, u"--kind"_s, u"bearer"_s}, "hunter2\n").exitCode == 0);
    const Ran ran = run({u"forget"_s, u"tickets"_s});
    QVERIFY2(ran.exitCode == 0, ran.err.constData());
    QCOMPARE(ran.out, "Nothing is kept for “tickets” now. Forgotten: token.\n");
    QVERIFY(kept().isEmpty());
    QCOMPARE(entry().remote.auth.kind, AuthOptions::Kind::Bearer); // the server stays as it is set
    QCOMPARE(run({u"forget"_s, u"tickets"_s, u"--format"_s, u"json"_s}).out,
             "{\"result\":{\"server\":\"tickets\",\"forgotten\":[]}}\n");
}

void TestCredentialsCommands::k06_saysThatWhatALockedKeychainHoldsStays()
{
    QVERIFY(run({u"set"_s, u"tickets"_s, u"--kind"_s, u"bearer"_s}, "hunter2\n").exitCode == 0);
    m_isLocked = true;
    const Ran ran = run({u"forget"_s, u"tickets"_s});
    QCOMPARE(ran.exitCode, 1);
    QVERIFY2(ran.err.contains("It did not answer."), ran.err.constData());
    QVERIFY(ran.out.isEmpty());
}

void TestCredentialsCommands::showsWhereSecretsComeFrom()
{
    QVERIFY(
        run({u"set"_s, u"tickets"_s, u"--kind"_s, u"basic"_s, u"--name"_s, u"ada"_s, u"--rate"_s, u"3"_s}, "hunter2\n")
            .exitCode
        == 0);
    const Ran one = run({u"show"_s, u"tickets"_s});
    QCOMPARE(one.out, "server    tickets\n"
                      "address   https://tickets.example/mcp\n"
                      "kind      basic\n"
                      "user      ada\n"
                      "password  kept here\n"
                      "rate      3 requests in 1 s; others wait\n");
    const Ran json = run({u"show"_s, u"tickets"_s, u"--format"_s, u"json"_s});
    QVERIFY2(json.out.contains(R"("secrets":[{"slot":"secret","source":"kept","there":true,"needed":true}])"),
             json.out.constData());
    qunsetenv("SIGNALBOX_TEST_UNSET");
    QVERIFY(run({u"set"_s, u"tickets"_s, u"--from-env"_s, u"SIGNALBOX_TEST_UNSET"_s}).exitCode == 0);
    const Ran all = run({u"show"_s});
    QCOMPARE(all.out, "server   kind   secrets\n"
                      "tickets  basic  password: from the variable SIGNALBOX_TEST_UNSET, which is not set\n"
                      "local    –      –\n");
    QVERIFY(!(one.out + json.out + all.out).contains("hunter2"));
}

void TestCredentialsCommands::showsUntilWhenSomebodyIsSignedIn()
{
    QVERIFY2(run({u"show"_s, u"tickets"_s}).out.endsWith("Nobody is signed in to tickets.\n"), "nobody is, yet");
    Credentials held;
    held.issuer = u"https://issuer.example"_s;
    held.clientId = u"signalbox"_s;
    held.accessToken = u"access-hunter2"_s;
    held.refreshToken = u"refresh-hunter2"_s;
    held.receivedWallMs = 1'700'000'000'000;
    held.expiresInSeconds = 3600;
    bool isSaved = false;
    CredentialVault vault(*m_store, QUrl(u"https://tickets.example/mcp"_s), {});
    vault.save(held, this, [&isSaved](const Result<> &saved) { isSaved = bool(saved); });
    QTRY_VERIFY(isSaved);
    const Ran one = run({u"show"_s, u"tickets"_s});
    QVERIFY2(one.out.contains("Signed in to tickets at https://issuer.example, as client signalbox.\n"
                              "The token expires at 2023-11-14T23:13:20Z and is then renewed.\n"),
             one.out.constData());
    const Ran json = run({u"show"_s, u"tickets"_s, u"--format"_s, u"json"_s});
    QVERIFY2(json.out.contains(R"("expires":"2023-11-14T23:13:20Z","refreshable":true)"), json.out.constData());
    QVERIFY(!(one.out + json.out).contains("hunter2"));
    QVERIFY(run({u"forget"_s, u"tickets"_s}).exitCode == 0);
    QVERIFY(run({u"show"_s, u"tickets"_s}).out.endsWith("Nobody is signed in to tickets.\n"));
}

QTEST_GUILESS_MAIN(TestCredentialsCommands)
#include "tst_credentialscommands.moc"
