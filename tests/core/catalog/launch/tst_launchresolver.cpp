// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "brokensetups.h"
#include "core/catalog/launch/launchresolver.h"
#include "scratchhome.h"

#include <QFile>
#include <QTcpServer>
#include <QTest>

#include <algorithm>

using namespace Signalbox;
using namespace Qt::StringLiterals;

namespace {

constexpr int kMostRemedies = 6;

struct Outcome
{
    bool isExplained = false; ///< the first finding is the right one, and a fault
    bool isRepaired =
        false;          ///< by what the findings offered, one after the other: nothing stands in the way, it starts
    QStringList told{}; ///< every finding that was met, with its remedy
};

bool isFault(const QList<LaunchFinding> &findings)
{
    return !findings.isEmpty() && findings.first().severity == LaunchFinding::Severity::Fault;
}

/// Breaks, asks why, does what is offered, and starts the server again, as a person would.
Outcome tryOut(const BrokenSetUp &setUp)
{
    ScratchHome home;
    Outcome outcome;
    ServerEntry entry = setUp.breaks(home);
    if (home.runOf(entry).startsWith("ran")) {
        outcome.told << u"It is not broken."_s;
        return outcome;
    }
    QList<LaunchFinding> findings = examineLaunch(entry, home.places);
    outcome.isExplained = isFault(findings) && findings.first().check.toLatin1() == setUp.name.split(' ').first()
                          && findings.first().message.endsWith(u'.') && findings.first().advice.endsWith(u'.');
    for (int i = 0; i < kMostRemedies && isFault(findings); ++i) {
        const LaunchFinding &finding = findings.first();
        outcome.told << finding.check + u": "_s + finding.message + u" | "_s + finding.command;
        if (finding.mended) {
            entry = *finding.mended;
            outcome.told << u"mended: "_s + entry.commandLine();
        } else if (finding.command.isEmpty() || !home.type(finding.command)) {
            return outcome;
        }
        findings = examineLaunch(entry, home.places);
    }
    outcome.isRepaired = !isFault(findings) && home.runOf(entry).startsWith("ran");
    return outcome;
}

} // namespace

class LaunchResolverTest : public QObject
{
    Q_OBJECT
private slots:
    void explainsAndMends_data();
    void explainsAndMends();
    void repairsAlmostAllThatItExplains();
    void mendsAllAtOnce();
    void meansAKnownProgram_data();
    void meansAKnownProgram();
    void saysNothingOfWhatWorks();
    void whatIsFilledInAtTheStartIsNoFault_data();
    void whatIsFilledInAtTheStartIsNoFault();
    void whatNoPlaceholderDependsOnIsLookedAt();
    void offersAShellForAVariableOfTheServer();
    void theTextOfAShellIsItsOwn();
    void warnsOfWhatWorksHereOnly();
    void showsNoSecret();
};

void LaunchResolverTest::explainsAndMends_data()
{
    QTest::addColumn<qsizetype>("number");
    const QList<BrokenSetUp> setUps = brokenSetUps();
    for (qsizetype i = 0; i < setUps.size(); ++i) {
        QTest::newRow(setUps.at(i).name.constData()) << i;
    }
}

void LaunchResolverTest::explainsAndMends()
{
    QFETCH(const qsizetype, number);
    const BrokenSetUp setUp = brokenSetUps().at(number);
    const Outcome outcome = tryOut(setUp);
    QVERIFY2(outcome.isExplained, qPrintable(outcome.told.join(u'\n')));
    QVERIFY2(outcome.isRepaired == (setUp.mend != BrokenSetUp::Mend::Person), qPrintable(outcome.told.join(u'\n')));
    ScratchHome home;
    const LaunchFinding first = examineLaunch(setUp.breaks(home), home.places).first();
    QCOMPARE(first.mended.has_value(), setUp.mend == BrokenSetUp::Mend::Entry);
    QCOMPARE(!first.command.isEmpty(), setUp.mend == BrokenSetUp::Mend::Command);
}

void LaunchResolverTest::repairsAlmostAllThatItExplains()
{
    const QList<BrokenSetUp> setUps = brokenSetUps();
    const auto isOfPerson = [](const BrokenSetUp &setUp) { return setUp.mend == BrokenSetUp::Mend::Person; };
    qsizetype explained = 0;
    qsizetype repaired = 0;
    for (const BrokenSetUp &setUp : setUps) {
        const Outcome outcome = tryOut(setUp);
        explained += outcome.isExplained ? 1 : 0;
        repaired += outcome.isRepaired ? 1 : 0;
    }
    QCOMPARE_GE(setUps.size(), 40);
    QCOMPARE(explained, setUps.size());
    QCOMPARE_GE(repaired, 40);
    QCOMPARE(repaired, setUps.size() - std::ranges::count_if(setUps, isOfPerson));
}

void LaunchResolverTest::mendsAllAtOnce()
{
    ScratchHome home;
    home.program(u"own/server.py"_s, "serve()\n");
    const ServerEntry entry = entryOf(u"cd ~/own && ./server.py"_s);
    const ServerEntry mended = mendedLaunch(entry, home.places);
    QVERIFY(!isFault(examineLaunch(mended, home.places)));
    QCOMPARE(home.runOf(mended), "ran " + home.path(u"own/server.py"_s).toUtf8() + '\n');
}

void LaunchResolverTest::meansAKnownProgram_data()
{
    QTest::addColumn<QString>("meant"); // empty: none
    QTest::newRow("npxx") << u"npx"_s;
    QTest::newRow("nxp") << u"npx"_s;
    QTest::newRow("NPX") << u"npx"_s;
    QTest::newRow("pyton3") << u"python3"_s;
    QTest::newRow("uvxx") << QString(); // uvx is not there
    QTest::newRow("mpx") << QString();  // another letter comes first
    QTest::newRow("dockerfile-server") << QString();
    QTest::newRow("notes-mcp") << QString();
    QTest::newRow("nx") << QString();
}

void LaunchResolverTest::meansAKnownProgram()
{
    QFETCH(const QString, meant);
    ScratchHome home;
    home.program(u"system/npx"_s); // npm lies beside it, as always
    QVERIFY(QFile::remove(home.path(u"system/uv"_s)));
    home.places.path = QStringList{home.path(u"system"_s)};
    const ServerEntry entry = entryOf(QString::fromLatin1(QTest::currentDataTag()), {u"-y"_s, u"notes-mcp"_s});
    const QList<LaunchFinding> findings = examineLaunch(entry, home.places);
    QVERIFY(!findings.isEmpty());
    QCOMPARE(findings.first().check, u"program.missing"_s);
    QCOMPARE(findings.first().mended.has_value(), !meant.isEmpty());
    QCOMPARE(findings.first().advice.contains(u"Did you mean %1?"_s.arg(meant)), !meant.isEmpty());
    if (!meant.isEmpty()) {
        QCOMPARE(findings.first().mended->command, meant);
        QCOMPARE(findings.first().mended->arguments, entry.arguments);
    }
}

void LaunchResolverTest::saysNothingOfWhatWorks()
{
    ScratchHome home;
    QCOMPARE(examineLaunch(entryOf(u"server"_s, {u"--port"_s, u"1"_s}), home.places).size(), 0);
    QCOMPARE(examineLaunch(entryOf(home.path(u"system/server"_s)), home.places).size(), 0);
    QCOMPARE(examineLaunch(entryOf(u"docker"_s, {u"run"_s, u"-i"_s, u"--rm"_s, u"mcp/time"_s}), home.places).size(), 0);
    home.program(u"system/npx"_s);
    QCOMPARE(examineLaunch(entryOf(u"npx"_s, {u"-y"_s, u"@modelcontextprotocol/server-filesystem@2025.1"_s, u"/srv"_s}),
                           home.places)
                 .size(),
             0);
    home.program(u"system/uvx"_s);
    QCOMPARE(examineLaunch(entryOf(u"uvx"_s, {u"--from"_s, u"git+https://example.com/x"_s, u"server"_s}), home.places)
                 .size(),
             0);
    ServerEntry remote = entryOf({});
    remote.transport = ServerEntry::Transport::StreamableHttp;
    QCOMPARE(examineLaunch(remote, home.places).size(), 0);
}

void LaunchResolverTest::whatIsFilledInAtTheStartIsNoFault_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("path"); // empty: no PATH of its own
    QTest::addColumn<QString>("named");
    const auto row = [](const char *name, const QString &command, const QStringList &arguments, const QString &folder,
                        const QString &path, const QString &named) {
        QTest::newRow(name) << command << arguments << folder << path << named;
    };
    const QString server = u"server"_s;
    row("folder", server, {}, u"${input:folder}"_s, {}, u"${input:folder} (the working folder)"_s);
    row("part of the folder", server, {}, u"/srv/${env:WHO}"_s, {}, u"${env:WHO} (the working folder)"_s);
    row("folder of the home", server, {}, u"${userHome}/no-such"_s, {}, u"${userHome} (the working folder)"_s);
    row("folder of a profile", server, {}, u"${var:FOLDER}"_s, {}, u"${var:FOLDER} (the working folder)"_s);
    row("argument", server, {u"--key"_s, u"${input:key}"_s}, {}, {}, u"${input:key} (argument 2)"_s);
    row("file", server, {u"${file:/run/key}"_s}, {}, {}, u"${file:/run/key} (argument 1)"_s);
    row("no default is told", server, {u"${KEY:-hidden}"_s}, {}, {}, u"${KEY} (argument 1)"_s);
    row("script", u"python3"_s, {u"${input:dir}/s.py"_s}, {}, {}, u"${input:dir} (argument 1)"_s);
    row("a script's file", u"python3"_s, {u"${input:script}"_s, u"no.py"_s}, {}, {}, u"${input:script} (argument 1)"_s);
    row("script in the folder", u"python3"_s, {u"s.py"_s}, u"${input:dir}"_s, {},
        u"${input:dir} (the working folder)"_s);
    row("command", u"${var:BIN}/server"_s, {}, {}, {}, u"${var:BIN} (the program)"_s);
    row("command in the folder", u"./tool"_s, {}, u"${input:dir}"_s, {}, u"${input:dir} (the working folder)"_s);
    row("PATH", u"no-such-tool"_s, {}, {}, u"${input:bin}:/usr/bin"_s, u"${input:bin} (variable PATH)"_s);
    row("package", u"npx"_s, {u"-y"_s, u"${PACKAGE}"_s}, {}, {}, u"${PACKAGE} (argument 2)"_s);
}

void LaunchResolverTest::whatIsFilledInAtTheStartIsNoFault()
{
    QFETCH(const QString, command);
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, folder);
    QFETCH(const QString, path);
    QFETCH(const QString, named);
    ScratchHome home;
    home.program(u"system/npx"_s);
    ServerEntry entry = entryOf(command, arguments);
    entry.workingDirectory = folder;
    if (!path.isEmpty()) {
        entry.environment = {{u"PATH"_s, path}};
    }
    const QList<LaunchFinding> findings = examineLaunch(entry, home.places);
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().check, u"command.placeholder"_s);
    QCOMPARE(findings.first().severity, LaunchFinding::Severity::Note);
    QCOMPARE(findings.first().message, u"Filled in when the server is started: %1."_s.arg(named));
    QVERIFY(!findings.first().mended);
    QCOMPARE(mendedLaunch(entry, home.places), entry);
}

void LaunchResolverTest::whatNoPlaceholderDependsOnIsLookedAt()
{
    ScratchHome home;
    const auto firstCheck = [&home](const ServerEntry &entry) {
        return examineLaunch(entry, home.places).value(0).check;
    };
    ServerEntry entry = entryOf(u"no-such-tool"_s, {u"${input:a}"_s});
    entry.environment = {{u"KEY"_s, u"${input:key}"_s}};
    QCOMPARE(firstCheck(entry), u"program.missing"_s);
    entry.command = u"python3"_s;
    entry.arguments = QStringList{home.path(u"own/none.py"_s), u"${input:a}"_s};
    QCOMPARE(firstCheck(entry), u"arguments.script"_s);
    entry.arguments = QStringList{u"${input:a}"_s, u"${secret:b}"_s}; // nothing fills in that
    QCOMPARE(firstCheck(entry), u"command.variable"_s);
    entry.arguments.clear();
    entry.workingDirectory = home.path(u"none"_s);
    QCOMPARE(firstCheck(entry), u"folder.missing"_s);
}

void LaunchResolverTest::offersAShellForAVariableOfTheServer()
{
    ScratchHome home;
    ServerEntry entry = entryOf(u"server"_s, {u"--key=${API_KEY}"_s, u"it's"_s});
    entry.environment = {{u"API_KEY"_s, u"a b"_s}};
    const LaunchFinding first = examineLaunch(entry, home.places).first();
    QCOMPARE(first.check, u"command.ownVariable"_s);
    QCOMPARE(first.severity, LaunchFinding::Severity::Warning); // the start asks for it
    QVERIFY(first.mended);
    QVERIFY(examineLaunch(*first.mended, home.places).isEmpty());
    QCOMPARE(home.runOf(*first.mended), "ran --key=a b it's\n");
    entry.environment = {{u"API_KEY"_s, u"${API_KEY}"_s}}; // of the same
    QCOMPARE(examineLaunch(entry, home.places).first().check, u"command.placeholder"_s);
}

void LaunchResolverTest::theTextOfAShellIsItsOwn()
{
    ScratchHome home;
    QVERIFY(examineLaunch(entryOf(u"/bin/sh"_s, {u"-c"_s, u"exec server ${1:-x} ${HOME}"_s}), home.places).isEmpty());
}

void LaunchResolverTest::warnsOfWhatWorksHereOnly()
{
    ScratchHome home;
    home.program(u"login/special"_s);
    home.places.loginPath = QStringList{home.path(u"login"_s)};
    const QList<LaunchFinding> login = examineLaunch(entryOf(u"special"_s), home.places);
    QCOMPARE(login.size(), 1);
    QCOMPARE(login.first().check, u"program.loginOnly"_s);
    QCOMPARE(login.first().severity, LaunchFinding::Severity::Warning);
    QVERIFY(home.runOf(*login.first().mended).startsWith("ran")); // in any program
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    LaunchPlaces now = LaunchPlaces::ofThisProcess();
    now.path = home.places.path;
    const QList<LaunchFinding> port =
        examineLaunch(entryOf(u"server"_s, {u"--port="_s + QString::number(taken.serverPort())}), now);
    QCOMPARE(port.size(), 1);
    QCOMPARE(port.first().check, u"arguments.port"_s);
}

void LaunchResolverTest::showsNoSecret()
{
    ScratchHome home;
    ServerEntry entry = entryOf(u"no-such"_s, {u"--token"_s, u"hidden-value"_s});
    entry.environment = {{u"TOKEN"_s, u"hidden-value"_s}, {u"PATH"_s, u"/hidden"_s}};
    for (const LaunchFinding &finding : examineLaunch(entry, home.places)) {
        QVERIFY(!(finding.message + finding.advice + finding.command).contains(u"hidden"_s));
    }
}

QTEST_GUILESS_MAIN(LaunchResolverTest)
#include "tst_launchresolver.moc"
