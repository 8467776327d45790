// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cliprogram.h"

#include "core/auth/chosenstore.h"
#include "core/base/paths.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>

#include <fcntl.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// `credentials store`, and where the passphrase comes from.
class TestCliSecretStore : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void k06_saysWhereSecretsAreKept();
    void k06_makesNoFileWithoutAPassphrase();
    void k06_keepsSecretsInTheFileThatTheVariableOpens();
    void k06_asksAtTheTerminalWithoutShowingWhatIsTyped();
    void k06_showsWhatIsTypedAgainAfterASignal_data();
    void k06_showsWhatIsTypedAgainAfterASignal();
    void refusesOtherWords_data();
    void refusesOtherWords();

private:
    /// A program with a terminal of its own on `terminal` (-1: none at all), which is not standard input.
    [[nodiscard]] static std::unique_ptr<QProcess> start(const QStringList &arguments, int terminal = -1,
                                                         const QByteArray &input = {});
    [[nodiscard]] static int ended(QProcess &process);
    [[nodiscard]] static int run(const QStringList &arguments, const QByteArray &input = {});
    [[nodiscard]] static QByteArray readUntil(int terminal, const QByteArray &end);
    [[nodiscard]] QString file() const { return ChosenStore::filePath(Paths()); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

const QStringList kStore{u"credentials"_s, u"store"_s};
const QStringList kStoreFile = kStore + QStringList{u"file"_s};
const QStringList kJson{u"--format"_s, u"json"_s};

} // namespace

std::unique_ptr<QProcess> TestCliSecretStore::start(const QStringList &arguments, int terminal, const QByteArray &input)
{
    auto process = std::make_unique<QProcess>();
    process->setChildProcessModifier([terminal] {
        setsid(); // the tests' own terminal is not asked
        if (terminal >= 0) {
            ioctl(terminal, TIOCSCTTY, 0);
        }
    });
    process->start(CliProgram::path(u"signalbox-cli"_s), arguments);
    process->write(input);
    process->closeWriteChannel();
    return process;
}

int TestCliSecretStore::ended(QProcess &process)
{
    return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

int TestCliSecretStore::run(const QStringList &arguments, const QByteArray &input)
{
    return ended(*start(arguments, -1, input));
}

QByteArray TestCliSecretStore::readUntil(int terminal, const QByteArray &end)
{
    QByteArray all;
    [[maybe_unused]] const bool isThere = QTest::qWaitFor(
        [&] {
            char chunk[256] = {};
            if (const ssize_t count = read(terminal, chunk, sizeof chunk); count > 0) {
                all.append(chunk, count);
            }
            return all.endsWith(end);
        },
        20'000);
    return all;
}

void TestCliSecretStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("SIGNALBOX_CONFIG_DIR", m_folder->filePath(u"config"_s).toUtf8());
    qputenv("SIGNALBOX_DATA_DIR", m_folder->filePath(u"data"_s).toUtf8());
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nobody");
    qunsetenv("SIGNALBOX_SECRETS_PASSPHRASE");
}

void TestCliSecretStore::k06_saysWhereSecretsAreKept()
{
    const CliProgram::Run words = CliProgram::run(kStore);
    QCOMPARE(words.exitCode, 0);
    QCOMPARE(words.out, QByteArray("Secrets are kept in the system's keychain.\n"));
    const CliProgram::Run json = CliProgram::run(kStore + kJson);
    QCOMPARE(json.result().at("store").as<std::string>(), "keychain");
    QCOMPARE(json.result().at("fileExists").as<bool>(), false);
    QCOMPARE(CliProgram::run(kStore + QStringList{u"memory"_s}).exitCode, 0);
    QCOMPARE(CliProgram::run(kStore + kJson).result().at("store").as<std::string>(), "memory");
}

void TestCliSecretStore::k06_makesNoFileWithoutAPassphrase()
{
    const auto process = start(kStoreFile);
    QCOMPARE(ended(*process), 1);
    const QByteArray said = process->readAllStandardError();
    QVERIFY2(said.contains("SIGNALBOX_SECRETS_PASSPHRASE"), said.constData());
    QVERIFY(!QFile::exists(file()));
    QCOMPARE(loadSecretPlace(Paths().configDir()), SecretPlace::Keychain);
}

void TestCliSecretStore::k06_keepsSecretsInTheFileThatTheVariableOpens()
{
    QCOMPARE(CliProgram::run({u"servers"_s, u"add"_s, u"--name"_s, u"api"_s, u"http://127.0.0.1:9/"_s}).exitCode, 0);
    qputenv("SIGNALBOX_SECRETS_PASSPHRASE", "correct horse");
    const CliProgram::Run chosen = CliProgram::run(kStoreFile);
    QVERIFY2(chosen.exitCode == 0, chosen.err.constData());
    QVERIFY(chosen.out.contains(file().toUtf8()));
    const QStringList set{u"credentials"_s, u"set"_s, u"api"_s, u"--kind"_s, u"bearer"_s};
    QCOMPARE(run(set, "canary-token\n"), 0);
    qunsetenv("SIGNALBOX_SECRETS_PASSPHRASE");
    const QStringList show{u"credentials"_s, u"show"_s, u"api"_s};
    const auto locked = start(QStringList{u"--server"_s, u"api"_s, u"--method"_s, u"tools/list"_s});
    QCOMPARE(ended(*locked), 3);
    const QByteArray why = locked->readAllStandardError();
    QVERIFY2(!why.contains("auth login"), why.constData());
    const auto open =
        start(QStringList{u"http://127.0.0.1:9/mcp"_s, u"--method"_s, u"tools/list"_s}); // nothing is kept for it
    QCOMPARE_NE(ended(*open), 3);
    const QByteArray said = open->readAllStandardError();
    QVERIFY2(!said.contains("locked"), said.constData());
    QVERIFY2(why.contains("stays locked") && why.contains("needed") && why.contains("SIGNALBOX_SECRETS_PASSPHRASE"),
             why.constData());
    qputenv("SIGNALBOX_SECRETS_PASSPHRASE", "incorrect horse");
    QCOMPARE(run(kStoreFile), 3);
    qputenv("SIGNALBOX_SECRETS_PASSPHRASE", "correct horse");
    const auto shown = start(show);
    QCOMPARE(ended(*shown), 0);
    QVERIFY(!shown->readAllStandardOutput().contains("canary"));
    const CliProgram::Run back = CliProgram::run(kStore + QStringList{u"keychain"_s});
    QCOMPARE(back.exitCode, 1); // there is none: all stays
    QCOMPARE(loadSecretPlace(Paths().configDir()), SecretPlace::File);
    EncryptedFile kept(file());
    QByteArray passphrase = "correct horse";
    QVERIFY(kept.unlock(SecretBytes::take(passphrase)));
    QCOMPARE(kept.keys()->size(), 1);
    QVERIFY(kept.value(kept.keys()->first())->contains("canary-token"));
}

void TestCliSecretStore::k06_asksAtTheTerminalWithoutShowingWhatIsTyped()
{
    const int terminal = posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC);
    QVERIFY(terminal >= 0 && grantpt(terminal) == 0 && unlockpt(terminal) == 0);
    const int inside = open(ptsname(terminal), O_RDWR | O_NOCTTY);
    QVERIFY(inside >= 0);
    const auto type = [terminal](const QByteArray &line) {
        return write(terminal, line.constData(), std::size_t(line.size())) == line.size();
    };
    const auto process = start(kStoreFile, inside);
    QByteArray seen = readUntil(terminal, ": ");
    QVERIFY(type("hunter2-one\n"));
    seen += readUntil(terminal, ": ");
    QVERIFY(type("hunter2-two\n")); // not the same
    seen += readUntil(terminal, ": ");
    QVERIFY(type("hunter2-one\n"));
    seen += readUntil(terminal, ": ");
    QVERIFY(type("hunter2-one\n"));
    QCOMPARE(ended(*process), 0);
    QVERIFY2(!seen.contains("hunter2"), seen.constData());
    EncryptedFile kept(file());
    QByteArray passphrase = "hunter2-one";
    QVERIFY(kept.unlock(SecretBytes::take(passphrase)));
    close(inside);
    close(terminal);
}

void TestCliSecretStore::k06_showsWhatIsTypedAgainAfterASignal_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("number");
    QTest::addColumn<bool>("isHandled");
    for (const int number : {SIGINT, SIGTERM}) {
        const char *name = number == SIGINT ? "INT" : "TERM";
        QTest::addRow("store, SIG%s", name) << kStoreFile << number << true;
        // Nobody handles it there.
        QTest::addRow("remove, SIG%s", name) << QStringList{u"servers"_s, u"remove"_s, u"api"_s} << number << false;
    }
    QTest::addRow("remove, SIGHUP") << QStringList{u"servers"_s, u"remove"_s, u"api"_s} << SIGHUP << false;
}

void TestCliSecretStore::k06_showsWhatIsTypedAgainAfterASignal()
{
    QFETCH(const QStringList, words);
    QFETCH(const int, number);
    QFETCH(const bool, isHandled);
    QCOMPARE(CliProgram::run({u"servers"_s, u"add"_s, u"--name"_s, u"api"_s, u"http://127.0.0.1:9/"_s}).exitCode, 0);
    qputenv("SIGNALBOX_SECRETS_PASSPHRASE", "correct horse");
    QCOMPARE(CliProgram::run(kStoreFile).exitCode, 0);
    const QStringList set{u"credentials"_s, u"set"_s, u"api"_s, u"--kind"_s,
                          u"bearer"_s}; // else nothing is to be unlocked
    QCOMPARE(run(set, "canary-token\n"), 0);
    qunsetenv("SIGNALBOX_SECRETS_PASSPHRASE");
    const int terminal = posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC);
    QVERIFY(terminal >= 0 && grantpt(terminal) == 0 && unlockpt(terminal) == 0);
    const int inside = open(ptsname(terminal), O_RDWR | O_NOCTTY);
    QVERIFY(inside >= 0);
    const auto isShown = [inside] {
        termios settings{};
        return tcgetattr(inside, &settings) == 0 && (settings.c_lflag & tcflag_t(ECHO)) != 0;
    };
    QVERIFY(isShown());
    const auto process = start(words, inside);
    QVERIFY(readUntil(terminal, ": ").endsWith(": "));
    QVERIFY(!isShown());
    QCOMPARE(kill(pid_t(process->processId()), number), 0);
    QVERIFY(process->waitForFinished());
    QCOMPARE(process->exitStatus(), isHandled ? QProcess::NormalExit : QProcess::CrashExit);
    QCOMPARE(process->exitCode(), isHandled ? 128 + number : number);
    QVERIFY(isShown());
    close(inside);
    close(terminal);
}

void TestCliSecretStore::refusesOtherWords_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("unknown") << QStringList{u"vault"_s};
    QTest::newRow("a passphrase") << QStringList{u"file"_s, u"hunter2"_s};
    QTest::newRow("option") << QStringList{u"file"_s, u"--passphrase"_s, u"hunter2"_s};
}

void TestCliSecretStore::refusesOtherWords()
{
    QFETCH(QStringList, words);
    const CliProgram::Run run = CliProgram::run(kStore + words);
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(!run.err.contains("hunter2"), run.err.constData());
    QVERIFY(!QFile::exists(file()));
}

QTEST_GUILESS_MAIN(TestCliSecretStore)
#include "tst_clisecretstore.moc"
