// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/consent/acceptedlaunches.h"
#include "core/catalog/entryjson.h"
#include "core/catalog/values/entryorigin.h"
#include "core/catalog/values/environmentfile.h"
#include "core/json/jsonparse.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

using Change = void (*)(ServerEntry &);
Q_DECLARE_METATYPE(Change)

namespace {

ServerEntry local()
{
    ServerEntry entry;
    entry.id = u"id"_s;
    entry.name = u"n"_s;
    entry.command = u"sh"_s;
    entry.arguments = {u"a"_s, u"b"_s};
    entry.environment = {{u"ONE"_s, u"1"_s}, {u"PATH"_s, qEnvironmentVariable("PATH")}};
    entry.workingDirectory = u"/tmp"_s;
    setOrigin(entry, u"pasted"_s);
    return entry;
}

ServerEntry remote()
{
    ServerEntry entry;
    entry.id = u"id"_s;
    entry.name = u"n"_s;
    entry.transport = ServerEntry::Transport::StreamableHttp;
    entry.url = u"https://a.example/mcp"_s;
    entry.headers = {{u"X-One"_s, u"1"_s}};
    setOrigin(entry, u"linked"_s);
    return entry;
}

} // namespace

class TestAcceptedLaunches : public QObject
{
    Q_OBJECT
private slots:
    void aPersonsOwnEntryIsAccepted();
    void rememberedOverPrograms();
    void aFileThatCannotBeReadAcceptsNothing();
    void keepsWhatItDoesNotKnow();
    void c07_anyChangeAsksAgain_data();
    void c07_anyChangeAsksAgain();
    void c07_whatChangesNothingAsksNothing();
    void c07_anotherProgramOfThatNameAsksAgain();
    void c10_holdsNoSecret();
    void c11_namesMakeNoFiles_data();
    void c11_namesMakeNoFiles();
    void c13_namesDangerousVariables_data();
    void c13_namesDangerousVariables();
};

void TestAcceptedLaunches::aPersonsOwnEntryIsAccepted()
{
    ServerEntry entry = local();
    QVERIFY(!isAccepted(entry, launchFacts(entry), {}));
    setOrigin(entry, {});
    QVERIFY(isAccepted(entry, launchFacts(entry), {}));
}

void TestAcceptedLaunches::rememberedOverPrograms()
{
    const QTemporaryDir folder;
    const ServerEntry entry = local();
    QVERIFY(AcceptedLaunches(folder.path()).change(entry.id, [&](AcceptedLaunch &said) {
        said.facts = launchFacts(entry);
        said.allowed = {u"env:LANG"_s};
        said.values = {{u"input:x"_s, u"y"_s}};
    }));
    AcceptedLaunches again(folder.path());
    const Result<AcceptedLaunch> said = again.of(entry.id);
    QVERIFY(said);
    QCOMPARE(said->facts, launchFacts(entry));
    QCOMPARE(said->allowed, QSet<QString>{u"env:LANG"_s});
    QCOMPARE(said->values.value(u"input:x"_s), u"y"_s);
    QVERIFY(isAccepted(entry, launchFacts(entry), *said));
    QCOMPARE(*again.of(u"other"_s), AcceptedLaunch());
    QVERIFY(again.forget(entry.id));
    QCOMPARE(*again.of(entry.id), AcceptedLaunch());
    QCOMPARE(QFile(folder.filePath(u"launches.json"_s)).permissions() & QFile::ReadOther, QFile::Permissions());
}

void TestAcceptedLaunches::aFileThatCannotBeReadAcceptsNothing()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"launches.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\"servers\":") > 0);
    file.close();
    AcceptedLaunches launches(folder.path());
    QCOMPARE(launches.of(u"id"_s).error().kind, Error::Kind::Storage);
    QVERIFY(!launches.change(u"id"_s, [](AcceptedLaunch &said) { said.allowed = {u"env:X"_s}; }));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "{\"servers\":");
}

void TestAcceptedLaunches::keepsWhatItDoesNotKnow()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"launches.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(R"({"later":1,"servers":{"a":{"new":true}}})") > 0);
    file.close();
    AcceptedLaunches launches(folder.path());
    QVERIFY(launches.change(u"id"_s, [](AcceptedLaunch &said) { said.allowed = {u"env:X"_s}; }));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto parsed = parseJson(file.readAll());
    QVERIFY(parsed);
    QVERIFY(parsed->value.contains("later"));
    QVERIFY(parsed->value.at("servers").at("a").contains("new"));
}

void TestAcceptedLaunches::c07_anyChangeAsksAgain_data()
{
    QTest::addColumn<bool>("isLocal");
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, bool isLocal, Change change) { QTest::newRow(name) << isLocal << change; };
    row("command", true, [](ServerEntry &e) { e.command = u"bash"_s; });
    row("one argument more", true, [](ServerEntry &e) { e.arguments << u"c"_s; });
    row("one argument less", true, [](ServerEntry &e) { e.arguments.removeLast(); });
    row("another argument", true, [](ServerEntry &e) { e.arguments[1] = u"c"_s; });
    row("arguments in another order", true, [](ServerEntry &e) { e.arguments = {u"b"_s, u"a"_s}; });
    row("arguments cut elsewhere", true, [](ServerEntry &e) { e.arguments = {u"a b"_s}; });
    row("folder", true, [](ServerEntry &e) { e.workingDirectory = u"/"_s; });
    row("one variable more", true, [](ServerEntry &e) { e.environment << std::pair{u"TWO"_s, u"2"_s}; });
    row("one variable less", true, [](ServerEntry &e) { e.environment.removeFirst(); });
    row("value of PATH", true, [](ServerEntry &e) { e.environment.last().second += u":/tmp"_s; });
    row("a file of variables", true, [](ServerEntry &e) { setEnvironmentFile(e, u"/srv/.env"_s); });
    row("whole environment", true, [](ServerEntry &e) { e.inheritEnvironment = true; });
    row("to an address", true, [](ServerEntry &e) {
        e.transport = ServerEntry::Transport::StreamableHttp;
        e.url = u"https://a.example/mcp"_s;
    });
    row("address", false, [](ServerEntry &e) { e.url = u"https://b.example/mcp"_s; });
    row("transport", false, [](ServerEntry &e) { e.transport = ServerEntry::Transport::Sse; });
    row("header", false, [](ServerEntry &e) { e.headers << std::pair{u"X-Two"_s, u"2"_s}; });
    row("proxy", false, [](ServerEntry &e) { e.remote.proxy = u"http://p.example"_s; });
    row("variable of credentials", false, [](ServerEntry &e) { e.remote.secretVariable = u"HOME"_s; });
}

void TestAcceptedLaunches::c07_anyChangeAsksAgain()
{
    QFETCH(const bool, isLocal);
    QFETCH(const Change, change);
    ServerEntry entry = isLocal ? local() : remote();
    AcceptedLaunch said;
    said.facts = launchFacts(entry);
    QVERIFY(isAccepted(entry, launchFacts(entry), said));
    change(entry);
    const LaunchFacts now = launchFacts(entry);
    QVERIFY(!isAccepted(entry, now, said));
    QVERIFY(!launchChanges(*said.facts, now).isEmpty());
    setOrigin(entry, {}); // taking the mark away does not help
    QVERIFY(!isAccepted(entry, now, said));
}

void TestAcceptedLaunches::c07_whatChangesNothingAsksNothing()
{
    const auto entryOf = [](const QString &json) { return *entryFromJson(u"n"_s, parseJson(json.toUtf8())->value); };
    const ServerEntry one = entryOf(uR"({"command":"sh","args":["a"],"env":{"A":"1","B":"2"},"cwd":"/tmp"})"_s);
    const ServerEntry other = entryOf(uR"({"cwd":"/tmp","env":{"B":"2","A":"1"},"args":["a"],"command":"sh"})"_s);
    QCOMPARE(launchFacts(one).fingerprint, launchFacts(other).fingerprint);
    ServerEntry renamed = one;
    renamed.name = u"m"_s;
    renamed.group = u"g"_s;
    renamed.environment[0].second = u"another"_s; // names count, values may be secrets that are renewed
    QCOMPARE(launchFacts(renamed).fingerprint, launchFacts(one).fingerprint);
    QVERIFY(launchChanges(launchFacts(one), launchFacts(renamed)).isEmpty());
}

void TestAcceptedLaunches::c07_anotherProgramOfThatNameAsksAgain()
{
    const ServerEntry entry = local();
    const LaunchFacts before = launchFacts(entry, [](const ServerEntry &) { return u"/usr/bin/sh"_s; });
    const LaunchFacts now = launchFacts(entry, [](const ServerEntry &) { return u"/tmp/sh"_s; });
    AcceptedLaunch said;
    said.facts = before;
    QVERIFY(!isAccepted(entry, now, said));
    QVERIFY(launchChanges(before, now).join(u' ').contains(u"/tmp/sh"_s));
    const LaunchFacts lost = launchFacts(entry, [](const ServerEntry &) { return QString(); });
    for (const QStringList &notes : {launchChanges(lost, now), launchChanges(now, lost)}) {
        const QString words = notes.join(u' ');
        QVERIFY2(words.contains(u"/tmp/sh"_s) && words.contains(u"not found"_s) && !words.contains(u"nothing"_s),
                 qPrintable(words));
    }
}

void TestAcceptedLaunches::c10_holdsNoSecret()
{
    const QTemporaryDir folder;
    ServerEntry entry = local();
    entry.arguments = {u"--api-key"_s, u"hunter2hunter2"_s};
    entry.environment = {{u"API_KEY"_s, u"hunter2hunter2"_s}};
    QVERIFY(AcceptedLaunches(folder.path()).change(entry.id, [&](AcceptedLaunch &said) {
        said.facts = launchFacts(entry);
    }));
    ServerEntry other = remote();
    other.id = u"other"_s;
    other.url = u"https://me:hunter2hunter2@a.example/?token=hunter2hunter2"_s;
    other.headers = {{u"Authorization"_s, u"Bearer hunter2hunter2"_s}};
    QVERIFY(AcceptedLaunches(folder.path()).change(other.id, [&](AcceptedLaunch &said) {
        said.facts = launchFacts(other);
    }));
    QFile file(folder.filePath(u"launches.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.contains("a.example"));
    QVERIFY(!text.contains("hunter2"));
    entry.arguments[1] = u"another"_s; // and yet another secret asks again
    QVERIFY(!isAccepted(entry, launchFacts(entry), *AcceptedLaunches(folder.path()).of(entry.id)));
}

void TestAcceptedLaunches::c11_namesMakeNoFiles_data()
{
    QTest::addColumn<QString>("id");
    for (const QString &id :
         {u"../../x"_s, u"/etc/x"_s, QString(5000, u'n'), u"<img src=x>"_s, u"a\nb"_s, u"CON"_s, u"a\"b\\c"_s}) {
        QTest::newRow(qPrintable(id.left(12))) << id;
    }
}

void TestAcceptedLaunches::c11_namesMakeNoFiles()
{
    QFETCH(const QString, id);
    const QTemporaryDir folder;
    const QString config = folder.filePath(u"config"_s);
    AcceptedLaunches launches(config);
    QVERIFY(launches.change(id, [](AcceptedLaunch &said) { said.allowed = {u"env:X"_s}; }));
    QCOMPARE(launches.of(id)->allowed, QSet<QString>{u"env:X"_s});
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{u"config"_s});
    QCOMPARE(QDir(config).entryList({u"*.json"_s}, QDir::Files), QStringList{u"launches.json"_s});
}

void TestAcceptedLaunches::c13_namesDangerousVariables_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"LD_PRELOAD", "PATH", "NODE_OPTIONS", "DYLD_INSERT_LIBRARIES", "QT_PLUGIN_PATH",
                             "LD_LIBRARY_PATH", "PYTHONPATH", "BASH_ENV"}) {
        QTest::newRow(name) << QString::fromLatin1(name);
    }
}

void TestAcceptedLaunches::c13_namesDangerousVariables()
{
    QFETCH(const QString, name);
    ServerEntry entry = local();
    entry.environment = {{u"FOO"_s, u"1"_s}, {name, u"x"_s}};
    QCOMPARE(launchFacts(entry).dangerous, QStringList{name});
    AcceptedLaunch said;
    said.facts = launchFacts(entry);
    entry.environment[1].second = u"y"_s; // of these the value counts as well
    QVERIFY(!isAccepted(entry, launchFacts(entry), said));
}

QTEST_GUILESS_MAIN(TestAcceptedLaunches)
#include "tst_acceptedlaunches.moc"
