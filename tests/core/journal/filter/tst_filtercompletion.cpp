// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/filter/filter.h"
#include "core/journal/filter/filtercompletion.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Signalbox;

namespace {

const FilterNames kNames{.servers = {u"files"_s, u"github"_s, u"my server"_s},
                         .methods = {u"initialize"_s, u"tools/call"_s, u"tools/list"_s},
                         .tools = {u"create_issue"_s, u"read_file"_s},
                         .abouts = {u"create_issue"_s, u"file:///a"_s, u"read_file"_s},
                         .callers = {u"cli"_s, u"form"_s},
                         .tags = {u"ask Ann"_s, u"todo"_s}};

QStringList texts(const FilterCompletion &completion)
{
    QStringList texts;
    for (const FilterCompletion::Candidate &candidate : completion.candidates) {
        texts.append(candidate.text);
    }
    return texts;
}

} // namespace

class TestFilterCompletion : public QObject
{
    Q_OBJECT
private slots:
    void offersWhatMayStandThere_data();
    void offersWhatMayStandThere();
    void offersAllKeysForAnEmptyPlace();
    void saysWhatEachMeans();
    void everyCandidateCanBeRead();
    void namesAreCollectedByTheirRole();
};

void TestFilterCompletion::offersWhatMayStandThere_data()
{
    QTest::addColumn<QString>("text"); // | is the cursor
    QTest::addColumn<QString>("part"); // that is being typed
    QTest::addColumn<QStringList>("first");
    const auto row = [](const char *text, const char *part, const QStringList &first) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(part) << first;
    };
    row("se|", "se", {u"server:"_s, u"session:"_s, u"server:\"my server\""_s});
    row("a SE|", "SE", {u"server:"_s, u"session:"_s});
    row("-ki|", "ki", {u"kind:"_s});
    row("(not ki|", "ki", {u"kind:"_s});
    row("git|", "git", {u"server:github"_s});
    row("file|", "file", {u"server:files"_s, u"tool:read_file"_s});
    row("list|", "list", {u"method:tools/list"_s});
    row("server:|", "", {u"files"_s, u"github"_s, u"\"my server\""_s});
    row("server:\"my|", "\"my", {u"\"my server\""_s});
    row("server:files,g|", "g", {u"github"_s});
    row("Server:G|ub x", "G", {u"github"_s});
    row("method:tools|", "tools", {u"tools/call"_s, u"tools/list"_s});
    row("tool:file|", "file", {u"read_file"_s});
    row("about:file|", "file", {u"file:///a"_s, u"read_file"_s});
    row("caller:|", "", {u"cli"_s, u"form"_s});
    row("kind:re|", "re", {u"request"_s, u"response"_s, u"result"_s});
    row("kind:request,er|", "er", {u"error"_s});
    row("dir:|", "", {u"in"_s, u"out"_s});
    row("status:l|", "l", {u"late"_s});
    row("status:err|", "err", {u"error"_s, u"rpc-error"_s, u"tool-error"_s});
    row("is:|", "", {u"pinned"_s, u"finding"_s, u"masked"_s, u"clear"_s, u"probe"_s});
    row("tag:|", "", {u"\"ask Ann\""_s, u"todo"_s});
    row("tag:t|", "t", {u"todo"_s});
    row("note:|", "", {});
    row("dur:|", "", {u">100ms"_s, u"<10ms"_s, u"100ms..2s"_s});
    row("dur:>100|", ">100", {u">100us"_s, u">100ms"_s, u">100s"_s});
    row("size:1..20|", "1..20", {u"1..20B"_s, u"1..20kB"_s});
    row("since:|", "", {u"10m"_s, u"1h"_s, u"today"_s});
    row("since:y|", "y", {u"yesterday"_s});
    row("nokey:a|", "a", {});
    row("\"a phrase se|", "\"a phrase se", {});
    row("zzz|", "zzz", {});
}

void TestFilterCompletion::offersWhatMayStandThere()
{
    QFETCH(QString, text);
    QFETCH(const QString, part);
    QFETCH(const QStringList, first);
    const qsizetype cursor = text.indexOf(u'|');
    text.remove(cursor, 1);
    const FilterCompletion completion = completeFilter(text, cursor, kNames);
    QCOMPARE(text.sliced(completion.from, completion.length), part);
    QCOMPARE(completion.from + completion.length, cursor);
    QCOMPARE(texts(completion).first(std::min(first.size(), completion.candidates.size())), first);
    QCOMPARE(completion.candidates.isEmpty(), first.isEmpty());
}

void TestFilterCompletion::offersAllKeysForAnEmptyPlace()
{
    const FilterCompletion completion = completeFilter(u"a "_s, 2, kNames);
    QCOMPARE(completion.candidates.size(), qsizetype(filterKeys().size()));
    QCOMPARE(completion.candidates.first().text, u"server:"_s);
}

void TestFilterCompletion::saysWhatEachMeans()
{
    for (const QString &text : {u""_s, u"kind:"_s, u"dur:"_s, u"since:"_s, u"server:"_s, u"dur:5"_s}) {
        const FilterCompletion completion = completeFilter(text, text.size(), kNames);
        QVERIFY(!completion.candidates.isEmpty());
        for (const FilterCompletion::Candidate &candidate : completion.candidates) {
            QVERIFY2(!candidate.meaning.isEmpty(), qPrintable(candidate.text));
        }
    }
}

void TestFilterCompletion::everyCandidateCanBeRead()
{
    for (const FilterKeyInfo &info : filterKeys()) {
        const QString key = info.text() + u':';
        const FilterCompletion completion = completeFilter(key, key.size(), kNames);
        for (const FilterCompletion::Candidate &candidate : completion.candidates) {
            const FilterResult<Filter> filter = Filter::parse(key + candidate.text);
            QVERIFY2(filter, qPrintable(key + candidate.text));
        }
    }
}

void TestFilterCompletion::namesAreCollectedByTheirRole()
{
    const QByteArrayList table{{}, "b server", "A server", "tools/call", "prompts/get", "read", "greet", "form"};
    NamesSeen seen([&table](quint16 id) { return table.value(id); });
    const auto record = [](quint16 server, quint16 method, quint16 about, quint16 caller) {
        IndexRecord one;
        one.server = server;
        one.method = method;
        one.about = about;
        one.caller = caller;
        return one;
    };
    seen.add(record(1, 3, 5, 7));
    seen.add(record(2, 4, 6, 0));
    seen.add(record(900, 0, 0, 0));
    const FilterNames names = seen.names();
    QCOMPARE(names.servers, (QStringList{u"A server"_s, u"b server"_s}));
    QCOMPARE(names.methods, (QStringList{u"prompts/get"_s, u"tools/call"_s}));
    QCOMPARE(names.tools, QStringList{u"read"_s});
    QCOMPARE(names.abouts, (QStringList{u"greet"_s, u"read"_s}));
    QCOMPARE(names.callers, QStringList{u"form"_s});
    seen.clear();
    QCOMPARE(seen.names(), FilterNames());
}

QTEST_GUILESS_MAIN(TestFilterCompletion)
#include "tst_filtercompletion.moc"
