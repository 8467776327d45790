// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/defaultsbroker.h"
#include "app/cli/fieldentry.h"
#include "app/cli/filebroker.h"
#include "app/cli/rootsbroker.h"
#include "app/cli/terminalbroker.h"
#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"
#include "core/mcp/elicitation.h"

#include <QTest>

#include <unistd.h>

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// What servers get that ask something, from a file, from defaults and from a terminal.
class TestAnswers : public QObject
{
    Q_OBJECT
private slots:
    void answersFromAFile_data();
    void answersFromAFile();
    void givesEachAnswerOnceInOrder();
    void answersByServerToolAndWords_data();
    void answersByServerToolAndWords();
    void refusesAFileWithAMistake_data();
    void refusesAFileWithAMistake();
    void acceptsDefaultsOnlyWhereTheyAreComplete();
    void answersRootsBesideEverythingElse();
    void readsARoot_data();
    void readsARoot();
    void understandsWhatIsTyped_data();
    void understandsWhatIsTyped();
    void asksFieldByFieldAtTheTerminal();
    void asksAgainUntilAValueFits();
    void asksOneQuestionAfterTheOther();
    void letsThePersonDeclineOrPutAside_data();
    void letsThePersonDeclineOrPutAside();
    void putsAsideWhatIsStillAskedWhenTheInputEnds();
    void goesOnWithTheNextWhenOneIsWithdrawn();
    void takesAnAnswerInAModelsPlace();
};

namespace {

const QByteArray kForm = R"({"message":"Who are you?","requestedSchema":{"type":"object","properties":{
    "name":{"type":"string","minLength":2},"age":{"type":"integer","minimum":18},
    "colour":{"type":"string","enum":["red","green"]},"agreed":{"type":"boolean","default":false}},
    "required":["name","agreed"]}})";
const QByteArray kDecline = R"({"action":"decline"})";
const QByteArray kCancel = R"({"action":"cancel"})";
const QByteArray kSample =
    R"({"messages":[{"role":"user","content":{"type":"text","text":"Say yes"}}],"maxTokens":10})";

using Kind = InputRequest::Kind;

InputRequest question(Kind kind, const QByteArray &params, quint64 number = 1)
{
    return {.number = number, .server = u"srv"_s, .kind = kind, .params = params};
}

/// The answer, or what the error says.
QByteArray ask(InputBroker &broker, Kind kind, const QByteArray &params)
{
    QByteArray text = "none";
    broker.ask(question(kind, params), [&](const Result<QByteArray> &answer) {
        text = answer ? *answer : "error: " + answer.error().message.toUtf8();
    });
    return text;
}

FileBroker brokerOf(const QByteArray &file)
{
    return FileBroker(*AnswerFile::parse(file));
}

/// A terminal as far as a TerminalBroker sees one.
struct Typing
{
    Typing()
    {
        std::array<int, 2> ends{};
        if (pipe(ends.data()) == 0) {
            readEnd = ends[0];
            writeEnd = ends[1];
        }
        broker = std::make_unique<TerminalBroker>(readEnd);
    }
    ~Typing()
    {
        broker.reset();
        close(readEnd);
        end();
    }
    void type(const QByteArray &text) const { QVERIFY(write(writeEnd, text.constData(), size_t(text.size())) > 0); }
    void end()
    {
        if (writeEnd >= 0) {
            close(std::exchange(writeEnd, -1));
        }
    }
    void ask(Kind kind, const QByteArray &params, quint64 number = 1)
    {
        broker->ask(question(kind, params, number), [this](const Result<QByteArray> &answer) {
            answers.append(answer ? *answer : "error: " + answer.error().message.toUtf8());
        });
    }

    int readEnd = -1;
    int writeEnd = -1;
    std::unique_ptr<TerminalBroker> broker;
    QList<QByteArray> answers;
};

} // namespace

void TestAnswers::answersFromAFile_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("params");
    QTest::addColumn<QByteArray>("answer");
    const auto row = [](const char *name, const char *file, Kind kind, const QByteArray &params, const char *answer) {
        QTest::newRow(name) << QByteArray(file) << int(kind) << params << QByteArray(answer);
    };
    row("content", R"({"elicitation":[{"content":{"name":"Ada","agreed":true,"age":1e2}}]})", Kind::Elicitation, kForm,
        R"({"action":"accept","content":{"name":"Ada","agreed":true,"age":1e2}})");
    row("decline", R"({"elicitation":["decline"]})", Kind::Elicitation, kForm, R"({"action":"decline"})");
    row("cancel", R"({"elicitation":[{"action":"cancel"}]})", Kind::Elicitation, kForm, R"({"action":"cancel"})");
    row("nothing left", R"({"elicitation":[]})", Kind::Elicitation, kForm, R"({"action":"decline"})");
    row("rule", R"({"elicitation":["decline",{"when":"are you","content":{}}]})", Kind::Elicitation, kForm,
        R"({"action":"accept","content":{}})");
    row("address", R"({"elicitation":["accept"]})", Kind::Elicitation,
        R"({"mode":"url","message":"m","url":"https://e.org","elicitationId":"1"})", R"({"action":"accept"})");
    row("defaults that are none", R"({"elicitation":["defaults"]})", Kind::Elicitation, kForm,
        R"({"action":"decline"})");
    row("text", R"({"sampling":["Yes."]})", Kind::Sampling, kSample,
        R"({"role":"assistant","content":{"type":"text","text":"Yes."},"model":"person","stopReason":"endTurn"})");
    row("whole result", R"({"sampling":[{"role":"assistant","content":{"type":"text","text":"a"},"model":"m"}]})",
        Kind::Sampling, kSample, R"({"role":"assistant","content":{"type":"text","text":"a"},"model":"m"})");
    row("refused", R"({"sampling":[{"action":"decline"}]})", Kind::Sampling, kSample,
        "error: User rejected sampling request");
    row("roots", R"({"roots":["file:///a",{"uri":"file:///b","name":"B"}]})", Kind::Roots, "{}",
        R"({"roots":[{"uri":"file:///a"},{"uri":"file:///b","name":"B"}]})");
    row("no roots", "{}", Kind::Roots, "{}", R"({"roots":[]})");
}

void TestAnswers::answersFromAFile()
{
    QFETCH(QByteArray, file);
    QFETCH(int, kind);
    QFETCH(QByteArray, params);
    FileBroker broker = brokerOf(file);
    const QByteArray given = ask(broker, Kind(kind), params);
    QFETCH(QByteArray, answer);
    const auto parsed = parseJson(given);
    const auto expected = parseJson(answer);
    if (!expected) {
        QCOMPARE(given, answer);
        return;
    }
    QVERIFY2(parsed && parsed->value == expected->value, given.constData());
}

void TestAnswers::givesEachAnswerOnceInOrder()
{
    FileBroker broker = brokerOf(R"({"elicitation":[{"content":{"n":1}},{"content":{"n":2}}]})");
    QVERIFY(ask(broker, Kind::Elicitation, kForm).contains(R"("n":1)"));
    QVERIFY(ask(broker, Kind::Elicitation, kForm).contains(R"("n":2)"));
    QCOMPARE(ask(broker, Kind::Elicitation, kForm), kDecline);
}

void TestAnswers::answersByServerToolAndWords_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("tool");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("all fit") << u"github"_s << u"review_code"_s << "by all"_ba;
    QTest::newRow("another tool") << u"github"_s << u"list"_s << "by server"_ba;
    QTest::newRow("no known call") << u"github"_s << QString() << "by server"_ba;
    QTest::newRow("another server") << u"srv"_s << u"review_code"_s << "in turn"_ba;
}

void TestAnswers::answersByServerToolAndWords()
{
    QFETCH(QString, server);
    QFETCH(QString, tool);
    QFETCH(QByteArray, text);
    FileBroker broker = brokerOf(R"({"sampling":["in turn",
        {"server":"git*","tool":"review_*","when":"yes","text":"by all"},
        {"server":"git*","when":"no","text":"never"},
        {"server":"git*","text":"by server"},],})");
    InputRequest request = question(Kind::Sampling, kSample);
    request.server = server;
    request.origin.tool = tool;
    for (int i = 0; i < 2; ++i) { // a rule answers as often as it fits
        QByteArray given;
        broker.ask(request, [&](const Result<QByteArray> &answer) { given = answer.value_or("declined"); });
        QVERIFY2(given.contains('"' + text + '"') || (i == 1 && text == "in turn" && given == "declined"),
                 given.constData());
    }
}

void TestAnswers::refusesAFileWithAMistake_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("where");
    QTest::newRow("no object") << "[]"_ba << u"line 1, column 1"_s;
    QTest::newRow("unknown kind") << R"({"elicitations":[]})"_ba << u"line 1, column 17"_s;
    QTest::newRow("no list") << R"({"sampling":"a"})"_ba << u"line 1, column 13"_s;
    QTest::newRow("a number") << R"({"sampling":["a",1]})"_ba << u"line 1, column 18"_s;
    QTest::newRow("empty rule") << R"({"elicitation":[{"when":""}]})"_ba << u"line 1, column 25"_s;
    QTest::newRow("root elsewhere") << R"({"roots":["https://e.org"]})"_ba << u"line 1, column 11"_s;
    QTest::newRow("further down")
        << "{\n  // whose turn is it\n  \"sampling\": [\n    \"a\",\n    {\"server\": 7, \"text\": \"b\"},\n  ]\n}"_ba
        << u"line 5, column 16"_s;
    QTest::newRow("no JSON") << "{\n\"roots\": [x]}"_ba << u"line 2, column 11"_s;
}

void TestAnswers::refusesAFileWithAMistake()
{
    QFETCH(QByteArray, file);
    const auto answers = AnswerFile::parse(file);
    QVERIFY(!answers);
    QCOMPARE(answers.error().kind, Error::Kind::Usage);
    QTEST(answers.error().where, "where");
}

void TestAnswers::acceptsDefaultsOnlyWhereTheyAreComplete()
{
    DefaultsBroker broker;
    const QByteArray whole =
        R"({"message":"m","requestedSchema":{"type":"object","properties":{"a":{"type":"integer","default":7}}}})";
    const QByteArray accepted = R"({"action":"accept","content":{"a":7}})";
    QCOMPARE(ask(broker, Kind::Elicitation, whole), accepted);
    QCOMPARE(ask(broker, Kind::Elicitation, kForm), kDecline);
    QVERIFY(ask(broker, Kind::Sampling, kSample).startsWith("error: "));
}

void TestAnswers::answersRootsBesideEverythingElse()
{
    DecliningBroker behind;
    RootsBroker broker(*encodeRoots({rootFromWord(u"file:///w=W"_s)}), behind);
    const QByteArray roots = R"({"roots":[{"uri":"file:///w","name":"W"}]})";
    QCOMPARE(ask(broker, Kind::Roots, "{}"), roots);
    QCOMPARE(ask(broker, Kind::Elicitation, kForm), kDecline);
}

void TestAnswers::readsARoot_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("uri");
    QTest::addColumn<QString>("name");
    QTest::newRow("address") << u"file:///a"_s << u"file:///a"_s << QString();
    QTest::newRow("with a name") << u"file:///a=My A"_s << u"file:///a"_s << u"My A"_s;
    QTest::newRow("path") << u"/a/b=B"_s << u"file:///a/b"_s << u"B"_s;
}

void TestAnswers::readsARoot()
{
    QFETCH(QString, word);
    const Root root = rootFromWord(word);
    QTEST(root.uri, "uri");
    QTEST(root.name, "name");
}

void TestAnswers::understandsWhatIsTyped_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QByteArray>("value"); // empty: left out; "!": asked again
    const auto row = [](const char *field, const char *line, const char *value) {
        QTest::addRow("%s: %s", field, line)
            << QString::fromLatin1(field) << QString::fromLatin1(line) << QByteArray(value);
    };
    row("name", "Ada", R"("Ada")");
    row("name", "", R"("")");
    row("age", "36", "36");
    row("age", "", "");
    row("age", "old", "!");
    row("colour", "2", R"("green")");
    row("colour", "red", R"("red")");
    row("colour", "3", "!");
    row("agreed", "", "false");
    row("agreed", "Y", "true");
    row("agreed", "perhaps", "!");
}

void TestAnswers::understandsWhatIsTyped()
{
    QFETCH(QString, field);
    QFETCH(QString, line);
    QFETCH(QByteArray, value);
    const auto form = decodeElicitation(parseJson(kForm)->value);
    const auto found = std::ranges::find(form.value.fields, field, &ElicitationField::name);
    QVERIFY(found != form.value.fields.end());
    const auto typed = fieldValue(*found, line);
    QCOMPARE(typed.has_value(), value != "!");
    if (typed) {
        QCOMPARE(*typed ? compactJson(**typed) : QByteArray(), value);
    }
}

void TestAnswers::asksFieldByFieldAtTheTerminal()
{
    Typing person;
    person.ask(Kind::Elicitation, kForm);
    person.type("y\nAda\n36\n2\ny\n");
    QTRY_COMPARE(person.answers.size(), 1);
    QCOMPARE(person.answers.first(),
             R"({"action":"accept","content":{"name":"Ada","age":36,"colour":"green","agreed":true}})"_ba);
}

void TestAnswers::asksAgainUntilAValueFits()
{
    Typing person;
    person.ask(Kind::Elicitation, kForm);
    person.type("what\ny\nA\nAda\n17\n18\n\n\n"); // too short a name, too young
    QTRY_COMPARE(person.answers.size(), 1);
    QCOMPARE(person.answers.first(), R"({"action":"accept","content":{"name":"Ada","age":18,"agreed":false}})"_ba);
}

void TestAnswers::asksOneQuestionAfterTheOther()
{
    Typing person;
    person.ask(Kind::Elicitation, kForm, 1);
    person.ask(Kind::Elicitation, kForm, 2);
    person.type("n\ny\nBob\n\n\n\n");
    QTRY_COMPARE(person.answers.size(), 2);
    QCOMPARE(person.answers.at(0), kDecline);
    QCOMPARE(person.answers.at(1), R"({"action":"accept","content":{"name":"Bob","agreed":false}})"_ba);
}

void TestAnswers::letsThePersonDeclineOrPutAside_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("params");
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QByteArray>("answer");
    const QByteArray address = R"({"mode":"url","message":"m","url":"https://e.org","elicitationId":"1"})";
    QTest::newRow("form, no") << int(Kind::Elicitation) << kForm << "no\n"_ba << kDecline;
    QTest::newRow("form, later") << int(Kind::Elicitation) << kForm << "\n"_ba << kCancel;
    QTest::newRow("address, no") << int(Kind::Elicitation) << address << "n\n"_ba << kDecline;
    QTest::newRow("address, later") << int(Kind::Elicitation) << address << "c\n"_ba << kCancel;
    QTest::newRow("address that no browser gets")
        << int(Kind::Elicitation) << R"({"mode":"url","message":"m","url":"file:///etc/passwd","elicitationId":"1"})"_ba
        << "y\n"_ba << kDecline;
    QTest::newRow("sampling, no") << int(Kind::Sampling) << kSample << "n\n"_ba
                                  << "error: User rejected sampling request"_ba;
}

void TestAnswers::letsThePersonDeclineOrPutAside()
{
    QFETCH(int, kind);
    QFETCH(QByteArray, params);
    QFETCH(QByteArray, typed);
    Typing person;
    person.ask(Kind(kind), params);
    person.type(typed);
    QTRY_COMPARE(person.answers.size(), 1);
    QTEST(person.answers.first(), "answer");
}

void TestAnswers::putsAsideWhatIsStillAskedWhenTheInputEnds()
{
    Typing person;
    person.ask(Kind::Elicitation, kForm, 1);
    person.ask(Kind::Sampling, kSample, 2);
    person.end();
    QTRY_COMPARE(person.answers.size(), 2);
    QCOMPARE(person.answers.at(0), kCancel);
    QVERIFY(person.answers.at(1).startsWith("error: "));
    person.ask(Kind::Elicitation, kForm, 3); // nobody is there any more
    QCOMPARE(person.answers.size(), 3);
}

void TestAnswers::goesOnWithTheNextWhenOneIsWithdrawn()
{
    Typing person;
    person.ask(Kind::Elicitation, kForm, 1);
    person.ask(Kind::Elicitation, kForm, 2);
    person.broker->withdraw(1);
    person.type("n\n");
    QTRY_COMPARE(person.answers.size(), 1);
    QCOMPARE(person.answers.first(), kDecline);
}

void TestAnswers::takesAnAnswerInAModelsPlace()
{
    Typing person;
    person.ask(Kind::Sampling, kSample);
    person.type("y\nYes,\nindeed.\n.\n");
    QTRY_COMPARE(person.answers.size(), 1);
    QVERIFY2(person.answers.first().contains(R"("text":"Yes,\nindeed.")"), person.answers.first().constData());
}

QTEST_GUILESS_MAIN(TestAnswers)
#include "tst_answers.moc"
