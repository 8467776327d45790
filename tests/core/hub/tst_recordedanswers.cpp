// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/answers/questionkey.h"
#include "core/hub/answers/recordingreader.h"
#include "core/journal/exchange/importer.h"
#include "core/json/masker.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;
using Kind = InputRequest::Kind;

namespace {

const QByteArray kForm = R"({"message":"Your name?","requestedSchema":{"type":"object"}})";
const QByteArray kAda = R"({"action":"accept","content":{"name":"Ada"}})";
const QByteArray kBob = R"({"action":"accept","content":{"name":"Bob"}})";

InputRequest question(Kind kind, const QByteArray &params, const QString &server = u"git"_s)
{
    return {.number = 1, .server = server, .kind = kind, .params = params};
}

/// A recording as JSON lines.
struct Recording
{
    /// A record as it stands in JSON lines; `more`: members of it.
    void record(const QByteArray &dir, const QByteArray &kind, const QByteArray &method, const QByteArray &message,
                const QByteArray &more = QByteArray())
    {
        lines += "{\"seq\":" + QByteArray::number(next++) + R"(,"time":"2026-05-04T10:00:00Z","mono":1,"dir":")" + dir
                 + R"(","kind":")" + kind + R"(","server":"git","method":")" + method + R"(","session":1)" + more
                 + R"(,"message":)" + message + "}\n";
    }
    /// A request of the server with its answer.
    void asked(const QByteArray &method, const QByteArray &params, const QByteArray &answer)
    {
        record("in", "request", method,
               R"({"jsonrpc":"2.0","id":1,"method":")" + method + R"(","params":)" + params + '}');
        const bool isError = answer.startsWith(R"({"code")");
        record("out", isError ? "error" : "result", method,
               R"({"jsonrpc":"2.0","id":1,")" + QByteArray(isError ? "error" : "result") + "\":" + answer + '}',
               ",\"answers\":" + QByteArray::number(next - 1));
    }

    QByteArray lines;
    quint64 next = 10;
};

} // namespace

/// What a recording says was answered to servers, given again.
class TestRecordedAnswers : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void givesWhatWasAnsweredThen_data();
    void givesWhatWasAnsweredThen();
    void givesAnswersInTheirOrderAndEachOnce();
    void answersNobodyElse();
    void passesOverWhatIsNewEachTime_data();
    void passesOverWhatIsNewEachTime();
    void k01_givesNoMaskedSecret();
    void takesNoAnswerThatNobodyGave();
    void readsAFileThatWasCutAndAJournalsFolder();
    void refusesWhatIsNoRecording_data();
    void refusesWhatIsNoRecording();

private:
    [[nodiscard]] QString written();
    [[nodiscard]] RecordedAnswers answers() { return readRecordedAnswers(written()).value_or(RecordedAnswers()); }

    std::unique_ptr<QTemporaryDir> m_folder;
    Recording m_run;
};

void TestRecordedAnswers::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_run = Recording();
    m_run.lines = "{\"signalbox\":\"journal\",\"version\":1,\"masked\":false}\n";
}

QString TestRecordedAnswers::written()
{
    QFile file(m_folder->filePath(u"run.jsonl"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(m_run.lines) != m_run.lines.size()) {
        return {};
    }
    return file.fileName();
}

void TestRecordedAnswers::givesWhatWasAnsweredThen_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("params");
    QTest::addColumn<QByteArray>("answer");
    const QByteArray sample =
        R"({"maxTokens":9,"messages":[{"role":"user","content":{"type":"text","text":"Hello?"}}]})";
    QTest::newRow("form") << "elicitation/create"_ba << int(Kind::Elicitation) << kForm << kAda;
    QTest::newRow("sampling") << "sampling/createMessage"_ba << int(Kind::Sampling) << sample
                              << R"({"role":"assistant","model":"person","content":{"type":"text","text":"Yes."}})"_ba;
    QTest::newRow("roots") << "roots/list"_ba << int(Kind::Roots) << "{}"_ba << R"({"roots":[{"uri":"file:///a"}]})"_ba;
}

void TestRecordedAnswers::givesWhatWasAnsweredThen()
{
    QFETCH(QByteArray, method);
    QFETCH(int, kind);
    QFETCH(QByteArray, params);
    QFETCH(QByteArray, answer);
    m_run.asked(method, params, answer);
    RecordedAnswers legacy = answers();
    QCOMPARE(legacy.count(), 1);
    std::optional<Result<QByteArray>> given = legacy.answer(question(Kind(kind), params));
    QVERIFY(given && *given);
    QCOMPARE(**given, answer);

    init();
    m_run.record(
        "in", "result", "tools/call",
        R"({"jsonrpc":"2.0","id":2,"result":{"resultType":"input_required","requestState":"s1","inputRequests":{"a":)"
        R"({"method":")"
            + method + R"(","params":)" + params + "}}}}",
        R"(,"about":"echo")");
    m_run.record("out", "request", "tools/call",
                 R"({"jsonrpc":"2.0","id":3,"method":"tools/call","params":{"name":"echo","requestState":"s1",)"
                 R"("inputResponses":{"a":)"
                     + answer + "}}}",
                 R"(,"about":"echo")");
    RecordedAnswers modern = answers();
    given = modern.answer(question(Kind(kind), params));
    QVERIFY(given && *given);
    QCOMPARE(**given, answer);
}

void TestRecordedAnswers::givesAnswersInTheirOrderAndEachOnce()
{
    m_run.asked("elicitation/create", kForm, kAda);
    m_run.asked("elicitation/create", R"({"message":"Another"})", R"({"action":"decline"})");
    m_run.asked("elicitation/create", kForm, kBob);
    RecordedAnswers recorded = answers();
    QStringList notes;
    const auto note = [&notes](const QString &text) { notes.append(text); };
    const InputRequest asks = question(Kind::Elicitation, kForm);
    QCOMPARE(recorded.answer(asks, note)->value_or(QByteArray()), kAda);
    QCOMPARE(recorded.answer(asks, note)->value_or(QByteArray()), kBob);
    QVERIFY(notes.isEmpty());
    QVERIFY(!recorded.answer(asks, note));
    QCOMPARE(notes, QStringList{u"git asks this more often than the recording has answers."_s});
}

void TestRecordedAnswers::answersNobodyElse()
{
    m_run.asked("elicitation/create", kForm, kAda);
    RecordedAnswers recorded = answers();
    QStringList notes;
    const auto note = [&notes](const QString &text) { notes.append(text); };
    QVERIFY(!recorded.answer(question(Kind::Elicitation, kForm, u"other"_s), note));
    QVERIFY(!recorded.answer(question(Kind::Sampling, kForm), note));
    QVERIFY(!recorded.answer(question(Kind::Elicitation, R"({"message":"Your age?"})"), note));
    QCOMPARE(notes.size(), 3);
    QCOMPARE(notes.constFirst(), u"The recording has no answer to what other asks."_s);
    QVERIFY(!recorded.answer(question(Kind::Roots, "{}"), note)); // nobody is asked for those
    QCOMPARE(notes.size(), 3);
}

void TestRecordedAnswers::passesOverWhatIsNewEachTime_data()
{
    QTest::addColumn<QByteArray>("then");
    QTest::addColumn<QByteArray>("now");
    QTest::addColumn<bool>("isSame");
    const auto row = [](const char *name, const char *then, const char *now, bool isSame) {
        QTest::newRow(name) << QByteArray(then) << QByteArray(now) << isSame;
    };
    row("order and spaces", R"({"a":1,"b":[2]})", R"({ "b": [2], "a": 1 })", true);
    row("progress token", R"({"message":"m","_meta":{"progressToken":1}})", R"({"message":"m"})", true);
    row("id", R"({"mode":"url","elicitationId":"1","url":"https://e.org/a?state=1"})",
        R"({"mode":"url","elicitationId":"2","url":"https://e.org/a?state=2#x"})", true);
    row("another host", R"({"mode":"url","url":"https://e.org/a"})", R"({"mode":"url","url":"https://f.org/a"})",
        false);
    row("time and UUID", R"({"message":"Run 0f8fad5b-d9cb-469f-a165-70867728950e of 2026-05-04T10:00:00.5Z?"})",
        R"({"message":"Run 7c9e6679-7425-40de-944b-e07fc1f90ae7 of 2026-05-05 11:30:00+02:00?"})", true);
    row("another number", R"({"message":"Delete 3 files?"})", R"({"message":"Delete 30 files?"})", false);
    row("spelling of a number", R"({"a":1.0})", R"({"a":"1.0"})", false);
    row("ids of tool uses", R"([{"type":"tool_use","id":"u1","name":"t"},{"type":"tool_result","toolUseId":"u1"}])",
        R"([{"type":"tool_use","id":"x9","name":"t"},{"type":"tool_result","toolUseId":"x9"}])", true);
    row("result of another use",
        R"([{"type":"tool_use","id":"u1"},{"type":"tool_use","id":"u2"},{"type":"tool_result","toolUseId":"u1"}])",
        R"([{"type":"tool_use","id":"u1"},{"type":"tool_use","id":"u2"},{"type":"tool_result","toolUseId":"u2"}])",
        false);
    row("a field named id", R"({"properties":{"id":{"type":"string","title":"A"}}})",
        R"({"properties":{"id":{"type":"string","title":"B"}}})", false);
}

void TestRecordedAnswers::passesOverWhatIsNewEachTime()
{
    QFETCH(QByteArray, then);
    QFETCH(QByteArray, now);
    QFETCH(bool, isSame);
    const auto whole = [](const QByteArray &text) {
        return text.startsWith('[') ? R"({"messages":[{"content":)" + text + "}]}" : text;
    };
    const QByteArray one = questionKey(Kind::Elicitation, u"s"_s, whole(then));
    const QByteArray two = questionKey(Kind::Elicitation, u"s"_s, whole(now));
    QCOMPARE(one.size(), 32);
    QCOMPARE(one == two, isSame);
    QVERIFY(questionKey(Kind::Elicitation, u"s"_s, "[1]").isEmpty());
    QVERIFY(questionKey(Kind::Elicitation, u"s"_s, "{").isEmpty());
}

void TestRecordedAnswers::k01_givesNoMaskedSecret()
{
    const Masker masker;
    const QByteArray answer = masker.maskJson(R"({"action":"accept","content":{"password":"hunter2hunter2"}})").text;
    QVERIFY(!answer.contains("hunter2"));
    m_run.asked("elicitation/create", kForm, answer);
    m_run.asked("elicitation/create", kForm, kAda);
    RecordedAnswers recorded = answers();
    QCOMPARE(recorded.masked(), 1);
    QStringList notes;
    const auto note = [&notes](const QString &text) { notes.append(text); };
    QVERIFY(!recorded.answer(question(Kind::Elicitation, kForm), note));
    QCOMPARE(notes, QStringList{u"The recorded answer to what git asks holds a masked secret and is not given."_s});
    QCOMPARE(recorded.answer(question(Kind::Elicitation, kForm), note)->value_or(QByteArray()), kAda);
}

void TestRecordedAnswers::takesNoAnswerThatNobodyGave()
{
    m_run.asked("sampling/createMessage", R"({"maxTokens":1})",
                R"({"code":-1,"message":"User rejected sampling request"})");
    m_run.asked("elicitation/create", kForm, R"({"code":-32601,"message":"Method not found"})");
    m_run.record("in", "request", "elicitation/create",
                 R"({"jsonrpc":"2.0","id":5,"method":"elicitation/create","params":)" + kForm + '}'); // and no answer
    RecordedAnswers recorded = answers();
    QCOMPARE(recorded.count(), 1);
    const std::optional<Result<QByteArray>> refusal = recorded.answer(question(Kind::Sampling, R"({"maxTokens":1})"));
    QVERIFY(refusal && !*refusal);
    QCOMPARE(refusal->error().code, -1);
    QCOMPARE(refusal->error().message, u"User rejected sampling request"_s);
    QVERIFY(!recorded.answer(question(Kind::Elicitation, kForm)));
}

void TestRecordedAnswers::readsAFileThatWasCutAndAJournalsFolder()
{
    m_run.asked("elicitation/create", kForm, kAda);
    m_run.asked("elicitation/create", kForm, kBob);
    const QByteArray whole = m_run.lines;
    m_run.lines.chop(20);
    QCOMPARE(answers().count(), 1);
    m_run.lines = whole;
    const QString folder = m_folder->filePath(u"journal"_s);
    const Result<ImportReport> imported = importJournal(written(), folder);
    QVERIFY2(imported, qPrintable(imported ? QString() : imported.error().message));
    Result<RecordedAnswers> recorded = readRecordedAnswers(folder);
    QVERIFY2(recorded, qPrintable(recorded ? QString() : recorded.error().message));
    QCOMPARE(recorded->count(), 2);
    QCOMPARE(recorded->answer(question(Kind::Elicitation, kForm))->value_or(QByteArray()), kAda);
    bool wasTold = false;
    for (int i = 0; i < 2000; ++i) {
        m_run.record("in", "notification", "notifications/message", "{}");
    }
    const Result<RecordedAnswers> stopped = readRecordedAnswers(written(), [&wasTold](quint64, quint64) {
        wasTold = true;
        return false;
    });
    QVERIFY(wasTold && !stopped);
    QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
}

void TestRecordedAnswers::refusesWhatIsNoRecording_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("nothing was answered") << "{\"signalbox\":\"journal\",\"version\":1}\n"_ba << Error::Kind::Usage;
    QTest::newRow("another file") << "Dear Ada,\n"_ba << Error::Kind::Framing;
    QTest::newRow("newer") << "{\"signalbox\":\"journal\",\"version\":2}\n"_ba << Error::Kind::Usage;
}

void TestRecordedAnswers::refusesWhatIsNoRecording()
{
    QFETCH(QByteArray, text);
    QFETCH(Error::Kind, kind);
    m_run.lines = text;
    const Result<RecordedAnswers> recorded = readRecordedAnswers(written());
    QVERIFY(!recorded);
    QCOMPARE(recorded.error().kind, kind);
    const Result<RecordedAnswers> nowhere = readRecordedAnswers(m_folder->filePath(u"nowhere"_s));
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().kind, Error::Kind::Storage);
}

QTEST_GUILESS_MAIN(TestRecordedAnswers)
#include "tst_recordedanswers.moc"
