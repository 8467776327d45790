// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mcp/uriencoding.h"
#include "core/mcp/uritemplate.h"
#include "tests/lab/owntimer.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Signalbox;

namespace {

using Pairs = QList<QPair<QString, QString>>;

/// The values of RFC 6570 section 3.2.
const UriValues kRfcValues{
    {u"count"_s, QStringList{u"one"_s, u"two"_s, u"three"_s}},
    {u"dom"_s, QStringList{u"example"_s, u"com"_s}},
    {u"dub"_s, u"me/too"_s},
    {u"hello"_s, u"Hello World!"_s},
    {u"half"_s, u"50%"_s},
    {u"var"_s, u"value"_s},
    {u"who"_s, u"fred"_s},
    {u"base"_s, u"http://example.com/home/"_s},
    {u"path"_s, u"/foo/bar"_s},
    {u"list"_s, QStringList{u"red"_s, u"green"_s, u"blue"_s}},
    {u"keys"_s, Pairs{{u"semi"_s, u";"_s}, {u"dot"_s, u"."_s}, {u"comma"_s, u","_s}}},
    {u"v"_s, u"6"_s},
    {u"x"_s, u"1024"_s},
    {u"y"_s, u"768"_s},
    {u"empty"_s, u""_s},
    {u"empty_keys"_s, Pairs{}},
};

struct Example
{
    const char *source; // section of the RFC
    const char *text;
    const char *expanded;
};

constexpr Example kExamples[] = {
    {"1.2 level 1", "{var}", "value"},
    {"1.2 level 1", "{hello}", "Hello%20World%21"},
    {"1.2 level 2", "{+path}/here", "/foo/bar/here"},
    {"1.2 level 2", "here?ref={+path}", "here?ref=/foo/bar"},
    {"1.2 level 2", "X{#var}", "X#value"},
    {"1.2 level 2", "X{#hello}", "X#Hello%20World!"},
    {"1.2 level 3", "map?{x,y}", "map?1024,768"},
    {"1.2 level 3", "{x,hello,y}", "1024,Hello%20World%21,768"},
    {"1.2 level 3", "{+x,hello,y}", "1024,Hello%20World!,768"},
    {"1.2 level 3", "{+path,x}/here", "/foo/bar,1024/here"},
    {"1.2 level 3", "{#x,hello,y}", "#1024,Hello%20World!,768"},
    {"1.2 level 3", "{#path,x}/here", "#/foo/bar,1024/here"},
    {"1.2 level 3", "X{.var}", "X.value"},
    {"1.2 level 3", "X{.x,y}", "X.1024.768"},
    {"1.2 level 3", "{/var}", "/value"},
    {"1.2 level 3", "{/var,x}/here", "/value/1024/here"},
    {"1.2 level 3", "{;x,y}", ";x=1024;y=768"},
    {"1.2 level 3", "{;x,y,empty}", ";x=1024;y=768;empty"},
    {"1.2 level 3", "{?x,y}", "?x=1024&y=768"},
    {"1.2 level 3", "{?x,y,empty}", "?x=1024&y=768&empty="},
    {"1.2 level 3", "?fixed=yes{&x}", "?fixed=yes&x=1024"},
    {"1.2 level 3", "{&x,y,empty}", "&x=1024&y=768&empty="},
    {"1.2 level 4", "{var:3}", "val"},
    {"1.2 level 4", "{var:30}", "value"},
    {"1.2 level 4", "{list}", "red,green,blue"},
    {"1.2 level 4", "{list*}", "red,green,blue"},
    {"1.2 level 4", "{keys}", "semi,%3B,dot,.,comma,%2C"},
    {"1.2 level 4", "{keys*}", "semi=%3B,dot=.,comma=%2C"},
    {"1.2 level 4", "{+path:6}/here", "/foo/b/here"},
    {"1.2 level 4", "{+list}", "red,green,blue"},
    {"1.2 level 4", "{+list*}", "red,green,blue"},
    {"1.2 level 4", "{+keys}", "semi,;,dot,.,comma,,"},
    {"1.2 level 4", "{+keys*}", "semi=;,dot=.,comma=,"},
    {"1.2 level 4", "{#path:6}/here", "#/foo/b/here"},
    {"1.2 level 4", "{#list}", "#red,green,blue"},
    {"1.2 level 4", "{#list*}", "#red,green,blue"},
    {"1.2 level 4", "{#keys}", "#semi,;,dot,.,comma,,"},
    {"1.2 level 4", "{#keys*}", "#semi=;,dot=.,comma=,"},
    {"1.2 level 4", "X{.var:3}", "X.val"},
    {"1.2 level 4", "X{.list}", "X.red,green,blue"},
    {"1.2 level 4", "X{.list*}", "X.red.green.blue"},
    {"1.2 level 4", "X{.keys}", "X.semi,%3B,dot,.,comma,%2C"},
    {"1.2 level 4", "X{.keys*}", "X.semi=%3B.dot=..comma=%2C"},
    {"1.2 level 4", "{/var:1,var}", "/v/value"},
    {"1.2 level 4", "{/list}", "/red,green,blue"},
    {"1.2 level 4", "{/list*}", "/red/green/blue"},
    {"1.2 level 4", "{/list*,path:4}", "/red/green/blue/%2Ffoo"},
    {"1.2 level 4", "{/keys}", "/semi,%3B,dot,.,comma,%2C"},
    {"1.2 level 4", "{/keys*}", "/semi=%3B/dot=./comma=%2C"},
    {"1.2 level 4", "{;hello:5}", ";hello=Hello"},
    {"1.2 level 4", "{;list}", ";list=red,green,blue"},
    {"1.2 level 4", "{;list*}", ";list=red;list=green;list=blue"},
    {"1.2 level 4", "{;keys}", ";keys=semi,%3B,dot,.,comma,%2C"},
    {"1.2 level 4", "{;keys*}", ";semi=%3B;dot=.;comma=%2C"},
    {"1.2 level 4", "{?var:3}", "?var=val"},
    {"1.2 level 4", "{?list}", "?list=red,green,blue"},
    {"1.2 level 4", "{?list*}", "?list=red&list=green&list=blue"},
    {"1.2 level 4", "{?keys}", "?keys=semi,%3B,dot,.,comma,%2C"},
    {"1.2 level 4", "{?keys*}", "?semi=%3B&dot=.&comma=%2C"},
    {"1.2 level 4", "{&var:3}", "&var=val"},
    {"1.2 level 4", "{&list}", "&list=red,green,blue"},
    {"1.2 level 4", "{&list*}", "&list=red&list=green&list=blue"},
    {"1.2 level 4", "{&keys}", "&keys=semi,%3B,dot,.,comma,%2C"},
    {"1.2 level 4", "{&keys*}", "&semi=%3B&dot=.&comma=%2C"},
    {"3.2.1", "{count}", "one,two,three"},
    {"3.2.1", "{count*}", "one,two,three"},
    {"3.2.1", "{/count}", "/one,two,three"},
    {"3.2.1", "{/count*}", "/one/two/three"},
    {"3.2.1", "{;count}", ";count=one,two,three"},
    {"3.2.1", "{;count*}", ";count=one;count=two;count=three"},
    {"3.2.1", "{?count}", "?count=one,two,three"},
    {"3.2.1", "{?count*}", "?count=one&count=two&count=three"},
    {"3.2.1", "{&count*}", "&count=one&count=two&count=three"},
    {"3.2.2", "{half}", "50%25"},
    {"3.2.2", "O{empty}X", "OX"},
    {"3.2.2", "O{undef}X", "OX"},
    {"3.2.2", "{x,y}", "1024,768"},
    {"3.2.2", "?{x,empty}", "?1024,"},
    {"3.2.2", "?{x,undef}", "?1024"},
    {"3.2.2", "?{undef,y}", "?768"},
    {"3.2.3", "{+hello}", "Hello%20World!"},
    {"3.2.3", "{+half}", "50%25"},
    {"3.2.3", "{base}index", "http%3A%2F%2Fexample.com%2Fhome%2Findex"},
    {"3.2.3", "{+base}index", "http://example.com/home/index"},
    {"3.2.3", "O{+empty}X", "OX"},
    {"3.2.3", "O{+undef}X", "OX"},
    {"3.2.3", "up{+path}{var}/here", "up/foo/barvalue/here"},
    {"3.2.4", "{#half}", "#50%25"},
    {"3.2.4", "foo{#empty}", "foo#"},
    {"3.2.4", "foo{#undef}", "foo"},
    {"3.2.5", "{.who}", ".fred"},
    {"3.2.5", "{.who,who}", ".fred.fred"},
    {"3.2.5", "{.half,who}", ".50%25.fred"},
    {"3.2.5", "www{.dom*}", "www.example.com"},
    {"3.2.5", "X{.empty}", "X."},
    {"3.2.5", "X{.undef}", "X"},
    {"3.2.5", "X{.empty_keys}", "X"},
    {"3.2.5", "X{.empty_keys*}", "X"},
    {"3.2.6", "{/half,who}", "/50%25/fred"},
    {"3.2.6", "{/who,dub}", "/fred/me%2Ftoo"},
    {"3.2.6", "{/var,empty}", "/value/"},
    {"3.2.6", "{/var,undef}", "/value"},
    {"3.2.7", "{;half}", ";half=50%25"},
    {"3.2.7", "{;empty}", ";empty"},
    {"3.2.7", "{;v,empty,who}", ";v=6;empty;who=fred"},
    {"3.2.7", "{;v,bar,who}", ";v=6;who=fred"},
    {"3.2.8", "{?x,y,undef}", "?x=1024&y=768"},
    {"3.2.9", "{&who}", "&who=fred"},
    {"3.2.9", "{&half}", "&half=50%25"},
};

QString expanded(QStringView text, const UriValues &values)
{
    const Result<UriTemplate> parsed = UriTemplate::parse(text);
    return parsed ? parsed->expand(values).value_or(u"(not expanded)"_s) : parsed.error().message;
}

std::optional<UriValues> matched(QStringView text, QStringView uri)
{
    return UriTemplate::parse(text).value().match(uri);
}

} // namespace

class TestUriTemplate : public QObject
{
    Q_OBJECT
private slots:
    void expandsTheExamplesOfTheRfc_data();
    void expandsTheExamplesOfTheRfc();
    void matchesTheExamplesOfTheRfc_data();
    void matchesTheExamplesOfTheRfc();
    void encodesWhatMayNotStandInAddresses_data();
    void encodesWhatMayNotStandInAddresses();
    void saysWhereATemplateIsWrong_data();
    void saysWhereATemplateIsWrong();
    void takesABeginningOfTextOnly();
    void namesItsVariablesOnce();
    void findsTheValues_data();
    void findsTheValues();
    void findsNothingInAForeignAddress_data();
    void findsNothingInAForeignAddress();
    void r05_matchesInLinearTime_data();
    void r05_matchesInLinearTime();
    void r05_boundsTheTemplate();
    void r05_boundsTheResult();
};

void TestUriTemplate::expandsTheExamplesOfTheRfc_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("uri");
    for (const auto &[source, text, uri] : kExamples) {
        QTest::newRow((source + ": "_ba + text).constData()) << QString::fromLatin1(text) << QString::fromLatin1(uri);
    }
}

void TestUriTemplate::expandsTheExamplesOfTheRfc()
{
    QFETCH(const QString, text);
    QFETCH(const QString, uri);
    QCOMPARE(expanded(text, kRfcValues), uri);
}

void TestUriTemplate::matchesTheExamplesOfTheRfc_data()
{
    expandsTheExamplesOfTheRfc_data();
}

/// Different values may lead to one address, so only the way back is certain.
void TestUriTemplate::matchesTheExamplesOfTheRfc()
{
    QFETCH(const QString, text);
    QFETCH(const QString, uri);
    const auto values = matched(text, uri);
    QVERIFY(values);
    QCOMPARE(expanded(text, *values), uri);
}

void TestUriTemplate::encodesWhatMayNotStandInAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("uri");
    QTest::newRow("literal beyond ASCII") << u"é/{a}"_s << u"b"_s << u"%C3%A9/b"_s;
    QTest::newRow("encoded literal") << u"a%2fb{a}"_s << u""_s << u"a%2fb"_s;
    QTest::newRow("value beyond ASCII") << u"{a}"_s << u"é𝄞"_s << u"%C3%A9%F0%9D%84%9E"_s;
    QTest::newRow("line end") << u"{+a}"_s << u"a\r\nb"_s << u"a%0D%0Ab"_s;
    QTest::newRow("NUL") << u"{+a}"_s << QString(QChar(0)) << u"%00"_s;
    QTest::newRow("encoded in a simple value") << u"{a}"_s << u"%41%2"_s << u"%2541%252"_s;
    QTest::newRow("encoded in a reserved value") << u"{+a}"_s << u"%41%2"_s << u"%41%252"_s;
    QTest::newRow("prefix in characters") << u"{a:2}"_s << u"𝄞é!"_s << u"%F0%9D%84%9E%C3%A9"_s;
    QTest::newRow("apostrophe") << u"it's{a}"_s << u"'"_s << u"it's%27"_s;
    QTest::newRow("lone surrogate") << u"{a}"_s << QString(QChar(0xD800)) << u"%3F"_s;
}

void TestUriTemplate::encodesWhatMayNotStandInAddresses()
{
    QFETCH(const QString, text);
    QFETCH(const QString, value);
    QFETCH(const QString, uri);
    QCOMPARE(expanded(text, {{u"a"_s, value}}), uri);
}

void TestUriTemplate::saysWhereATemplateIsWrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("where");
    const auto row = [](const char *text, int at) {
        QTest::newRow(text) << QString::fromUtf8(text) << u"character %1"_s.arg(at);
    };
    row("{/id*", 0);
    row("/id*}", 4);
    row("{/?id}", 2);
    row("{var:prefix}", 5);
    row("{hello:2*}", 8);
    row("{a*:2}", 3);
    row("{??hello}", 2);
    row("{!hello}", 1);
    row("{=path}", 1);
    row("{$var}", 1);
    row("{|var*}", 1);
    row("{@a}", 1);
    row("{,a}", 1);
    row("{with space}", 5);
    row("{ leading_space}", 1);
    row("{trailing_space }", 15);
    row("{*keys?}", 1);
    row("{?empty=default,var}", 7);
    row("{var}{-prefix|/-/|var}", 6);
    row("?q={searchTerms}&amp;c={example:color?}", 32);
    row("x{?empty|foo=none}", 8);
    row("/h{#hello+}", 9);
    row("/people/{~thing}", 9);
    row("/{default-graph-uri}", 9);
    row("/sparql{?query){&default-graph-uri*}", 14);
    row("/resolution{?x, y}", 15);
    row("{}", 1);
    row("{+}", 2);
    row("{a,}", 3);
    row("{a,,b}", 3);
    row("{a..b}", 3);
    row("{.}", 2);
    row("{..a}", 2);
    row("{a.}", 3);
    row("{a:0}", 3);
    row("{a:01}", 3);
    row("{a:10000}", 7);
    row("{a:}", 3);
    row("{%4}", 1);
    row("{é}", 1);
    row("{{a}}", 1);
    row("a b", 1);
    row("100%", 3);
    row("a%zz", 1);
    row("a<b", 1);
    row("a\nb", 1);
    row("\xc2\x80", 0);
    QTest::newRow("lone surrogate") << QString(QChar(0xDC00)) << u"character 0"_s;
    QTest::newRow("no character") << QString(QChar(0xFFFF)) << u"character 0"_s;
}

void TestUriTemplate::saysWhereATemplateIsWrong()
{
    QFETCH(const QString, text);
    QFETCH(const QString, where);
    const auto parsed = UriTemplate::parse(text);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().kind, Error::Kind::Protocol);
    QCOMPARE(parsed.error().where, where);
    QVERIFY(!parsed.error().message.isEmpty());
}

void TestUriTemplate::takesABeginningOfTextOnly()
{
    for (const char16_t *text : {u"{keys:1}", u"{+keys:1}", u"{;list:3}"}) {
        const auto uri = UriTemplate::parse(text).value().expand(kRfcValues);
        QVERIFY(!uri);
        QCOMPARE(uri.error().kind, Error::Kind::Usage);
    }
}

void TestUriTemplate::namesItsVariablesOnce()
{
    const auto parsed = UriTemplate::parse(u"a{b}{+c.d,b:3}{?%41,list*}");
    QCOMPARE(parsed->variables(), (QStringList{u"b"_s, u"c.d"_s, u"%41"_s, u"list"_s}));
    QVERIFY(parsed->isExploded(u"list"_s));
    QVERIFY(!parsed->isExploded(u"b"_s));
    QVERIFY(UriTemplate::parse(u"mem:a")->variables().isEmpty());
    QCOMPARE(UriTemplate::parse(u"")->expand({}).value(), u""_s);
}

void TestUriTemplate::findsTheValues_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("uri");
    QTest::addColumn<UriValues>("values");
    const auto row = [](const char16_t *text, const char16_t *uri, const UriValues &values) {
        const QString name = QString(text) + u" on "_s + QString(uri);
        QTest::newRow(name.toUtf8().constData()) << QString(text) << QString(uri) << values;
    };
    row(u"file:///{+path}", u"file:///a/b%20c.txt", {{u"path"_s, u"a/b c.txt"_s}});
    row(u"repo://{owner}/{repo}/contents{/path*}", u"repo://o/r/contents/src/main.c",
        {{u"owner"_s, u"o"_s}, {u"repo"_s, u"r"_s}, {u"path"_s, QStringList{u"src"_s, u"main.c"_s}}});
    row(u"weather://{city}/{day}{?units}", u"weather://K%c3%b6ln/today?units=metric",
        {{u"city"_s, u"Köln"_s}, {u"day"_s, u"today"_s}, {u"units"_s, u"metric"_s}});
    row(u"weather://{city}/{day}{?units}", u"weather://Köln/today", {{u"city"_s, u"Köln"_s}, {u"day"_s, u"today"_s}});
    row(u"{a}.json", u"x.json.json", {{u"a"_s, u"x.json"_s}});
    row(u"{+a}/{b}", u"x/y/z", {{u"a"_s, u"x/y"_s}, {u"b"_s, u"z"_s}});
    row(u"{a}-{b}", u"x-y-z", {{u"a"_s, u"x-y"_s}, {u"b"_s, u"z"_s}});
    row(u"{a}{b}", u"xy", {{u"a"_s, u"xy"_s}});
    row(u"{+a}", u"%2F%2520~%7e", {{u"a"_s, u"%2F%2520~~"_s}});
    row(u"{+a}", u"%FF", {{u"a"_s, u"%FF"_s}});
    row(u"{a}", u"%2F%25", {{u"a"_s, u"/%"_s}});
    row(u"{x,y}", u"1,2", {{u"x"_s, u"1"_s}, {u"y"_s, u"2"_s}});
    row(u"{x,y}", u"1,2,3", {{u"x"_s, u"1"_s}, {u"y"_s, QStringList{u"2"_s, u"3"_s}}});
    row(u"{x}", u"1,2", {{u"x"_s, QStringList{u"1"_s, u"2"_s}}});
    row(u"{?x,y}", u"?y=2", {{u"y"_s, u"2"_s}});
    row(u"{?q*}", u"?a=1&b=", {{u"q"_s, Pairs{{u"a"_s, u"1"_s}, {u"b"_s, u""_s}}}});
    row(u"{?q*}", u"?q=1&q=2", {{u"q"_s, QStringList{u"1"_s, u"2"_s}}});
    row(u"{/a*}", u"/k=v/l=w", {{u"a"_s, Pairs{{u"k"_s, u"v"_s}, {u"l"_s, u"w"_s}}}});
    row(u"{/var:1,var}", u"/v/value", {{u"var"_s, u"value"_s}});
    row(u"{var:3}", u"val", {{u"var"_s, u"val"_s}});
    row(u"{/a}", u"/", {{u"a"_s, u""_s}});
    row(u"{/a}", u"", {});
    row(u"mem:a", u"mem:%61", {});
    row(u"%6dem:%2f{a}", u"mem:%2Fb", {{u"a"_s, u"b"_s}});
}

void TestUriTemplate::findsTheValues()
{
    QFETCH(const QString, text);
    QFETCH(const QString, uri);
    QFETCH(const UriValues, values);
    const auto found = matched(text, uri);
    QVERIFY(found);
    QCOMPARE(*found, values);
    QCOMPARE(normalizedUri(expanded(text, *found)), normalizedUri(uri));
}

void TestUriTemplate::findsNothingInAForeignAddress_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("uri");
    const auto row = [](const char16_t *text, const char16_t *uri) {
        const QString name = QString(text) + u" on "_s + QString(uri);
        QTest::newRow(name.toUtf8().constData()) << QString(text) << QString(uri);
    };
    row(u"mem:{a}", u"file:x");
    row(u"mem:{a}", u"mem:x/y");
    row(u"{a}/{b}", u"x");
    row(u"{a}", u"100%");
    row(u"{a}", u"%FF");
    row(u"{?a}", u"?b=1");
    row(u"{?a}", u"?a");
    row(u"{?a}", u"?a=1&a=2");
    row(u"{/a*}", u"/k=v/w");
    row(u"{var:3}", u"value");
    row(u"{/var:1,var}", u"/x/value");
    row(u"{a}/{a}", u"x/y");
    row(u"", u"x");
    row(u"a", u"");
}

void TestUriTemplate::findsNothingInAForeignAddress()
{
    QFETCH(const QString, text);
    QFETCH(const QString, uri);
    QVERIFY(!matched(text, uri));
}

void TestUriTemplate::r05_matchesInLinearTime_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("uri");
    QTest::addColumn<bool>("fits");
    const QString many = QString(30'000, u'a');
    QTest::newRow("many values, no end") << u"{a}"_s.repeated(400) + u"!"_s << many << false;
    QTest::newRow("many reserved values") << u"{+a}{+b}/"_s.repeated(200) << u"a/"_s.repeated(10'000) << false;
    QTest::newRow("twins") << u"{a}{b}{c}{d}{e}{f}{g}{h}{i}{j}x"_s << many << false;
    QTest::newRow("exploded") << u"{/a*}{/b*}{/c*}{/d*}!"_s << u"/"_s.repeated(30'000) << false;
    QTest::newRow("literals of one letter") << u"{x}"_s + QString(20'000, u'a') + u"b{y}"_s << many << false;
    QTest::newRow("many items") << u"{?a*}"_s << u"?a=1"_s + u"&a=1"_s.repeated(100'000) << true;
    QTest::newRow("many pairs") << u"{?a*}"_s << u"?b=1"_s + u"&c=1"_s.repeated(100'000) << true;
    QTest::newRow("many commas") << u"{a}"_s << u","_s.repeated(500'000) << true;
    QTest::newRow("parts times bytes over the limit") << u"{a}/"_s.repeated(900) << QString(100'000, u'a') << false;
    QTest::newRow("address over the limit") << u"{a}"_s << QString(UriTemplate::kLongestUri + 1, u'a') << false;
}

void TestUriTemplate::r05_matchesInLinearTime()
{
    QFETCH(const QString, text);
    QFETCH(const QString, uri);
    QFETCH(const bool, fits);
    const auto parsed = UriTemplate::parse(text);
    QVERIFY(parsed);
    OwnTimer timer;
    timer.start();
    QCOMPARE(parsed->match(uri).has_value(), fits);
    QVERIFY2(timer.elapsed() < 2000, qPrintable(u"%1 ms"_s.arg(timer.elapsed())));
}

void TestUriTemplate::r05_boundsTheTemplate()
{
    QVERIFY(UriTemplate::parse(QString(UriTemplate::kLongestTemplate, u'a')));
    QVERIFY(!UriTemplate::parse(QString(UriTemplate::kLongestTemplate + 1, u'a')));
    QVERIFY(UriTemplate::parse(u"{a}"_s.repeated(UriTemplate::kMostExpressions)));
    QVERIFY(!UriTemplate::parse(u"{a}"_s.repeated(UriTemplate::kMostExpressions + 1)));
}

void TestUriTemplate::r05_boundsTheResult()
{
    const UriValues values{{u"a"_s, QString(100'000, u'a')}, {u"b"_s, QStringList(100'000, u"long text"_s)}};
    for (const char16_t *text : {u"{a,a,a,a,a,a,a,a,a,a,a}", u"{b,b}", u"{?b*,b*}"}) {
        const auto uri = UriTemplate::parse(text).value().expand(values);
        QVERIFY(!uri);
        QCOMPARE(uri.error().kind, Error::Kind::Usage);
    }
}

QTEST_GUILESS_MAIN(TestUriTemplate)
#include "tst_uritemplate.moc"
