// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/filter/filter.h"
#include "core/journal/filter/filtertime.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace Signalbox;

class TestFilter : public QObject
{
    Q_OBJECT
private slots:
    void isPrintedInItsCanonicalForm_data();
    void isPrintedInItsCanonicalForm();
    void saysWhatIsWrongAndWhere_data();
    void saysWhatIsWrongAndWhere();
    void knowsWhichFaultsMoreTypingMends_data();
    void knowsWhichFaultsMoreTypingMends();
    void groupsAsWritten();
    void refusesWhatIsTooLongOrTooDeep();
    void readsTimes_data();
    void readsTimes();
    void changesTheWordsOfOneKeyAndNothingElse_data();
    void changesTheWordsOfOneKeyAndNothingElse();
};

void TestFilter::isPrintedInItsCanonicalForm_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("canonical");
    const auto row = [](const char *text, const char *canonical = nullptr) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(canonical ? canonical : text);
    };
    row("");
    row("   ", "");
    row("word");
    row("  two   words ", "two words");
    row("two and words", "two words");
    row("a or b c", "a or b c");
    row("a|b");
    row("a | b", "a or b");
    row("a OR b And not c", "a or b -c");
    row("(a or b) c");
    row("((a)) (b c)", "a b c");
    row("(a b) or c", "a b or c");
    row("a or (b or c)", "a or b or c");
    row("-a -(b or c) -(d e)");
    row("not not a", "a");
    row("--a", "a");
    row("!a", "-a");
    row("-(-a)", "a");
    row("(a or - ) b", "(a or -) b"); // a dash that stands alone is a word
    row("\"a phrase\" -\"another (one)\"");
    row("\"say \\\"hi\\\" \\\\ \\n\"", "\"say \\\"hi\\\" \\\\ \\\\n\"");
    row("\"or\" text:or text:-x text:a,\"b c\"");
    row("text:word", "word");
    row("text:\"a phrase\"", "\"a phrase\"");
    row("crea*issue 12:30 a,b - a/b:c");
    row("SERVER:github Server:\"my server\",a*b", "server:github server:\"my server\",a*b");
    row("server:\"plain\" server:\"a*b\"", "server:plain server:\"a*b\"");
    row("method:tools/* tool:read_file about:file:///a/b");
    row("kind:Request,ERROR dir:in status:ok,late,-32602", "kind:request,error dir:in status:ok,late,-32602");
    row("status:Tool-Error,-1,rpc-error", "status:tool-error,-1,rpc-error");
    row("is:Masked,probe -is:clear", "is:masked,probe -is:clear");
    row("tag:todo,\"ask Ann\" TAG:t* note:slow note:\"Slow\"", "tag:todo,\"ask Ann\" tag:t* note:slow note:\"Slow\"");
    row("status:-32099..-32000 status:<=-32000 status:401");
    row("dur:>100ms dur:>=1.5s dur:<0 dur:..2m", "dur:>100ms dur:>=1500ms dur:<0 dur:<=2min");
    row("dur:100ms..2s dur:1s.. dur:>90s dur:>60000ms dur:>3600s", "dur:100ms..2s dur:>=1s dur:>90s dur:>1min dur:>1h");
    row("dur:>5us dur:>5µs dur:>5NS", "dur:>5us dur:>5us dur:>5ns");
    row("size:>1MB size:1KiB..1mib size:>1024 size:58B size:0", "size:>1MB size:1KiB..1MiB size:>1KiB size:58B size:0");
    row("id:7 id:\"a b\",\"*\" no:100..200 no:>5 session:1,3");
    row("since:10m until:TODAY since:2026-11-28T14:30 since:14:30",
        "since:10m until:today since:2026-11-28t14:30 since:14:30");
    row("(server:a)kind:error", "server:a kind:error");
    row("größe Привет", "größe Привет");
    row("\xf0\x9f\x98\x80 a");
}

void TestFilter::isPrintedInItsCanonicalForm()
{
    QFETCH(const QString, text);
    QFETCH(const QString, canonical);
    const FilterResult<Filter> filter = Filter::parse(text);
    QVERIFY2(filter, filter ? "" : qPrintable(filter.error().message));
    QCOMPARE(filter->toText(), canonical);
    const FilterResult<Filter> again = Filter::parse(canonical);
    QVERIFY2(again, again ? "" : qPrintable(again.error().message));
    QVERIFY(*again == *filter);
    QCOMPARE(again->toText(), canonical);
    QCOMPARE(filter->isEmpty(), canonical.isEmpty());
}

void TestFilter::saysWhatIsWrongAndWhere_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("at");
    QTest::addColumn<int>("length");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("advice"); // a part of it
    const auto row = [](const char *text, int at, int length, const char *message, const char *advice = "") {
        QTest::newRow(text) << QString::fromUtf8(text) << at << length << QString::fromUtf8(message)
                            << QString::fromUtf8(advice);
    };
    row("a sever:x", 2, 6, "There is no key “sever:”.", "Did you mean “server:”?");
    row("http://example.com", 0, 5, "There is no key “http:”.", "quotation marks");
    row("kind:requst", 5, 6, "“requst” is no value of “kind:”.", "Did you mean “request”?");
    row("kind:request,xyz", 13, 3, "“xyz” is no value of “kind:”.", "There are: request, response,");
    row("dir:both", 4, 4, "“both” is no value of “dir:”.", "There are: in, out.");
    row("dur:100ms", 4, 5, "No duration is exactly that; compare it, or give a range.", "dur:>100ms");
    row("dur:>100", 5, 3, "A duration is a number with a unit, as 100ms or 1.5s.", "dur:>100ms");
    row("dur:>5parsec", 5, 7, "“parsec” is no unit");
    row("dur:>0.1ns", 5, 5, "“0.1ns” is too large or too fine.");
    row("dur:>99999999999h", 5, 12, "“99999999999h” is too large or too fine.");
    row("dur:2s..1s", 4, 6, "This range ends before it begins.");
    row("dur:..", 4, 2, "A range needs at least one end.");
    row("dur:1s..x", 8, 1, "A duration is a number with a unit");
    row("size:>-5", 6, 2, "A size is a number with a unit");
    row("no:1.5", 3, 3, "A whole number is wanted here.");
    row("is:maskd", 3, 5, "“maskd” is no value of “is:”.", "Did you mean “masked”?");
    row("status:oki", 7, 3, "“oki” is no value of “status:”.", "Did you mean “ok”?");
    row("since:soon", 6, 4, "“soon” is no time.", "2026-11-28");
    row("since:2026-13-01", 6, 10, "“2026-13-01” is no time.");
    row("since:1h,2h", 9, 2, "“since:” takes one time.");
    row("id:7*", 3, 2, "An id is compared whole;");
    row("server:", 7, 0, "“server:” wants a value (the server's name).", "server:read_*");
    row("server:a,", 9, 0, "“server:” wants a value");
    row("server:\"\"", 7, 2, "“server:” wants a value");
    row("\"\"", 0, 2, "“text:” wants a value");
    row("a \"b c", 2, 4, "The quotation that begins here has no end.");
    row("(a or b", 0, 1, "The parenthesis that opens here is never closed.");
    row("a )", 2, 1, "This parenthesis was never opened.");
    row("()", 1, 1, "Something is missing before this parenthesis.");
    row("a or", 4, 0, "Something is missing at the end.");
    row("or a", 0, 2, "“or” and “and” stand between two terms.");
    row("a and and b", 6, 3, "“or” and “and” stand between two terms.");
    row("-", 0, 0, "");
    row("not", 3, 0, "Something is missing at the end.");
}

void TestFilter::saysWhatIsWrongAndWhere()
{
    QFETCH(const QString, text);
    QFETCH(const int, at);
    QFETCH(const int, length);
    QFETCH(const QString, message);
    QFETCH(const QString, advice);
    const FilterResult<Filter> filter = Filter::parse(text);
    if (message.isEmpty()) {
        QVERIFY(filter);
        return;
    }
    QVERIFY(!filter);
    const FilterFault &fault = filter.error();
    if (!fault.message.startsWith(message)) {
        QCOMPARE(fault.message, message);
    }
    QCOMPARE(fault.at, at);
    QCOMPARE(fault.length, length);
    QVERIFY2(fault.advice.contains(advice), qPrintable(fault.advice));
    const Error error = fault.toError();
    QCOMPARE(error.kind, Error::Kind::Usage);
    QCOMPARE(error.where, u"character %1"_s.arg(at + 1));
}

void TestFilter::knowsWhichFaultsMoreTypingMends_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isUnfinished");
    QTest::newRow("key") << u"server:"_s << true;
    QTest::newRow("comma") << u"kind:error,"_s << true;
    QTest::newRow("comparison") << u"dur:>"_s << true;
    QTest::newRow("quotation") << u"\"abc"_s << true;
    QTest::newRow("parenthesis") << u"(a"_s << true;
    QTest::newRow("or") << u"a or"_s << true;
    QTest::newRow("unknown key") << u"sever:a"_s << false;
    QTest::newRow("unknown word") << u"dir:sideways"_s << false;
    QTest::newRow("closing") << u"a)"_s << false;
}

void TestFilter::knowsWhichFaultsMoreTypingMends()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isUnfinished);
    const FilterResult<Filter> filter = Filter::parse(text);
    QVERIFY(!filter);
    QCOMPARE(filter.error().isUnfinished, isUnfinished);
}

void TestFilter::groupsAsWritten()
{
    const FilterResult<Filter> filter = Filter::parse(u"a b or -(c or d) e"_s);
    QVERIFY(filter);
    const FilterNode &root = filter->root();
    QCOMPARE(root.kind, FilterNode::Kind::Any);
    QCOMPARE(root.parts.size(), std::size_t(2));
    QCOMPARE(root.parts[0].kind, FilterNode::Kind::All);
    QCOMPARE(root.parts[1].kind, FilterNode::Kind::All);
    QCOMPARE(root.parts[1].parts[0].kind, FilterNode::Kind::Not);
    QCOMPARE(root.parts[1].parts[0].parts[0].kind, FilterNode::Kind::Any);
}

void TestFilter::refusesWhatIsTooLongOrTooDeep()
{
    QVERIFY(!Filter::parse(QString(20'000, u'a')));
    QVERIFY(!Filter::parse(QString(5'000, u'(') + u'a' + QString(4'999, u')')));
    QVERIFY(Filter::parse(QString(60, u'(') + u'a' + QString(60, u')')));
    QVERIFY(Filter::parse(QString(9'000, u'-') + u'a'));
}

void TestFilter::readsTimes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("moment"); // UTC, as the tests' time zone; empty: no time
    QTest::newRow("minutes") << u"10m"_s << u"2026-11-28T14:20:15"_s;
    QTest::newRow("min") << u"10min"_s << u"2026-11-28T14:20:15"_s;
    QTest::newRow("seconds") << u"15s"_s << u"2026-11-28T14:30:00"_s;
    QTest::newRow("hours") << u"2h"_s << u"2026-11-28T12:30:15"_s;
    QTest::newRow("days") << u"3d"_s << u"2026-11-25T14:30:15"_s;
    QTest::newRow("weeks") << u"1w"_s << u"2026-11-21T14:30:15"_s;
    QTest::newRow("now") << u"now"_s << u"2026-11-28T14:30:15"_s;
    QTest::newRow("today") << u"Today"_s << u"2026-11-28T00:00:00"_s;
    QTest::newRow("yesterday") << u"yesterday"_s << u"2026-11-27T00:00:00"_s;
    QTest::newRow("clock") << u"9:05"_s << u"2026-11-28T09:05:00"_s;
    QTest::newRow("day") << u"2026-11-01"_s << u"2026-11-01T00:00:00"_s;
    QTest::newRow("moment") << u"2026-11-01T09:05:06.250"_s << u"2026-11-01T09:05:06.250"_s;
    QTest::newRow("utc") << u"2026-11-01T09:05Z"_s << u"2026-11-01T09:05:00"_s;
    QTest::newRow("no day") << u"2026-02-30"_s << QString();
    QTest::newRow("no hour") << u"25:00"_s << QString();
    QTest::newRow("no T") << u"2026-11-0109:05"_s << QString();
    QTest::newRow("bare T") << u"t"_s << QString();
    QTest::newRow("nothing") << u""_s << QString();
    QTest::newRow("too long ago") << u"999999999w"_s << QString();
    QTest::newRow("far year") << u"9999-01-01"_s << QString();
}

void TestFilter::readsTimes()
{
    QFETCH(const QString, text);
    QFETCH(const QString, moment);
    const QDateTime now(QDate(2026, 11, 28), QTime(14, 30, 15), QTimeZone::UTC);
    const std::optional<qint64> ns = filterTimeNs(text, now.toMSecsSinceEpoch() * 1'000'000);
    QCOMPARE(ns.has_value(), !moment.isEmpty());
    if (ns) {
        QDateTime expected = QDateTime::fromString(moment, Qt::ISODateWithMs);
        expected.setTimeZone(QTimeZone::UTC);
        QCOMPARE(*ns, expected.toMSecsSinceEpoch() * 1'000'000);
    }
}

void TestFilter::changesTheWordsOfOneKeyAndNothingElse_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QString>("changed");
    QTest::newRow("none yet") << u""_s << QStringList() << QStringList{u"a"_s} << u"server:a"_s;
    QTest::newRow("beside others") << u"x or y"_s << QStringList() << QStringList{u"a"_s} << u"(x or y) server:a"_s;
    QTest::newRow("one more") << u"x server:a dur:>1s"_s << QStringList{u"a"_s} << QStringList{u"a"_s, u"b c"_s}
                              << u"x server:a,\"b c\" dur:>1s"_s;
    QTest::newRow("gone") << u"x server:a,b"_s << QStringList{u"a"_s, u"b"_s} << QStringList() << u"x"_s;
    QTest::newRow("all gone") << u"server:a"_s << QStringList{u"a"_s} << QStringList() << QString();
    QTest::newRow("others' words") << u"-server:a (server:b or x) server:c*"_s << QStringList() << QStringList{u"d"_s}
                                   << u"-server:a (server:b or x) server:c* server:d"_s;
}

void TestFilter::changesTheWordsOfOneKeyAndNothingElse()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, words);
    QFETCH(const QStringList, wanted);
    QFETCH(const QString, changed);
    const FilterResult<Filter> filter = Filter::parse(text);
    QVERIFY(filter);
    QCOMPARE(filter->topWords(FilterKey::Server), words);
    QCOMPARE(filter->withTopWords(FilterKey::Server, wanted).toText(), changed);
}

QTEST_GUILESS_MAIN(TestFilter)
#include "tst_filter.moc"
