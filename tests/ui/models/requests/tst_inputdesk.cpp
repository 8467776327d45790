// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/answers/answerfile.h"
#include "core/json/jsonparse.h"
#include "tests/ui/requestsfixture.h"
#include "ui/models/form/formmodel.h"
#include "ui/models/requests/answerrecording.h"
#include "ui/models/requests/answersexample.h"
#include "ui/models/requests/samplingdraft.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Signalbox;
using namespace Qt::StringLiterals;
using Kind = InputRequest::Kind;

/// What servers ask of the person, from the engine's thread to the desk and back.
class TestInputDesk : public QObject
{
    Q_OBJECT
private slots:
    void bringsARequestAndItsAnswer_data();
    void bringsARequestAndItsAnswer();
    void answersRootsOfTheEntryByItself();
    void takesBackWhatIsNotWantedAnyMore();
    void answersOnce();
    void declinesWhenTheDeskGoes();
    void declinesAllAtOnce();
    void keepsWhatWasPutIn();
    void u01_hostileWordsStayWords();
    void answersFromARecordingUntilItIsStopped();
    void saysWhyARecordingIsNotUsed();
    void u09_aThousandRequestsAreOneList();
    void answersFromAFile_data();
    void answersFromAFile();
    void readsTheFileAnewWhenItChanges();
    void anExampleFileAnswersNothing();
    void encodesWhatIsWrittenInAModelsPlace_data();
    void encodesWhatIsWrittenInAModelsPlace();
};

void TestInputDesk::bringsARequestAndItsAnswer_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("modern");
    for (const bool modern : {false, true}) {
        for (const QString &kind : {u"elicitation"_s, u"sampling"_s}) {
            QTest::addRow("%s, %s", qPrintable(kind), modern ? "modern" : "legacy") << kind << modern;
        }
    }
}

void TestInputDesk::bringsARequestAndItsAnswer()
{
    QFETCH(QString, kind);
    QFETCH(bool, modern);
    RequestsFixture f;
    const QAbstractItemModelTester tester(f.desk.get());
    QVERIFY(!f.addAsking(u"srv"_s, kind, modern).isEmpty());
    CallHandle *handle = f.call(u"srv"_s);
    QVERIFY(f.waits(1));
    const InputCase one = *f.desk->at(0);
    QCOMPARE(one.server, u"srv"_s);
    QCOMPARE(one.origin, (InputOrigin{.tool = u"echo"_s, .caller = u"form"_s, .call = handle->request().number}));
    QCOMPARE(one.about(), kind == "sampling"_L1 ? u"Hello?"_s : u"Your name?"_s);
    QCOMPARE(f.desk->firstOf(handle->request().number), one.number);
    QCOMPARE(f.desk->firstOf(handle->request().number + 1), 0);
    QVERIFY(one.isUsable && one.deviations.isEmpty());
    QVERIFY(handle->isRunning());
    QByteArray answer = R"({"action":"accept","content":{"name":"Ada"}})";
    if (kind == "sampling"_L1) {
        f.desk->sampling(one.number)->setParts({.text = u"Ada"_s, .model = u"m"_s, .stopReason = {}, .toolUses = {}});
        answer = *f.desk->sampling(one.number)->encode();
    } else {
        f.desk->form(one.number)->setValueAt(u"/name"_s, Json("Ada"));
        QVERIFY(f.desk->form(one.number)->faults().isEmpty() || f.desk->form(one.number)->isChecking());
    }
    f.desk->answer(one.number, answer);
    QCOMPARE(f.desk->count(), 0);
    QVERIFY(RequestsFixture::resultOf(handle).contains("Ada"));
}

void TestInputDesk::answersRootsOfTheEntryByItself()
{
    RequestsFixture f;
    QVERIFY(!f.addAsking(u"srv"_s, u"roots"_s, true, {{.uri = u"file:///work"_s, .name = {}}}).isEmpty());
    QVERIFY(RequestsFixture::resultOf(f.call(u"srv"_s)).contains("file:///work"));
    QCOMPARE(f.desk->count(), 0);
}

void TestInputDesk::takesBackWhatIsNotWantedAnyMore()
{
    RequestsFixture f;
    QVERIFY(!f.addAsking(u"srv"_s, u"elicitation"_s, true).isEmpty());
    CallHandle *handle = f.call(u"srv"_s);
    QVERIFY(f.waits(1));
    handle->cancel();
    QVERIFY(f.waits(0));
}

void TestInputDesk::answersOnce()
{
    RequestsFixture f;
    QVERIFY(!f.addAsking(u"srv"_s, u"elicitation"_s).isEmpty());
    CallHandle *handle = f.call(u"srv"_s);
    QVERIFY(f.waits(1));
    const quint64 number = f.desk->at(0)->number;
    f.desk->answer(number, encodeAccept(Json(jsoncons::json_object_arg)));
    f.desk->answer(number, encodeDecline());
    const QByteArray result = RequestsFixture::resultOf(handle);
    QVERIFY2(result.contains("accept") && !result.contains("decline"), result.constData());
}

void TestInputDesk::declinesWhenTheDeskGoes()
{
    RequestsFixture f;
    QVERIFY(!f.addAsking(u"srv"_s, u"elicitation"_s).isEmpty());
    CallHandle *handle = f.call(u"srv"_s);
    QVERIFY(f.waits(1));
    f.link->setRequests(nullptr);
    f.desk.reset();
    QVERIFY(RequestsFixture::resultOf(handle).contains("decline"));
    QVERIFY(RequestsFixture::resultOf(f.call(u"srv"_s)).contains("decline"));
}

void TestInputDesk::declinesAllAtOnce()
{
    RequestsFixture f;
    QVERIFY(!f.addAsking(u"one"_s, u"elicitation"_s).isEmpty());
    QVERIFY(!f.addAsking(u"two"_s, u"sampling"_s).isEmpty());
    const CallHandle *first = f.call(u"one"_s);
    const CallHandle *second = f.call(u"two"_s);
    QVERIFY(f.waits(2));
    f.desk->declineAll();
    QVERIFY(RequestsFixture::resultOf(first).contains("decline"));
    QVERIFY(RequestsFixture::resultOf(second).contains("rejected"));
}

void TestInputDesk::keepsWhatWasPutIn()
{
    RequestsFixture f;
    const quint64 form = f.ask(Kind::Elicitation, R"({"message":"m","requestedSchema":{"type":"object","properties":{
        "n":{"type":"string"}}}})");
    const quint64 sample = f.ask(Kind::Sampling, R"({"messages":[],"maxTokens":1})");
    f.desk->form(form)->setValueAt(u"/n"_s, Json("kept"));
    QCOMPARE(f.desk->form(form)->compactArguments(), R"({"n":"kept"})"_ba);
    QCOMPARE(f.desk->sampling(form), nullptr);
    QCOMPARE(f.desk->form(sample), nullptr);
    QVERIFY(f.desk->sampling(sample) == f.desk->sampling(sample));
    f.desk->remove(form);
    QCOMPARE(f.desk->form(form), nullptr);
    QCOMPARE(f.desk->find(sample)->number, sample);
}

void TestInputDesk::u01_hostileWordsStayWords()
{
    RequestsFixture f;
    const QByteArray trap = R"(<img src='file:///etc/passwd'>\u202e\n<b>x</b>)";
    f.ask(Kind::Elicitation, R"({"message":")" + trap + R"(","requestedSchema":7})");
    f.ask(Kind::Elicitation, "[1,2");
    f.ask(Kind::Sampling, R"({"messages":[{"role":"user","content":7}],"maxTokens":"many"})");
    QVERIFY(f.desk->at(0)->about().startsWith(u"<img src='file:///etc/passwd'>"_s));
    for (int row = 0; row < 3; ++row) {
        const InputCase &one = *f.desk->at(row);
        QVERIFY(!one.deviations.isEmpty());
        QVERIFY(one.kind == Kind::Sampling || !one.isUsable);
        QVERIFY(one.about().size() <= InputCase::kMostAbout);
    }
    QVERIFY(f.desk->form(f.desk->at(0)->number));
}

void TestInputDesk::answersFromARecordingUntilItIsStopped()
{
    RequestsFixture f;
    QVERIFY(!f.addAsking(u"srv"_s, u"elicitation"_s).isEmpty());
    CallHandle *first = f.call(u"srv"_s);
    QVERIFY(f.waits(1));
    const QByteArray params = f.desk->at(0)->params;
    QTemporaryDir folder;
    QFile file(folder.filePath(u"run.jsonl"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"seq":1,"time":"2026-05-04T10:00:00Z","dir":"in","kind":"request","server":"srv",)"
               R"("method":"elicitation/create","message":{"id":1,"params":)"
               + params
               + "}}\n"
                 R"({"seq":2,"time":"2026-05-04T10:00:00Z","dir":"out","kind":"result","server":"srv","answers":1,)"
                 R"("message":{"id":1,"result":{"action":"accept","content":{"name":"Recorded"}}}})");
    file.close();
    AnswerRecording &recording = f.desk->recording();
    recording.use(file.fileName());
    QTRY_VERIFY(recording.state().isOn());
    QCOMPARE(recording.state().answers, 1);
    QCOMPARE(f.desk->count(), 1); // what waits already waits on
    f.desk->declineAll();
    RequestsFixture::resultOf(first);
    const QByteArray given = RequestsFixture::resultOf(f.call(u"srv"_s));
    QVERIFY2(given.contains("Recorded"), given.constData());
    QTRY_COMPARE(recording.state().use.given, 1);
    QCOMPARE(recording.state().use.last, u"srv: elicitation, in a call of echo"_s);
    CallHandle *second = f.call(u"srv"_s); // more often than then
    QVERIFY(f.waits(1));
    QTRY_COMPARE(recording.state().use.passedOn, 1);
    QVERIFY(recording.state().use.note.contains(u"more often"_s));
    f.desk->declineAll();
    RequestsFixture::resultOf(second);
    recording.use(file.fileName()); // from its beginning
    QTRY_VERIFY(recording.state().isOn());
    QCOMPARE(recording.state().use.given, 0);
    recording.stop();
    QVERIFY(recording.state().path.isEmpty());
    f.call(u"srv"_s);
    QVERIFY(f.waits(1));
}

void TestInputDesk::saysWhyARecordingIsNotUsed()
{
    RequestsFixture f;
    QTemporaryDir folder;
    AnswerRecording &recording = f.desk->recording();
    recording.use(folder.filePath(u"nowhere.signalbox"_s));
    QTRY_VERIFY(recording.state().fault);
    QVERIFY(recording.state().path.isEmpty());
    QCOMPARE(recording.state().fault->kind, Error::Kind::Storage);
    recording.stop();
    QVERIFY(!recording.state().fault);
}

void TestInputDesk::u09_aThousandRequestsAreOneList()
{
    RequestsFixture f;
    QSignalSpy counted(f.desk.get(), &InputDesk::countChanged);
    for (int i = 0; i < 1000; ++i) {
        f.ask(Kind::Elicitation,
              R"({"message":")" + QByteArray(5000, 'x') + R"(","requestedSchema":{"type":"object"}})");
    }
    QCOMPARE(f.desk->rowCount(), 1000);
    QCOMPARE(f.desk->index(999).data().toString().size(), InputCase::kMostAbout);
    f.desk->declineAll();
    QCOMPARE(f.desk->count(), 0);
}

void TestInputDesk::answersFromAFile_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("found");
    QTest::newRow("its server") << R"({"elicitation":[{"server":"s?v","when":"name","content":{"name":"Ada"}}]})"_ba
                                << "Ada"_ba;
    QTest::newRow("its tool")
        << R"({"elicitation":[{"tool":"other","content":{}},{"tool":"ec*","action":"cancel"}]})"_ba
        << "cancel"_ba;
    QTest::newRow("in turn") << R"({"elicitation":["decline"]})"_ba << "decline"_ba;
    QTest::newRow("nothing fits") << R"({"elicitation":[{"server":"other","content":{}}]})"_ba << QByteArray();
    QTest::newRow("faulty") << "{\n\"elicitation\": [7]}"_ba << QByteArray();
}

void TestInputDesk::answersFromAFile()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, found);
    RequestsFixture f;
    f.writeAnswers(file);
    f.desk->setScripted(true);
    QTRY_VERIFY(f.desk->script().exists);
    QVERIFY(!f.addAsking(u"srv"_s, u"elicitation"_s).isEmpty());
    const CallHandle *handle = f.call(u"srv"_s);
    if (found.isEmpty()) {
        QVERIFY(f.waits(1)); // the person is asked
        QCOMPARE(f.desk->script().given, 0);
        QCOMPARE(f.desk->script().fault ? f.desk->script().fault->where : QString(),
                 file.contains('7') ? u"line 2, column 17"_s : QString());
        return;
    }
    QVERIFY(RequestsFixture::resultOf(handle).contains(found));
    QTRY_COMPARE(f.desk->script().given, 1);
    QVERIFY(f.desk->script().last.contains(u"srv"_s) && f.desk->script().last.contains(u"echo"_s));
    QCOMPARE(f.desk->count(), 0);
}

void TestInputDesk::readsTheFileAnewWhenItChanges()
{
    RequestsFixture f;
    f.desk->setScripted(true);
    QVERIFY(!f.addAsking(u"srv"_s, u"elicitation"_s).isEmpty());
    f.writeAnswers(R"({"elicitation":[{"server":"srv","action":"cancel"}]})");
    QVERIFY(RequestsFixture::resultOf(f.call(u"srv"_s)).contains("cancel"));
    f.writeAnswers(R"({"elicitation":[{"server":"srv","content":{"name":"Grace"}}]})");
    QVERIFY(RequestsFixture::resultOf(f.call(u"srv"_s)).contains("Grace"));
    f.desk->setScripted(false);
    f.call(u"srv"_s);
    QVERIFY(f.waits(1));
}

void TestInputDesk::anExampleFileAnswersNothing()
{
    const Result<AnswerFile> file = AnswerFile::parse(exampleAnswers());
    QVERIFY2(file, file ? "" : qPrintable(file.error().message));
    QCOMPARE(file->count(), 0);
    RequestsFixture f;
    QVERIFY(makeExampleAnswers(f.desk->scriptFile()));
    QVERIFY(!makeExampleAnswers(f.desk->scriptFile())); // what is there stays
}

void TestInputDesk::encodesWhatIsWrittenInAModelsPlace_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("toolUses");
    QTest::addColumn<QByteArray>("result"); // empty: refused
    QTest::newRow("text")
        << u"Yes."_s << QString()
        << R"({"role":"assistant","content":{"type":"text","text":"Yes."},"model":"person","stopReason":"endTurn"})"_ba;
    QTest::newRow("a tool")
        << QString() << uR"({"name":"look","input":{"at":1}})"_s
        << R"({"role":"assistant","content":{"type":"tool_use","id":"use-0","name":"look","input":{"at":1}},"model":"person","stopReason":"toolUse"})"_ba;
    QTest::newRow("nothing") << QString() << u" "_s << QByteArray();
    QTest::newRow("no JSON") << u"a"_s << u"{"_s << QByteArray();
    QTest::newRow("no name") << u"a"_s << uR"([{"input":{}}])"_s << QByteArray();
}

void TestInputDesk::encodesWhatIsWrittenInAModelsPlace()
{
    QFETCH(QString, text);
    QFETCH(QString, toolUses);
    QFETCH(QByteArray, result);
    SamplingDraft draft;
    SamplingDraft::Parts parts = draft.parts();
    parts.text = text;
    parts.toolUses = toolUses;
    draft.setParts(parts);
    const Result<QByteArray> encoded = draft.encode();
    QCOMPARE(encoded.has_value(), !result.isEmpty());
    if (encoded) {
        QCOMPARE(parseJson(*encoded)->value, parseJson(result)->value);
    }
}

QTEST_GUILESS_MAIN(TestInputDesk)
#include "tst_inputdesk.moc"
