// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/values/entryorigin.h"
#include "core/catalog/values/placeholder.h"
#include "core/catalog/values/valueneed.h"

#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <unistd.h>

using namespace Signalbox;
using namespace Qt::StringLiterals;

namespace {

ServerEntry entryWith(const QStringList &arguments)
{
    ServerEntry entry;
    entry.name = u"n"_s;
    entry.command = u"x"_s;
    entry.arguments = arguments;
    return entry;
}

QStringList keysOf(const QList<ValueNeed> &needs)
{
    QStringList keys;
    for (const ValueNeed &need : needs) {
        keys << need.key();
    }
    return keys;
}

} // namespace

class TestValueNeed : public QObject
{
    Q_OBJECT
private slots:
    void findsPlaceholders_data();
    void findsPlaceholders();
    void fillsInWhatThereIs_data();
    void fillsInWhatThereIs();
    void leavesTheTextOfAShellAlone();
    void looksAtNothingTwice();
    void saysWhatIsMissing();
    void readsAFileThatTheirOwnEntryNames();
    void keepsWhatIsStoredAsItIs();
    void c09_givesAnEntryFromElsewhereNoVariableWithoutAYes();
    void c09_countsVariablesThatCredentialsName();
};

void TestValueNeed::findsPlaceholders_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("keys");
    QTest::newRow("variable") << u"a${NAME}b"_s << QStringList{u"env:NAME"_s};
    QTest::newRow("with another") << u"${NAME:-a b}"_s << QStringList{u"env:NAME"_s};
    QTest::newRow("env") << u"${env:NAME}"_s << QStringList{u"env:NAME"_s};
    QTest::newRow("opencode") << u"{env:NAME}{file:/a}"_s << QStringList{u"env:NAME"_s, u"file:/a"_s};
    QTest::newRow("input") << u"${input:my key}"_s << QStringList{u"input:my key"_s};
    QTest::newRow("file") << u"${file:~/token}"_s << QStringList{u"file:~/token"_s};
    QTest::newRow("of a profile") << u"${var:A_1.b-c}${var:A:-x}"_s << QStringList{u"var:A_1.b-c"_s, u"var:A"_s};
    QTest::newRow("a variable called var") << u"${var:-x}${var}"_s << QStringList{u"env:var"_s};
    QTest::newRow("no name") << u"${var:a b}${var:}${var:1}{var:A}"_s << QStringList{};
    QTest::newRow("known") << u"${userHome}${workspaceFolder}${/}"_s << QStringList{};
    QTest::newRow("each once") << u"${A}${env:A}${B}"_s << QStringList{u"env:A"_s, u"env:B"_s};
    QTest::newRow("of an editor") << u"${config:x}${command:y}"_s << QStringList{};
    QTest::newRow("none") << u"$NAME {NAME} ${} ${a b} ${A"_s << QStringList{};
}

void TestValueNeed::findsPlaceholders()
{
    QFETCH(const QString, text);
    QTEST(keysOf(valueNeeds(entryWith({text}))), "keys");
    QString again;
    for (const TextPart &part : placeholderParts(text)) {
        again += part.placeholder ? part.placeholder->written : part.words;
    }
    QCOMPARE(again, text);
}

void TestValueNeed::fillsInWhatThereIs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("filled");
    QTest::newRow("variable") << u"<${SET}>"_s << u"<of the environment>"_s;
    QTest::newRow("given goes first") << u"${BOTH}"_s << u"given"_s;
    QTest::newRow("instead") << u"${UNSET:-other}"_s << u"other"_s;
    QTest::newRow("not instead") << u"${SET:-other}"_s << u"of the environment"_s;
    QTest::newRow("empty instead") << u"${UNSET:-}"_s << QString();
    QTest::newRow("input") << u"${input:id}"_s << u"typed"_s;
    QTest::newRow("of a profile") << u"<${var:SET}>"_s << u"<of the profile>"_s;
    QTest::newRow("of a profile, instead") << u"${var:UNSET:-other}"_s << u"other"_s;
    QTest::newRow("home") << u"${userHome}/x"_s << u"/home/me/x"_s;
    QTest::newRow("folder") << u"${workspaceFolder}/${workspaceFolderBasename}"_s << u"/work/it/it"_s;
    QTest::newRow("slash") << u"a${/}b"_s << u"a/b"_s;
}

void TestValueNeed::fillsInWhatThereIs()
{
    QFETCH(const QString, text);
    ValueSources sources;
    sources.environment = {{u"SET"_s, u"of the environment"_s}, {u"BOTH"_s, u"of the environment"_s}};
    sources.given = {{u"env:BOTH"_s, u"given"_s}, {u"input:id"_s, u"typed"_s}};
    sources.profile = {{u"SET"_s, u"of the profile"_s}};
    sources.home = u"/home/me"_s;
    sources.folder = u"/work/it"_s;
    const Result<ServerEntry> filled = filledEntry(entryWith({text}), sources);
    QVERIFY2(filled, filled ? "" : qPrintable(filled.error().message));
    QTEST(filled->arguments.constFirst(), "filled");
}

void TestValueNeed::leavesTheTextOfAShellAlone()
{
    ServerEntry entry = entryWith({u"-c"_s, u"echo ${HOME}"_s, u"${ARG}"_s});
    entry.command = u"/bin/sh"_s;
    QCOMPARE(keysOf(valueNeeds(entry)), QStringList{u"env:ARG"_s});
}

void TestValueNeed::looksAtNothingTwice()
{
    ValueSources sources;
    sources.environment = {{u"A"_s, u"${SECRET}"_s}, {u"SECRET"_s, u"hunter2"_s}};
    const Result<ServerEntry> filled = filledEntry(entryWith({u"${A}"_s}), sources);
    QVERIFY(filled);
    QCOMPARE(filled->arguments.constFirst(), u"${SECRET}"_s);
}

void TestValueNeed::saysWhatIsMissing()
{
    const Result<ServerEntry> filled = filledEntry(entryWith({u"${UNSET}"_s, u"${input:key}"_s}), {});
    QVERIFY(!filled);
    QCOMPARE(filled.error().kind, Error::Kind::Policy);
    QCOMPARE(filled.error().code, kValueMissing);
    QVERIFY(filled.error().message.contains(u"UNSET, key"_s));
    QCOMPARE(filled.error().data, R"(["env:UNSET","input:key"])");
    const Result<ServerEntry> undefined = filledEntry(entryWith({u"${var:A}${input:key}${var:B}"_s}), {});
    QVERIFY(!undefined);
    QCOMPARE(undefined.error().code, kVariableMissing);
    QCOMPARE(undefined.error().data, R"(["var:A","var:B"])");
}

void TestValueNeed::readsAFileThatTheirOwnEntryNames()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"token"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("abc\n") == 4);
    file.close();
    const QString text = "${file:"_L1 + file.fileName() + u'}';
    const Result<ServerEntry> filled = filledEntry(entryWith({text}), {});
    QVERIFY(filled);
    QCOMPARE(filled->arguments.constFirst(), u"abc"_s);
    ServerEntry other = entryWith({text});
    setOrigin(other, u"pasted"_s);
    QVERIFY(!filledEntry(other, {}));
    QVERIFY(!filledEntry(entryWith({u"${file:/dev/zero}"_s}), {})); // no file
    std::array<int, 2> ends{}; // nor what this program has open itself, of which it would wait for an end
    QCOMPARE(::pipe(ends.data()), 0);
    QVERIFY(!filledEntry(entryWith({u"${file:/dev/fd/%1}"_s.arg(ends[0])}), {}));
    ::close(ends[0]);
    ::close(ends[1]);
}

void TestValueNeed::keepsWhatIsStoredAsItIs()
{
    const ServerEntry entry = entryWith({u"${input:id}"_s});
    ValueSources sources;
    sources.given = {{u"input:id"_s, u"typed"_s}};
    QVERIFY(filledEntry(entry, sources));
    QCOMPARE(entry.arguments.constFirst(), u"${input:id}"_s);
}

void TestValueNeed::c09_givesAnEntryFromElsewhereNoVariableWithoutAYes()
{
    ValueSources sources;
    sources.environment = {{u"AWS_SECRET_ACCESS_KEY"_s, u"canary"_s}, {u"LANG"_s, u"de"_s}};
    ServerEntry entry;
    entry.name = u"n"_s;
    entry.transport = ServerEntry::Transport::StreamableHttp;
    entry.url = u"https://a.example/${LANG}"_s;
    entry.headers = {{u"X-Key"_s, u"${env:AWS_SECRET_ACCESS_KEY}"_s}};
    QVERIFY(filledEntry(entry, sources)); // the person's own
    setOrigin(entry, u"pasted"_s);
    QCOMPARE(keysOf(missingValues(entry, sources)), (QStringList{u"env:LANG"_s, u"env:AWS_SECRET_ACCESS_KEY"_s}));
    sources.allowed = {u"env:LANG"_s};
    QCOMPARE(keysOf(missingValues(entry, sources)), QStringList{u"env:AWS_SECRET_ACCESS_KEY"_s});
    QVERIFY(!filledEntry(entry, sources));
    sources.given = {{u"env:AWS_SECRET_ACCESS_KEY"_s, u"another"_s}};
    const Result<ServerEntry> filled = filledEntry(entry, sources);
    QVERIFY(filled);
    QCOMPARE(filled->headers.constFirst().second, u"another"_s);
    ServerEntry fallback = entryWith({u"${AWS_SECRET_ACCESS_KEY:-none}"_s});
    setOrigin(fallback, u"imported"_s);
    sources.given.clear();
    QCOMPARE(filledEntry(fallback, sources)->arguments.constFirst(), u"none"_s);
}

void TestValueNeed::c09_countsVariablesThatCredentialsName()
{
    ServerEntry entry;
    entry.name = u"n"_s;
    entry.transport = ServerEntry::Transport::StreamableHttp;
    entry.url = u"https://a.example/"_s;
    entry.remote.secretVariable = u"AWS_SECRET_ACCESS_KEY"_s;
    QVERIFY(valueNeeds(entry).isEmpty());
    setOrigin(entry, u"pasted"_s);
    ValueSources sources;
    sources.given = {{u"env:AWS_SECRET_ACCESS_KEY"_s, u"x"_s}};
    QVERIFY(!filledEntry(entry, sources));
    sources.allowed = {u"env:AWS_SECRET_ACCESS_KEY"_s};
    QVERIFY(filledEntry(entry, sources));
}

QTEST_GUILESS_MAIN(TestValueNeed)
#include "tst_valueneed.moc"
