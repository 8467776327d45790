// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/engine.h"
#include "tests/core/journal/messagesample.h"
#include "tests/ui/enginefixture.h"
#include "ui/explore/explorepage.h"
#include "ui/explore/toolspane.h"
#include "ui/journal/journaltable.h"
#include "ui/journal/journalview.h"
#include "ui/models/draftstore.h"
#include "ui/models/enginerequest.h"
#include "ui/models/journal/journalmodel.h"
#include "ui/models/journal/recordedcall.h"
#include "ui/models/journal/recordedrequest.h"
#include "ui/models/rawsending.h"
#include "ui/state/uistate.h"
#include "ui/theme/icons.h"
#include "ui/widgets/plainlabel.h"

#include <QAction>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Signalbox;

class TestJournalReplay : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { registerIcons(); }
    void init();
    void cleanup();
    void readsACallAsItWasSent();
    void aCallIsMadeAgainWithTheSameArguments();
    void anAnswerMeansItsRequest();
    void whatCannotBeMadeAgainSaysWhy();
    void editingOpensTheFormWithTheRecordedArguments();
    void readsARequestAsItWasSent_data();
    void readsARequestAsItWasSent();
    void anyRequestIsSentAgain();
    void editingARequestOpensItByHand();
    void streamsAndHandshakesAreNotSentAgain();

private:
    /// The first row of that kind about this method; its row.
    int goTo(const char *kind, const QString &method = u"tools/call"_s);
    int count(const QString &method); ///< requests of it that are shown
    bool send(const RawSending &what);
    void act(const char16_t *action) { m_view->findChild<QAction *>(QString(action))->trigger(); }
    [[nodiscard]] QString told() const { return m_view->findChild<PlainLabel *>(u"journal:transferText"_s)->rawText(); }
    [[nodiscard]] const JournalModel &model() const { return *static_cast<const JournalModel *>(table()->model()); }
    [[nodiscard]] JournalTable *table() const { return m_view->findChild<JournalTable *>(); }
    [[nodiscard]] QByteArrayList requests(); ///< bodies of all tools/call requests

    std::unique_ptr<EngineFixture> m_engine;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<UiState> m_state;
    std::unique_ptr<JournalView> m_view;
    QString m_server;
};

void TestJournalReplay::init()
{
    m_engine = std::make_unique<EngineFixture>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_state = std::make_unique<UiState>(m_folder->filePath(u"window.ini"_s));
    m_view = std::make_unique<JournalView>(*m_engine->link, *m_state, nullptr);
    m_view->resize(1200, 400);
    m_view->show();
    m_server = m_engine->addConnected(u"fake"_s);
    QVERIFY(!m_server.isEmpty());
}

void TestJournalReplay::cleanup()
{
    m_view.reset();
    m_state.reset();
    m_engine.reset();
}

int TestJournalReplay::goTo(const char *kind, const QString &method)
{
    for (int row = 0; row < model().rowCount(); ++row) {
        const bool isOfIt = model().index(row, int(JournalColumn::Method)).data() == method;
        if (isOfIt && model().index(row, int(JournalColumn::Kind)).data() == QLatin1StringView(kind)) {
            table()->showRow(row);
            return row;
        }
    }
    return -1;
}

int TestJournalReplay::count(const QString &method)
{
    int found = 0;
    for (int row = 0; row < model().rowCount(); ++row) {
        const bool isOfIt = model().index(row, int(JournalColumn::Method)).data() == method;
        found += isOfIt && model().index(row, int(JournalColumn::Kind)).data() == u"request"_s ? 1 : 0;
    }
    return found;
}

bool TestJournalReplay::send(const RawSending &what)
{
    const std::unique_ptr<EngineRequest> request(sendRaw(*m_engine->link, m_server, what, nullptr));
    return QTest::qWaitFor([&] { return !request->isRunning(); }, 10000);
}

QByteArrayList TestJournalReplay::requests()
{
    QByteArrayList bodies;
    for (int row = 0; row < model().rowCount(); ++row) {
        if (model().index(row, int(JournalColumn::Method)).data() == u"tools/call"_s
            && model().index(row, int(JournalColumn::Kind)).data() == u"request"_s) {
            bool done = false;
            model().bodies()->fetch(model().sequenceAt(row), 0, this, [&](const Result<QByteArray> &body) {
                bodies.append(body.value_or(QByteArray()));
                done = true;
            });
            if (!QTest::qWaitFor([&] { return done; })) {
                break;
            }
        }
    }
    return bodies;
}

void TestJournalReplay::readsACallAsItWasSent()
{
    const auto read = RecordedCall::read(
        R"({"jsonrpc":"2.0","id":7,"method":"tools/call","params":{"name":"add","arguments":{ "a": 1.0, "a":2e1 }}})");
    QVERIFY(read);
    QCOMPARE(read->tool, u"add"_s);
    QCOMPARE(read->arguments, R"({ "a": 1.0, "a":2e1 })"_ba);
    QCOMPARE(RecordedCall::read(R"({"method":"tools/call","params":{"name":"add"}})")->arguments, "{}"_ba);
    QVERIFY(!RecordedCall::read(R"({"method":"tools/list","params":{"name":"add"}})"));
    QVERIFY(!RecordedCall::read(R"({"method":"tools/call","params":{"name":"add","arguments":[1]}})"));
    QVERIFY(!RecordedCall::read("no JSON"));
}

void TestJournalReplay::aCallIsMadeAgainWithTheSameArguments()
{
    CallHandle *first = m_engine->call(u"fake"_s, u"echo"_s, R"({"text":"once","n":1.50})");
    QVERIFY(EngineFixture::ends(first));
    QTRY_VERIFY(goTo("request") >= 0);
    QCOMPARE(requests().size(), 1);
    act(u"journal:replay");
    QTRY_VERIFY2(told().startsWith(u"Replayed: echo"_s), qPrintable(told()));
    QTRY_COMPARE(requests().size(), 2);
    for (const QByteArray &request : requests()) {
        QVERIFY2(request.contains(R"("arguments":{"text":"once","n":1.50})"), request.constData());
    }
}

void TestJournalReplay::anAnswerMeansItsRequest()
{
    QVERIFY(EngineFixture::ends(m_engine->call(u"fake"_s, u"echo"_s, R"({"text":"x"})")));
    QTRY_VERIFY(goTo("response") >= 0 || goTo("error") >= 0);
    act(u"journal:replay");
    QTRY_VERIFY2(told().startsWith(u"Replayed: echo"_s), qPrintable(told()));
    QTRY_COMPARE(requests().size(), 2);
}

void TestJournalReplay::whatCannotBeMadeAgainSaysWhy()
{
    QVERIFY(EngineFixture::ends(m_engine->call(u"fake"_s, u"echo"_s, R"({"text":"x"})")));
    QTRY_VERIFY(goTo("request") >= 0);
    table()->showRow(0); // initialize
    act(u"journal:replay");
    QTRY_COMPARE(told(), u"Not replayed. A request “initialize” is sent by Signalbox itself."_s);
    m_engine->link->disconnectServer(m_server);
    QVERIFY(m_engine->becomes(m_server, ServerStatus::State::Disconnected));
    QVERIFY(goTo("request") >= 0);
    act(u"journal:replay");
    QTRY_COMPARE(told(), u"Not replayed. “fake” is not connected. Connect it first."_s);
    act(u"journal:editAndReplay");
    QTRY_COMPARE(told(), u"Not replayed. “fake” is not connected. Connect it first."_s);
    QCOMPARE(requests().size(), 1);
    bool written = false;
    m_engine->link->ask<bool>(
        this,
        [](Engine &engine) {
            Sample::write(
                engine.recorder(),
                {.server = "gone", .about = "x", .body = R"({"id":1,"method":"tools/call","params":{"name":"x"}})"});
            return true;
        },
        [&written](bool done) { written = done; });
    QTRY_VERIFY(written);
    const auto newest = [this] { return model().index(model().rowCount() - 1, int(JournalColumn::Server)); };
    QTRY_COMPARE(newest().data().toString(), u"gone"_s);
    table()->showRow(model().rowCount() - 1);
    act(u"journal:replay");
    QTRY_COMPARE(told(), u"Not replayed. There is no server “gone”."_s);
}

void TestJournalReplay::editingOpensTheFormWithTheRecordedArguments()
{
    QVERIFY(EngineFixture::ends(m_engine->call(u"fake"_s, u"echo"_s, R"({"text":"before"})")));
    QTRY_VERIFY(goTo("request") >= 0);
    QSignalSpy edits(m_view.get(), &JournalView::editRequested);
    act(u"journal:editAndReplay");
    QTRY_COMPARE(edits.size(), 1);
    QCOMPARE(edits.at(0).at(0).toString(), m_server);
    QCOMPARE(edits.at(0).at(1).toString(), u"echo"_s);
    QCOMPARE(edits.at(0).at(2).toByteArray(), R"({"text":"before"})"_ba);

    DraftStore drafts{QString()};
    drafts.setDraft(m_server, u"echo"_s, R"({"text":"typed"})");
    ExplorePage page(*m_engine->link, drafts, *m_state);
    page.show();
    page.openCall(m_server, u"echo"_s, edits.at(0).at(2).toByteArray());
    QCOMPARE(page.currentServer(), m_server);
    page.toggleJson();
    const auto texts = page.findChildren<QPlainTextEdit *>();
    QVERIFY(std::ranges::any_of(
        texts, [](const QPlainTextEdit *text) { return text->toPlainText().contains(u"\"before\""_s); }));
    QCOMPARE(requests().size(), 1); // nothing was called by that
}

void TestJournalReplay::readsARequestAsItWasSent_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("params"); // null: it cannot be read
    QTest::newRow("as it stands") << R"({"id":1,"method":"x/y","params":{ "a": 1.0, "a":2e1 }})"_ba
                                  << R"({"a": 1.0,"a":2e1})"_ba;
    QTest::newRow("none") << R"({"id":1,"method":"ping"})"_ba << ""_ba;
    QTest::newRow("the envelope") << R"({"id":1,"method":"x","params":{"uri":"u","_meta":{"progressToken":3,)"
                                     R"("io.modelcontextprotocol/protocolVersion":"2026-07-28","mine":1}}})"_ba
                                  << R"({"uri":"u","_meta":{"mine":1}})"_ba;
    QTest::newRow("nothing but the envelope")
        << R"({"id":1,"method":"x","params":{"_meta":{"io.modelcontextprotocol/clientInfo":{}}}})"_ba << ""_ba;
    QTest::newRow("a notification") << R"({"method":"notifications/initialized"})"_ba << QByteArray();
    QTest::newRow("a handshake") << R"({"id":0,"method":"initialize","params":{}})"_ba << QByteArray();
    QTest::newRow("a stream") << R"({"id":2,"method":"subscriptions/listen","params":{}})"_ba << QByteArray();
    QTest::newRow("a list of parameters") << R"({"id":1,"method":"x","params":[1]})"_ba << QByteArray();
    QTest::newRow("no JSON") << "no JSON"_ba << QByteArray();
}

void TestJournalReplay::readsARequestAsItWasSent()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, params);
    const Result<RecordedRequest> read = RecordedRequest::read(body);
    QCOMPARE(read.has_value(), !params.isNull());
    if (read) {
        QCOMPARE(read->params, params);
    }
}

void TestJournalReplay::anyRequestIsSentAgain()
{
    QVERIFY(send({.method = "x/odd", .params = R"({"n":1.50,"s":"a"})", .caller = u"form"_s}));
    QTRY_COMPARE(count(u"x/odd"_s), 1);
    QVERIFY(goTo("request", u"x/odd"_s) >= 0);
    act(u"journal:replay");
    QTRY_VERIFY2(told().startsWith(u"Replayed: x/odd failed"_s), qPrintable(told())); // the server has no such method
    QTRY_COMPARE(count(u"x/odd"_s), 2);
    const int before = count(u"tools/list"_s);
    QVERIFY(before > 0);
    QVERIFY(goTo("response", u"tools/list"_s) >= 0); // of an answer it is the request
    act(u"journal:replay");
    QTRY_VERIFY2(told().startsWith(u"Replayed: tools/list answered"_s), qPrintable(told()));
    QTRY_COMPARE(count(u"tools/list"_s), before + 1);
}

void TestJournalReplay::editingARequestOpensItByHand()
{
    QVERIFY(send({.method = "x/odd", .params = R"({"s":"before"})", .caller = u"form"_s}));
    QTRY_VERIFY(goTo("request", u"x/odd"_s) >= 0);
    QSignalSpy edits(m_view.get(), &JournalView::requestEditRequested);
    act(u"journal:editAndReplay");
    QTRY_COMPARE(edits.size(), 1);
    QCOMPARE(edits.at(0).at(0).toString(), m_server);
    QCOMPARE(edits.at(0).at(2).toByteArray(), R"({"s":"before"})"_ba);
    DraftStore drafts{QString()};
    ExplorePage page(*m_engine->link, drafts, *m_state);
    page.show();
    page.openRequest(m_server, edits.at(0).at(1).toString(), edits.at(0).at(2).toByteArray());
    QCOMPARE(page.findChild<QComboBox *>(u"raw:method"_s)->currentText(), u"x/odd"_s);
    QVERIFY(page.findChild<QPlainTextEdit *>(u"raw:params"_s)->toPlainText().contains(u"\"before\""_s));
    QVERIFY(page.findChild<QPlainTextEdit *>(u"raw:params"_s)->isVisible());
    QCOMPARE(count(u"x/odd"_s), 1); // nothing was sent by that
}

void TestJournalReplay::streamsAndHandshakesAreNotSentAgain()
{
    QTRY_VERIFY(goTo("request", u"initialize"_s) >= 0);
    act(u"journal:editAndReplay");
    QTRY_VERIFY2(told().contains(u"is sent by Signalbox itself"_s), qPrintable(told()));
    QVERIFY(goTo("notification", u"notifications/initialized"_s) >= 0);
    act(u"journal:replay");
    QTRY_COMPARE(told(), u"Not replayed. Only a request of ours can be sent again, and this is none."_s);
}

QTEST_MAIN(TestJournalReplay)
#include "tst_journalreplay.moc"
