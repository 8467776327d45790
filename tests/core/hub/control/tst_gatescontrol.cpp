// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/control/gatescontrol.h"

#include "core/hub/control/controlclient.h"
#include "core/hub/control/controlplace.h"
#include "core/hub/engine.h"
#include "core/json/jsontext.h"

#include "fakeentries.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <memory>

using namespace Signalbox;
using namespace Qt::StringLiterals;
using Ask = ControlQuestion::Ask;

/// A whole engine with a real server, asked as another program asks it.
class TestGatesControl : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void tellsOfBreakersAndResetsThem();
    void tellsOfTheCacheButNotWhatIsInIt();
    void knowsNoOtherServer();
    void answersUntilTheEngineStops();
    void handsOnWhatIsToBeOpenedWhereThereIsAWindow();

private:
    [[nodiscard]] Paths paths() const { return {m_folder->filePath(u"config"_s), m_folder->filePath(u"data"_s)}; }
    [[nodiscard]] QByteArray said(Ask ask, const QString &of = {}) const;
    CallOutcome call(const QString &address, const QByteArray &arguments);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Engine> m_engine;
};

void TestGatesControl::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_RUNTIME_DIR", m_folder->path().toUtf8());
    m_engine = std::make_unique<Engine>(paths());
    m_engine->start();
    ServerEntry entry = fakeEntry(u"my.server"_s);
    entry.gates.trustsHints = true;
    entry.gates.breakerFailures = 2;
    entry.gates.breakerOpenMs = 60'000;
    entry.gates.attempts = 1;
    QVERIFY(m_engine->catalog().add(entry));
    m_engine->hub().byName(u"my.server"_s)->connectToServer();
    QTRY_COMPARE(m_engine->hub().byName(u"my.server"_s)->status().state, ServerStatus::State::Connected);
}

void TestGatesControl::cleanup()
{
    QSignalSpy stopped(m_engine.get(), &Engine::stopped);
    m_engine->shutdown();
    QTRY_COMPARE(stopped.size(), 1);
    m_engine.reset();
}

QByteArray TestGatesControl::said(Ask ask, const QString &of) const
{
    const Result<Json> answer = answerControl(*m_engine, {.ask = ask, .of = of});
    return answer ? compactJson(*answer) : answer.error().message.toUtf8() + ' ' + answer.error().advice.toUtf8();
}

CallOutcome TestGatesControl::call(const QString &address, const QByteArray &arguments)
{
    bool isOver = false;
    CallOutcome outcome;
    CallRequest request;
    const auto at = m_engine->hub().resolve(address);
    request.server = at->server;
    request.tool = at->tool;
    request.arguments = arguments;
    request.caller = u"test"_s;
    request.limits.requestMs = 100;
    HubCall *one = m_engine->hub().call(request);
    connect(one, &HubCall::finished, this, [&](const CallOutcome &ended) {
        outcome = ended;
        isOver = true;
    });
    return QTest::qWaitFor([&] { return isOver; }, 10'000) ? outcome : CallOutcome();
}

void TestGatesControl::tellsOfBreakersAndResetsThem()
{
    QCOMPARE(said(Ask::Breakers),
             R"({"breakers":[{"server":"my.server","state":"closed","failures":0,"threshold":2,"restSeconds":60.0}]})");
    QCOMPARE(call(u"my.server.sleep"_s, R"({"ms":60000})").end, CallOutcome::End::Timeout);
    QVERIFY(
        said(Ask::Breakers)
            .contains(
                R"({"server":"my.server","tool":"sleep","state":"closed","failures":1,"threshold":2,"restSeconds":60.0})"));
    QCOMPARE(call(u"my.server.sleep"_s, R"({"ms":60000})").end, CallOutcome::End::Timeout);
    const Result<Json> open = answerControl(*m_engine, {.ask = Ask::Breakers, .of = u"my.server"_s});
    QVERIFY(open);
    const Json &tool = open->at("breakers")[1];
    QCOMPARE(toQString(tool.at("state")), u"open"_s);
    const double next = tool.at("nextTrySeconds").as<double>();
    QVERIFY2(next > 0 && next <= 60, qPrintable(QString::number(next)));
    QCOMPARE(call(u"my.server.sleep"_s, R"({"ms":1})").end, CallOutcome::End::Refused);

    QVERIFY(said(Ask::ResetBreaker, u"my.server.sleep"_s)
                .startsWith(R"({"reset":[{"server":"my.server","tool":"sleep","state":"open","failures":2,)"));
    QCOMPARE(call(u"my.server.sleep"_s, R"({"ms":1})").end, CallOutcome::End::Result);
    QCOMPARE(said(Ask::ResetBreaker, u"my.server"_s), R"({"reset":[]})");
}

void TestGatesControl::tellsOfTheCacheButNotWhatIsInIt()
{
    QCOMPARE(said(Ask::Cache), R"({"entries":0,"bytes":0,"tools":[]})");
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(call(u"my.server.echo"_s, R"({"text":"hidden words"})").end, CallOutcome::End::Result);
    }
    const QByteArray full = said(Ask::Cache);
    QVERIFY2(full.contains(R"("tool":"echo","entries":1,)") && full.contains(R"("hits":2,"misses":1,)")
                 && full.contains(R"("remainsSeconds":)"),
             full.constData());
    QVERIFY(!full.contains("hidden"));
    QCOMPARE(said(Ask::ClearCache, u"my.server"_s), R"({"forgotten":1})");
    QVERIFY(said(Ask::Cache).startsWith(R"({"entries":0,"bytes":0,)"));
    QCOMPARE(call(u"my.server.echo"_s, R"({"text":"hidden words"})").end, CallOutcome::End::Result);
    QCOMPARE(said(Ask::ClearCache), R"({"forgotten":1})");
}

void TestGatesControl::knowsNoOtherServer()
{
    for (const Ask ask : {Ask::Breakers, Ask::ResetBreaker, Ask::Cache, Ask::ClearCache}) {
        QCOMPARE(said(ask, u"my.sever"_s), "There is no server “my.sever”. Near to it: my.server.");
    }
    QCOMPARE(said(Ask::Breakers, u"my.server.sleep"_s), "There is no server “my.server.sleep”. Near to it: my.server.");
}

void TestGatesControl::answersUntilTheEngineStops()
{
    serveControl(*m_engine, paths());
    Result<std::optional<Json>> answer;
    const std::unique_ptr<QThread> asker(QThread::create(
        [&, socket = controlSocket(paths())] { answer = askSignalbox(socket, {.ask = Ask::Breakers, .of = {}}); }));
    asker->start();
    QTRY_VERIFY(asker->isFinished());
    QVERIFY(answer && *answer);
    QCOMPARE(compactJson(**answer), said(Ask::Breakers));
    QSignalSpy stopped(m_engine.get(), &Engine::stopped);
    m_engine->shutdown();
    QTRY_COMPARE(stopped.size(), 1);
    const auto nobody = askSignalbox(controlSocket(paths()), {});
    QVERIFY(nobody && !*nobody);
}

void TestGatesControl::handsOnWhatIsToBeOpenedWhereThereIsAWindow()
{
    QVERIFY(said(Ask::Open, u"/a file"_s).startsWith("This Signalbox has no window."));
    QList<ControlQuestion> opened;
    serveControl(*m_engine, paths(), [&](const ControlQuestion &question) { opened.append(question); });
    const ControlQuestion question{.ask = Ask::Open, .of = u"signalbox://add?text=a"_s, .token = u"token"_s};
    QTRY_VERIFY(QFile::exists(controlSocket(paths())));
    Result<std::optional<Json>> answer;
    const std::unique_ptr<QThread> other(
        QThread::create([&, socket = controlSocket(paths())] { answer = askSignalbox(socket, question); }));
    other->start();
    QTRY_VERIFY(other->isFinished());
    QVERIFY(answer && *answer);
    QCOMPARE(opened, QList{question});
}

QTEST_GUILESS_MAIN(TestGatesControl)
#include "tst_gatescontrol.moc"
