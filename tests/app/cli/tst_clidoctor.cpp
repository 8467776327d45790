// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cliprogram.h"
#include "core/json/jsontext.h"

#include <QDir>
#include <QFile>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// `signalbox-cli doctor`.
class TestCliDoctor : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void examinesACommand();
    void examinesAServerOfTheList();
    void failsWithAFault();
    void countsWarningsIfItIsStrict();
    void writesEveryFormat_data();
    void writesEveryFormat();
    void writesAFileWholeOrNotAtAll();
    void mendsTheList();
    void explainsAndMendsAnotherProgramsFile();
    void startsNothingThatNobodyAccepted();
    void reachesNoAddressThatNobodyAccepted();
    void startsNothingOfAnotherProgramBeforeItIsShown();
    void fillsInValuesAsAStartDoes();
    void endsWithServersThatDoNotAnswer();
    void refusesWhatItDoesNotKnow_data();
    void refusesWhatItDoesNotKnow();

private:
    static CliProgram::Run doctor(const QStringList &words)
    {
        return CliProgram::run(QStringList{u"doctor"_s} + words);
    }
    static QStringList fake(const QStringList &flags = {})
    {
        return QStringList{u"--"_s, CliProgram::path(u"fakeserver"_s)} + flags;
    }
    void add(const QString &name, const QStringList &command) const;
    [[nodiscard]] QString trap() const;
    [[nodiscard]] QString trace() const { return m_folder->filePath(u"trace"_s); }
    [[nodiscard]] QByteArray traced() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCliDoctor::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("SIGNALBOX_CONFIG_DIR", m_folder->path().toUtf8());
    qputenv("SIGNALBOX_DATA_DIR", m_folder->filePath(u"data"_s).toUtf8());
}

void TestCliDoctor::cleanup()
{
    m_folder.reset();
}

void TestCliDoctor::add(const QString &name, const QStringList &command) const
{
    const CliProgram::Run run =
        CliProgram::run(QStringList{u"servers"_s, u"add"_s, u"--name"_s, name, u"--"_s} + command);
    QVERIFY2(run.exitCode == 0, run.err.constData());
}

void TestCliDoctor::examinesACommand()
{
    const CliProgram::Run run = doctor({u"--protocol-era"_s, u"legacy"_s, u"--"_s, CliProgram::path(u"fakeserver"_s)});
    QVERIFY2(run.exitCode == 0, (run.out + run.err).constData());
    for (const char *line :
         {"\nok        Command", "\nok        Start", "\nskipped   A harmless call", "\nok        End"}) {
        QVERIFY2(run.out.contains(line), run.out.constData());
    }
    QVERIFY(run.out.contains("Faults: 0."));
    QVERIFY(run.err.isEmpty());
}

void TestCliDoctor::examinesAServerOfTheList()
{
    add(u"fake"_s, {CliProgram::path(u"fakeserver"_s)});
    for (const QStringList &words : {QStringList{u"doctor"_s}, {u"servers"_s, u"doctor"_s}}) {
        const CliProgram::Run run = CliProgram::run(words + QStringList{u"fake"_s, u"--no-call"_s});
        QVERIFY2(run.exitCode == 0, run.err.constData());
        QVERIFY2(run.out.startsWith("Examination of “fake”"), run.out.constData());
    }
}

void TestCliDoctor::failsWithAFault()
{
    const CliProgram::Run run = doctor({u"--"_s, u"/nowhere/at/all"_s});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.out.contains("launch.program.missing"), run.out.constData());
}

void TestCliDoctor::countsWarningsIfItIsStrict()
{
    const QStringList chatty{u"--"_s, u"/bin/sh"_s, u"-c"_s,
                             u"echo hello; exec "_s + CliProgram::path(u"fakeserver"_s)};
    QCOMPARE(doctor(chatty).exitCode, 0);
    QCOMPARE(doctor(QStringList{u"--strict"_s} + chatty).exitCode, 1);
}

void TestCliDoctor::writesEveryFormat_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("json") << u"json"_s << QByteArray("{\n  \"server\"");
    QTest::newRow("html") << u"html"_s << QByteArray("<!DOCTYPE html>");
    QTest::newRow("sarif") << u"sarif"_s << QByteArray("{\n  \"$schema\"");
    QTest::newRow("text") << u"text"_s << QByteArray("Examination of");
}

void TestCliDoctor::writesEveryFormat()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, start);
    const QString file = m_folder->filePath(u"report"_s);
    const CliProgram::Run run = doctor(QStringList{u"--format"_s, format, u"--output"_s, file} + fake());
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QVERIFY(run.out.isEmpty());
    QFile report(file);
    QVERIFY(report.open(QIODevice::ReadOnly));
    const QByteArray bytes = report.readAll();
    QVERIFY2(bytes.startsWith(start), bytes.first(200).constData());
    QCOMPARE(doctor(QStringList{u"--format"_s, format} + fake()).out.first(start.size()), start);
}

void TestCliDoctor::writesAFileWholeOrNotAtAll()
{
    const CliProgram::Run run = doctor(QStringList{u"--output"_s, u"/nowhere/report"_s} + fake());
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.error()["code"].as_string(), "storage");
}

void TestCliDoctor::mendsTheList()
{
    add(u"broken"_s, {CliProgram::path(u"fakeserver"_s) + u" --tools 2"_s}); // a whole command line as one word
    QCOMPARE(doctor({u"broken"_s}).exitCode, 1);
    const CliProgram::Run run = doctor({u"broken"_s, u"--mend"_s});
    QVERIFY2(run.err.contains("servers.json now says"), run.err.constData());
    const CliProgram::Run again = doctor({u"broken"_s});
    QVERIFY2(again.exitCode == 0, again.out.constData());
}

/// It works in the terminal and not in Claude Desktop: the file of that program is what is mended.
void TestCliDoctor::explainsAndMendsAnotherProgramsFile()
{
    const QString config = m_folder->filePath(u"home/.config/Claude"_s);
    QVERIFY(QDir().mkpath(config) && QDir().mkpath(m_folder->filePath(u"home/.nvm/bin"_s)));
    const QString program = m_folder->filePath(u"home/.nvm/bin/my-server"_s);
    QVERIFY(QFile::link(CliProgram::path(u"fakeserver"_s), program));
    QFile file(config + u"/claude_desktop_config.json"_s);
    const QByteArray before =
        "{\n  // mine\n  \"mcpServers\": {\n    \"mine\": {\"command\": \"my-server\"}\n  },\n  \"other\": 1\n}\n";
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(before) == before.size());
    file.close();
    const QByteArray home = qgetenv("HOME");
    const QByteArray path = qgetenv("PATH");
    qputenv("HOME", m_folder->filePath(u"home"_s).toUtf8());
    qputenv("XDG_CONFIG_HOME", m_folder->filePath(u"home/.config"_s).toUtf8());
    qputenv("PATH", m_folder->filePath(u"home/.nvm/bin"_s).toUtf8() + ':' + path);
    const QStringList words{u"--program"_s, u"claude-desktop"_s, u"--yes"_s, u"mine"_s};
    const CliProgram::Run broken = doctor(words);
    const CliProgram::Run mended = doctor(words + QStringList{u"--mend"_s});
    const CliProgram::Run again = doctor(words);
    const CliProgram::Run unknown = doctor({u"--program"_s, u"claude-desktop"_s, u"yours"_s});
    qputenv("HOME", home);
    qputenv("PATH", path);
    qunsetenv("XDG_CONFIG_HOME");

    QCOMPARE(broken.exitCode, 1);
    QVERIFY2(broken.out.contains("my-server works in a terminal and not in Claude Desktop"), broken.out.constData());
    QVERIFY2(mended.err.contains("claude_desktop_config.json now says"), mended.err.constData());
    QVERIFY2(again.exitCode == 0, (again.out + again.err).constData());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray after = file.readAll();
    QVERIFY2(after.contains("// mine") && after.contains("\"other\": 1") && after.contains(program.toUtf8()),
             after.constData());
    QCOMPARE(unknown.exitCode, 1);
    QVERIFY2(unknown.err.contains("There are: mine."), unknown.err.constData());
}

/// A program that leaves a file with its arguments and MODE behind, and is a server then.
QString TestCliDoctor::trap() const
{
    const QString path = m_folder->filePath(u"trap.sh"_s);
    QFile file(path);
    const QByteArray text = "#!/bin/sh\necho \"$1 $MODE\" > '" + trace().toUtf8() + "'\nexec '"
                            + CliProgram::path(u"fakeserver"_s).toUtf8() + "'\n";
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size()) {
        file.setPermissions(file.permissions() | QFile::ExeOwner);
    }
    return path;
}

QByteArray TestCliDoctor::traced() const
{
    QFile file(trace());
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
}

void TestCliDoctor::startsNothingThatNobodyAccepted()
{
    const QByteArray pasted = R"({"mcpServers":{"trap":{"command":")" + trap().toUtf8() + R"("}}})";
    QCOMPARE(CliProgram::run({u"servers"_s, u"add"_s, u"-"_s}, pasted).exitCode, 0);
    for (const QStringList &words : {QStringList{u"doctor"_s}, {u"servers"_s, u"doctor"_s}}) {
        const CliProgram::Run run = CliProgram::run(words + QStringList{u"trap"_s});
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.out.contains("\nok        Command"), run.out.constData()); // what needs no start is looked at
        QVERIFY2(run.out.contains("Nobody has accepted this command yet"), run.out.constData());
        QVERIFY2(run.out.contains("start.notAccepted"), run.out.constData());
        QVERIFY2(run.out.contains("signalbox-cli servers accept trap"), run.out.constData());
        QVERIFY(!QFile::exists(trace()));
    }
    QCOMPARE(CliProgram::run({u"servers"_s, u"accept"_s, u"trap"_s, u"--yes"_s}).exitCode, 0);
    const CliProgram::Run accepted = doctor({u"trap"_s});
    QVERIFY2(accepted.exitCode == 0, accepted.out.constData());
    QVERIFY(QFile::exists(trace()));
}

void TestCliDoctor::reachesNoAddressThatNobodyAccepted()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const QByteArray pasted = R"({"mcpServers":{"far":{"url":"http://127.0.0.1:)"
                              + QByteArray::number(server.serverPort()) + R"(/mcp","headers":{"X-Tenant":"nine"}}}})";
    QCOMPARE(CliProgram::run({u"servers"_s, u"add"_s, u"-"_s}, pasted).exitCode, 0);
    const CliProgram::Run run = doctor({u"far"_s, u"--timeout"_s, u"2"_s});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.out.contains("Nobody has accepted this address yet"), run.out.constData());
    QCoreApplication::processEvents();
    QVERIFY(!server.hasPendingConnections());
    QCOMPARE(CliProgram::run({u"servers"_s, u"accept"_s, u"far"_s, u"--yes"_s}).exitCode, 0);
    QCOMPARE(doctor({u"far"_s, u"--timeout"_s, u"2"_s}).exitCode, 1); // it says nothing
    QTRY_VERIFY(server.hasPendingConnections());
}

void TestCliDoctor::startsNothingOfAnotherProgramBeforeItIsShown()
{
    const QString home = m_folder->filePath(u"home"_s);
    QVERIFY(QDir().mkpath(home + u"/.cursor"_s));
    QFile file(home + u"/.cursor/mcp.json"_s);
    const QByteArray text = R"({"mcpServers":{"trap":{"command":")" + trap().toUtf8()
                            + R"(","args":["${userHome}/x"],"env":{"MODE":"${env:SIGNALBOX_TEST_MODE}"}}}})";
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    file.close();
    const QByteArray before = qgetenv("HOME");
    qputenv("HOME", home.toUtf8());
    qputenv("SIGNALBOX_TEST_MODE", "fast");
    const QStringList words{u"--program"_s, u"cursor"_s, u"trap"_s};
    const CliProgram::Run unasked = doctor(words);
    const bool isStarted = QFile::exists(trace());
    const CliProgram::Run declined =
        CliProgram::runAtTerminal(QStringList{u"doctor"_s} + words, "May it be given", "\n\n\n");
    const bool isStartedAfterNo = QFile::exists(trace());
    const CliProgram::Run accepted = doctor(words + QStringList{u"--yes"_s});
    qputenv("HOME", before);
    qunsetenv("SIGNALBOX_TEST_MODE");

    QCOMPARE(unasked.exitCode, 1);
    QVERIFY(!isStarted && !isStartedAfterNo);
    QVERIFY2(unasked.err.contains("would start:\n  " + trap().toUtf8()), unasked.err.constData());
    QVERIFY2(unasked.out.contains("\nnote      Command"), unasked.out.constData());
    QVERIFY2(unasked.out.contains("signalbox-cli doctor --program cursor --yes trap"), unasked.out.constData());
    QVERIFY2(declined.out.contains("start.notAccepted"), declined.err.constData());
    QVERIFY2(accepted.exitCode == 0, accepted.out.constData());
    QCOMPARE(traced(), home.toUtf8() + "/x fast");
}

void TestCliDoctor::fillsInValuesAsAStartDoes()
{
    const QByteArray pasted = R"({"inputs":[{"id":"mode","type":"promptString"}],"mcpServers":{"filled":{"command":")"
                              + trap().toUtf8()
                              + R"(","args":["${userHome}/${env:MY_SECRET_TOKEN}"],"env":{"MODE":"${input:mode}"}}}})";
    QCOMPARE(CliProgram::run({u"servers"_s, u"add"_s, u"-"_s}, pasted).exitCode, 0);
    const QStringList accept{u"servers"_s, u"accept"_s, u"filled"_s, u"--yes"_s, u"--allow"_s, u"MY_SECRET_TOKEN"_s};
    qputenv("MY_SECRET_TOKEN", "hidden-value-1");
    const CliProgram::Run without = CliProgram::run(accept);
    const CliProgram::Run open = doctor({u"filled"_s});
    const QByteArray tracedBefore = traced();
    const CliProgram::Run given = CliProgram::run(accept + QStringList{u"--value"_s, u"mode=fast"_s});
    const CliProgram::Run run = doctor({u"filled"_s});
    qunsetenv("MY_SECRET_TOKEN");
    QVERIFY(tracedBefore.isEmpty());
    QVERIFY2(without.err.contains("leaves open: mode → "), without.err.constData());
    QVERIFY2(open.exitCode == 1 && open.out.contains("needs a value for: mode"), (without.err + open.out).constData());
    QVERIFY2(given.exitCode == 0, given.err.constData());
    QVERIFY2(run.exitCode == 0, run.out.constData());
    QCOMPARE(traced(), QDir::homePath().toUtf8() + "/hidden-value-1 fast");
    QVERIFY(!run.out.contains("hidden-value-1"));
}

void TestCliDoctor::endsWithServersThatDoNotAnswer()
{
    const CliProgram::Run run = CliProgram::run({u"doctor"_s, u"--timeout"_s, u"2"_s, u"--"_s,
                                                 CliProgram::path(u"fakeserver"_s), u"--no-answer"_s, u"tools/list"_s});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.out.contains("lists."), run.out.constData());
}

void TestCliDoctor::refusesWhatItDoesNotKnow_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("nothing") << QStringList();
    QTest::newRow("no such server") << QStringList{u"nobody"_s};
    QTest::newRow("format") << QStringList{u"nobody"_s, u"--format"_s, u"pdf"_s};
    QTest::newRow("program") << QStringList{u"--program"_s, u"emacs"_s, u"nobody"_s};
    QTest::newRow("program of a command") << QStringList{u"--program"_s, u"cursor"_s, u"--"_s, u"true"_s};
    QTest::newRow("mend of a command") << QStringList{u"--mend"_s, u"--"_s, u"true"_s};
    QTest::newRow("yes to a server of the list") << QStringList{u"--yes"_s, u"nobody"_s};
    QTest::newRow("variables of a name") << QStringList{u"-e"_s, u"A=1"_s, u"nobody"_s};
}

void TestCliDoctor::refusesWhatItDoesNotKnow()
{
    QFETCH(QStringList, words);
    const CliProgram::Run run = doctor(words);
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.out.isEmpty(), run.out.constData());
    QCOMPARE(run.error()["code"].as_string(), "usage");
}

QTEST_GUILESS_MAIN(TestCliDoctor)
#include "tst_clidoctor.moc"
