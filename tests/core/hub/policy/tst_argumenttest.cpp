// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/policy/argumenttest.h"
#include "core/json/jsonparse.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

namespace {

Json json(const QByteArray &text)
{
    const Result<ParsedJson> parsed = parseJson(text);
    return parsed ? parsed->value : Json::null();
}

} // namespace

class TestArgumentTest : public QObject
{
    Q_OBJECT
private slots:
    void holds_data();
    void holds();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void confinesPaths_data();
    void confinesPaths();
    void survivesHostileArguments();
};

void TestArgumentTest::holds_data()
{
    QTest::addColumn<QByteArray>("test");
    QTest::addColumn<QByteArray>("arguments");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char *test, const char *arguments, bool expected) {
        QTest::addRow("%s of %s", test, arguments) << QByteArray(test) << QByteArray(arguments) << expected;
    };
    row(R"({"at":"to","matches":".*@example\\.org"})", R"({"to":"ann@example.org"})", true);
    row(R"({"at":"to","matches":".*@example\\.org"})", R"({"to":"ann@example.org.evil.net"})", false);
    row(R"({"at":"to","matches":"a|b"})", R"({"to":"ab"})", false); // the whole text
    row(R"({"at":"to","matches":"a.*"})", R"({"to":"a\nb"})", true);
    row(R"({"at":"to[*].mail","matches":"a.*"})", R"({"to":[{"mail":"a1"},{"mail":"a2"}]})", true);
    row(R"({"at":"to[*].mail","matches":"a.*"})", R"({"to":[{"mail":"a1"},{"mail":"b"}]})", false);
    row(R"({"at":"to[*].mail","matches":"a.*"})", R"({"to":[]})", false);
    row(R"({"at":"to","matches":"a.*"})", R"({})", false);
    row(R"({"at":"to","matches":"a.*","not":true})", R"({})", true);
    row(R"({"at":"to","matches":"1"})", R"({"to":1})", false); // no text
    row(R"({"schema":{"required":["a"]}})", R"({"a":1})", true);
    row(R"({"schema":{"required":["a"]}})", R"({"b":1})", false);
    row(R"({"at":"list","schema":{"maxItems":2}})", R"({"list":[1,2]})", true);
    row(R"({"at":"list","schema":{"maxItems":2}})", R"({"list":[1,2,3]})", false);
    row(R"({"at":"url","hosts":["example.org","*.example.org"]})", R"({"url":"https://api.EXAMPLE.org:8080/x"})", true);
    row(R"({"at":"url","hosts":["example.org"]})", R"({"url":"https://example.org.evil.net/"})", false);
    row(R"({"at":"url","hosts":["example.org"]})", R"({"url":"https://example.org@evil.net/"})", false);
    row(R"({"at":"url","hosts":["example.org"]})", R"({"url":"https:\\\\example.org"})", false);
    row(R"({"at":"url","hosts":["*"]})", R"({"url":"file:///etc/passwd"})", false);
    row(R"({"at":"url","hosts":["*"]})", R"({"url":"no address"})", false);
    row(R"({"largerThan":10})", R"({"a":"0123456789"})", true);
    row(R"({"at":"a","largerThan":12})", R"({"a":"0123456789"})", false);
    row(R"({"at":"b","largerThan":0})", R"({"a":1})", false);
}

void TestArgumentTest::holds()
{
    QFETCH(const QByteArray, test);
    QFETCH(const QByteArray, arguments);
    QFETCH(const bool, expected);
    const Result<ArgumentTest> compiled = ArgumentTest::fromJson(json(test));
    QVERIFY2(compiled, qPrintable(compiled ? QString() : compiled.error().message));
    QCOMPARE(compiled->holds(json(arguments)), expected);
}

void TestArgumentTest::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("test");
    QTest::addColumn<QString>("where");
    const auto row = [](const char *test, const QString &where) { QTest::newRow(test) << QByteArray(test) << where; };
    row("[]", u"arguments"_s);
    row("{}", u"arguments"_s);
    row(R"({"at":"a"})", u"arguments"_s);
    row(R"({"at":"a[","matches":"b"})", u"at"_s);
    row(R"({"at":1,"matches":"b"})", u"at"_s);
    row(R"({"matches":"("})", u"matches"_s);
    row(R"({"matches":"a","largerThan":1})", u"arguments"_s);
    row(R"({"schema":{"type":"nothing"}})", u"schema"_s);
    row(R"({"inside":[]})", u"inside"_s);
    row(R"({"inside":"/tmp"})", u"inside"_s);
    row(R"({"inside":["projects"]})", u"inside"_s);
    row(R"({"hosts":[1]})", u"hosts"_s);
    row(R"({"largerThan":-1})", u"largerThan"_s);
    row(R"({"largerThan":"1"})", u"largerThan"_s);
    row(R"({"matches":"a","nto":true})", u"nto"_s);
}

void TestArgumentTest::saysWhatIsWrong()
{
    QFETCH(const QByteArray, test);
    QFETCH(const QString, where);
    const Result<ArgumentTest> compiled = ArgumentTest::fromJson(json(test));
    QVERIFY(!compiled);
    QCOMPARE(compiled.error().kind, Error::Kind::Usage);
    QCOMPARE(compiled.error().where, where);
    QVERIFY(!compiled.error().message.isEmpty());
}

void TestArgumentTest::confinesPaths_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("expected");
    QTest::newRow("the folder itself") << u"%1/mine"_s << true;
    QTest::newRow("below it") << u"%1/mine/a/b.txt"_s << true;
    QTest::newRow("there, by way of elsewhere") << u"%1/other/../mine/a"_s << true;
    QTest::newRow("beside it") << u"%1/mine2/a"_s << false;
    QTest::newRow("out of it") << u"%1/mine/../other"_s << false;
    QTest::newRow("a link out of it") << u"%1/mine/out/secret"_s << false;
    QTest::newRow("up behind a link") << u"%1/mine/out/../mine/a"_s << true; // out leads to %1/other
    QTest::newRow("a link to nowhere") << u"%1/mine/nowhere/a"_s << false;
    QTest::newRow("not absolute") << u"mine/a"_s << false;
    QTest::newRow("a NUL in it") << u"%1/mine/a"_s + QChar(0) << false;
    QTest::newRow("empty") << u""_s << false;
}

void TestArgumentTest::confinesPaths()
{
    QFETCH(const QString, path);
    QFETCH(const bool, expected);
    const QTemporaryDir root;
    const QDir folder(QFileInfo(root.path()).canonicalFilePath());
    QVERIFY(folder.mkpath(u"mine/a"_s) && folder.mkpath(u"mine2"_s) && folder.mkpath(u"other"_s));
    QVERIFY(QFile::link(folder.filePath(u"other"_s), folder.filePath(u"mine/out"_s)));
    QVERIFY(QFile::link(folder.filePath(u"gone"_s), folder.filePath(u"mine/nowhere"_s)));
    Json test(jsoncons::json_object_arg);
    test.insert_or_assign("at", "path");
    test.insert_or_assign("inside", Json(jsoncons::json_array_arg));
    test["inside"].push_back((folder.path() + u"/mine"_s).toStdString());
    const Result<ArgumentTest> compiled = ArgumentTest::fromJson(test);
    QVERIFY(compiled);
    Json arguments(jsoncons::json_object_arg);
    arguments.insert_or_assign("path", (path.contains(u"%1"_s) ? path.arg(folder.path()) : path).toStdString());
    QCOMPARE(compiled->holds(arguments), expected);
}

void TestArgumentTest::survivesHostileArguments()
{
    const Result<ArgumentTest> slow = ArgumentTest::fromJson(json(R"({"at":"a","matches":"(a+)+b"})"));
    QVERIFY(slow);
    Json arguments(jsoncons::json_object_arg);
    arguments.insert_or_assign("a", std::string(100'000, 'a'));
    QVERIFY(!slow->holds(arguments)); // PCRE gives up in time
    const Result<ArgumentTest> deep = ArgumentTest::fromJson(json(R"({"at":"a[].b[].c","matches":"x","not":true})"));
    QVERIFY(deep);
    QVERIFY(deep->holds(json(QByteArray(R"({"a":)") + QByteArray(200, '[') + QByteArray(200, ']') + '}')));
    const Result<ArgumentTest> functions = ArgumentTest::fromJson(json(R"({"at":"to_number(a) + `1`","matches":"x"})"));
    QVERIFY(!functions || !functions->holds(json(R"({"a":{}})")));
    QVERIFY(!ArgumentTest::fromJson(json(R"({"at":")" + QByteArray(5000, '(') + R"(","matches":"x"})")));
}

QTEST_GUILESS_MAIN(TestArgumentTest)
#include "tst_argumenttest.moc"
