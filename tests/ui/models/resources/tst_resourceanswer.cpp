// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/resources/resourceanswer.h"
#include "ui/models/resources/templatevalues.h"
#include "ui/models/resources/versiondiff.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Signalbox;

using Kind = VersionDiff::Kind;

namespace {

ResourceAnswerPtr answerOf(const QByteArray &result)
{
    CallOutcome outcome;
    outcome.end = CallOutcome::End::Result;
    outcome.result = result;
    return readResourceAnswer(outcome, 1);
}

ResourceAnswerPtr textOf(const QByteArray &jsonText, const QByteArray &mimeType = "text/plain")
{
    return answerOf(R"({"contents":[{"uri":"a://1","mimeType":")" + mimeType + R"(","text":)" + jsonText + "}]}");
}

} // namespace

class TestResourceAnswer : public QObject
{
    Q_OBJECT
private slots:
    void takesContentsApart();
    void knowsJsonByTypeAndByLook();
    void u11_knowsPicturesByTheirBytes();
    void saysWhatBreaksTheRules();
    void keepsWhyAReadFailed();
    void textsAreComparedByLine();
    void jsonIsComparedAsSuch();
    void bytesAndNumbersAreCompared();
    void templatesAreExpandedAsTheyAreFilledIn();
    void saysWhatIsWrongWithATemplate();
};

void TestResourceAnswer::takesContentsApart()
{
    const ResourceAnswerPtr answer = answerOf(
        R"({"contents":[{"uri":"a://1","mimeType":"text/plain","text":"Ünï"},{"uri":"a://2","blob":"AAECAw=="}]})");
    QVERIFY(answer->isUsable);
    QCOMPARE(answer->parts.size(), 2);
    QCOMPARE(answer->parts[0].bytes, "Ünï");
    QVERIFY(answer->parts[0].isText);
    QVERIFY(!answer->parts[0].tree);
    QVERIFY(!answer->parts[1].isText);
    QCOMPARE(answer->parts[1].bytes, QByteArray("\0\1\2\3", 4));
    QCOMPARE(answer->bytes(), 9);
    QVERIFY(answer->raw.contains("\"contents\""));
    QVERIFY(answer->outcome.result.isEmpty()); // it is kept once
}

void TestResourceAnswer::knowsJsonByTypeAndByLook()
{
    QVERIFY(textOf(R"("{\"a\":1}")", "application/json")->parts.first().tree);
    QVERIFY(textOf(R"(" {\"a\":1}\n")")->parts.first().tree);
    QVERIFY(textOf(R"("3")", "application/x+json; charset=utf-8")->parts.first().tree);
    QVERIFY(!textOf(R"("3")")->parts.first().tree);
    QVERIFY(!textOf(R"("{ not json }")", "application/json")->parts.first().tree);
    QCOMPARE(textOf(R"("{\"a\":1.00}")")->parts.first().laidOut, "{\n  \"a\": 1.00\n}");
}

void TestResourceAnswer::u11_knowsPicturesByTheirBytes()
{
    QVERIFY(beginsAsPicture("\x89PNG\r\n\x1a\n....."_ba));
    QVERIFY(beginsAsPicture("GIF89a..."_ba));
    QVERIFY(beginsAsPicture("RIFF....WEBPVP8 "_ba));
    QVERIFY(!beginsAsPicture("<svg xmlns='http://www.w3.org/2000/svg'/>"_ba));
    QVERIFY(!beginsAsPicture("RIFF"_ba));
    QVERIFY(!beginsAsPicture({}));
    const ResourceAnswerPtr svg =
        answerOf(R"({"contents":[{"uri":"a://1","mimeType":"image/png","blob":"PHN2Zy8+"}]})");
    QVERIFY(!svg->parts.first().isPicture);
}

void TestResourceAnswer::saysWhatBreaksTheRules()
{
    const ResourceAnswerPtr broken = answerOf(R"({"contents":[{"uri":"a://1","blob":"no base64!"}]})");
    QVERIFY(broken->isUsable);
    QVERIFY(!broken->deviations.isEmpty());
    const ResourceAnswerPtr none = answerOf(R"({"other":1})");
    QVERIFY(none->parts.isEmpty());
    QVERIFY(!none->deviations.isEmpty());
    QVERIFY(!answerOf("[1]")->isUsable);
}

void TestResourceAnswer::keepsWhyAReadFailed()
{
    CallOutcome outcome;
    outcome.end = CallOutcome::End::RemoteError;
    outcome.error.message = u"There is none."_s;
    const ResourceAnswerPtr answer = readResourceAnswer(outcome, 7);
    QVERIFY(!answer->isUsable);
    QCOMPARE(answer->outcome.error.message, u"There is none."_s);
    QCOMPARE(answer->wallNs, 7);
}

void TestResourceAnswer::textsAreComparedByLine()
{
    const VersionDiffPtr diff = compareVersions(textOf(R"("one\ntwo\n")"), textOf(R"("one\nthree\n")"));
    QVERIFY(diff->kind == Kind::Lines);
    QCOMPARE(diff->lines->removed, 1);
    QCOMPARE(diff->lines->added, 1);
    QVERIFY(compareVersions(textOf(R"("one")"), textOf(R"("one")"))->kind == Kind::Same);
}

void TestResourceAnswer::jsonIsComparedAsSuch()
{
    const VersionDiffPtr diff = compareVersions(textOf(R"("{\"a\":1,\"b\":2}")"), textOf(R"("{\"b\":3,\"a\":1}")"));
    QVERIFY(diff->kind == Kind::Values);
    QCOMPARE(diff->json.found.places.size(), 1);
    QCOMPARE(diff->json.found.places.first().pointer, u"/b"_s);
    // The same values in another layout: the lines tell.
    QVERIFY(compareVersions(textOf(R"("{\"a\":1}")"), textOf(R"("{ \"a\":1 }")"))->kind == Kind::Lines);
}

void TestResourceAnswer::bytesAndNumbersAreCompared()
{
    const auto blob = [](const QByteArray &base64) {
        return answerOf(R"({"contents":[{"uri":"a://1","blob":")" + base64 + R"("}]})");
    };
    const VersionDiffPtr bytes = compareVersions(blob("AAECAw=="), blob("AAED"));
    QVERIFY(bytes->kind == Kind::Bytes);
    QCOMPARE(bytes->firstByte, 2);
    QCOMPARE(bytes->sizeBefore, 4);
    QCOMPARE(bytes->sizeAfter, 3);
    const VersionDiffPtr number = compareVersions(blob("AAEC"), answerOf(R"({"contents":[]})"));
    QVERIFY(number->kind == Kind::Number);
    QCOMPARE(number->sizeAfter, 0);
}

void TestResourceAnswer::templatesAreExpandedAsTheyAreFilledIn()
{
    TemplateValues values(u"db://{table}/{id}{?fields*,limit}"_s);
    QCOMPARE(values.variables(), (QStringList{u"table"_s, u"id"_s, u"fields"_s, u"limit"_s}));
    QCOMPARE(*values.address(), u"db:///"_s);
    values.set(u"table"_s, u"a b"_s);
    values.set(u"limit"_s, u"3"_s);
    QCOMPARE(*values.address(), u"db://a%20b/?limit=3"_s);
    QVERIFY(values.isList(u"fields"_s) && !values.isList(u"limit"_s));
    values.set(u"fields"_s, u"x, y"_s);
    QCOMPARE(*values.address(), u"db://a%20b/?fields=x&fields=y&limit=3"_s);
    values.set(u"fields"_s, u"x=1,y=2"_s);
    QCOMPARE(*values.address(), u"db://a%20b/?x=1&y=2&limit=3"_s);
    values.set(u"table"_s, {});
    QVERIFY(!values.typed().contains(u"table"_s));
}

void TestResourceAnswer::saysWhatIsWrongWithATemplate()
{
    const TemplateValues broken(u"a://{unclosed"_s);
    QVERIFY(broken.variables().isEmpty());
    QVERIFY(!broken.address());
    QVERIFY(!broken.address().error().message.isEmpty());
    QString many;
    for (int i = 0; i < 60; ++i) {
        many += u"{v%1}"_s.arg(i);
    }
    const TemplateValues long_(many);
    QCOMPARE(long_.variables().size(), TemplateValues::kMostVariables);
    QVERIFY(long_.hasMore());
}

QTEST_GUILESS_MAIN(TestResourceAnswer)
#include "tst_resourceanswer.moc"
