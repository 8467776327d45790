// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/policy/consentbroker.h"
#include "ui/models/policy/consentdesk.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>

#include <memory>

using namespace Signalbox;
using namespace Qt::StringLiterals;

using Decision = ConsentQuestion::Answer;

/// Both ends: the broker on a thread of its own, as the engine has it, and the desk here.
class TestConsentBroker : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void bringsAQuestionAndItsAnswer_data();
    void bringsAQuestionAndItsAnswer();
    void asksInTheOrderTheyCame();
    void aQuestionTakenBackIsNotAnswered();
    void anAnswerThatComesTooLateIsDropped();
    void saysNoWhenTheDeskGoes();
    void saysNoToWhatIsAskedAfterwards();
    void declinesWhatServersAsk_data();
    void declinesWhatServersAsk();
    void refusesWhatIsNoQuestion();

private:
    struct Given
    {
        int times = 0;
        Result<QByteArray> result = QByteArray();
    };
    static InputRequest consent(quint64 number)
    {
        ConsentQuestion question;
        question.tool = u"files.write_%1"_s.arg(number);
        question.arguments = "{}";
        return {
            .number = number, .server = u"files"_s, .kind = InputRequest::Kind::Consent, .params = question.toParams()};
    }
    /// Runs on the broker's thread, and waits for it.
    void there(const std::function<void()> &work) const
    {
        QMetaObject::invokeMethod(m_context.get(), work, Qt::BlockingQueuedConnection);
    }
    void ask(const InputRequest &request)
    {
        there([this, request] {
            m_broker->ask(request, [this, number = request.number](const Result<QByteArray> &result) {
                Given &given = m_given[number];
                ++given.times;
                given.result = result;
            });
        });
    }
    [[nodiscard]] Given given(quint64 number) const
    {
        Given given;
        there([&] { given = m_given.value(number); });
        return given;
    }
    [[nodiscard]] Decision decision(quint64 number) const { return ConsentQuestion::answerOf(given(number).result); }

    std::unique_ptr<QThread> m_thread;
    std::unique_ptr<QObject> m_context; ///< lives on the thread
    std::unique_ptr<ConsentDesk> m_desk;
    std::unique_ptr<InputBroker> m_broker; ///< touched on the thread only
    QHash<quint64, Given> m_given;         ///< likewise
};

void TestConsentBroker::init()
{
    m_given.clear();
    m_thread = std::make_unique<QThread>();
    m_context = std::make_unique<QObject>();
    m_context->moveToThread(m_thread.get());
    m_thread->start();
    m_desk = std::make_unique<ConsentDesk>();
    there([this] { m_broker = m_desk->makeBroker(); });
}

void TestConsentBroker::cleanup()
{
    there([this] { m_broker.reset(); });
    m_thread->quit();
    QVERIFY(m_thread->wait());
    m_context.reset();
    m_thread.reset();
    m_desk.reset();
}

void TestConsentBroker::bringsAQuestionAndItsAnswer_data()
{
    QTest::addColumn<int>("answer");
    QTest::newRow("deny") << int(Decision::Deny);
    QTest::newRow("once") << int(Decision::Once);
    QTest::newRow("session") << int(Decision::Session);
    QTest::newRow("always") << int(Decision::Always);
}

void TestConsentBroker::bringsAQuestionAndItsAnswer()
{
    QFETCH(const int, answer);
    ask(consent(7));
    QTRY_VERIFY(m_desk->current());
    QCOMPARE(m_desk->current()->number, quint64(7));
    QCOMPARE(m_desk->current()->question.tool, u"files.write_7"_s);
    QCOMPARE(given(7).times, 0); // it waits
    m_desk->answer(7, Decision(answer));
    QVERIFY(!m_desk->current());
    QTRY_COMPARE(given(7).times, 1);
    QCOMPARE(int(decision(7)), answer);
}

void TestConsentBroker::asksInTheOrderTheyCame()
{
    for (const quint64 number : {3, 1, 2}) {
        ask(consent(number));
    }
    QTRY_COMPARE(m_desk->waiting(), 3);
    QCOMPARE(m_desk->current()->number, quint64(3));
    m_desk->answer(1, Decision::Once); // out of turn
    QTRY_COMPARE(given(1).times, 1);
    QCOMPARE(m_desk->current()->number, quint64(3));
    m_desk->answer(3, Decision::Deny);
    QCOMPARE(m_desk->current()->number, quint64(2));
    QTRY_COMPARE(given(3).times, 1);
    QCOMPARE(given(2).times, 0);
}

void TestConsentBroker::aQuestionTakenBackIsNotAnswered()
{
    ask(consent(1));
    QTRY_VERIFY(m_desk->current());
    there([this] { m_broker->withdraw(1); });
    QTRY_VERIFY(!m_desk->current());
    m_desk->answer(1, Decision::Always); // one that is gone
    there([this] { m_broker->withdraw(1); });
    QCOMPARE(given(1).times, 0);
}

void TestConsentBroker::anAnswerThatComesTooLateIsDropped()
{
    ask(consent(1));
    QTRY_VERIFY(m_desk->current());
    QSemaphore answered;
    QMetaObject::invokeMethod(m_context.get(), [this, &answered] { // the call goes before the answer is heard of
        answered.acquire();
        m_broker->withdraw(1);
    });
    m_desk->answer(1, Decision::Always);
    answered.release();
    there([] {}); // what was queued has run
    QCOMPARE(given(1).times, 0);
}

void TestConsentBroker::saysNoWhenTheDeskGoes()
{
    ask(consent(1));
    QTRY_VERIFY(m_desk->current());
    ask(consent(2)); // perhaps still on its way
    m_desk.reset();
    for (const quint64 number : {1, 2}) {
        QTRY_COMPARE(given(number).times, 1);
        QVERIFY(decision(number) == Decision::Deny);
    }
}

void TestConsentBroker::saysNoToWhatIsAskedAfterwards()
{
    m_desk.reset();
    ask(consent(1));
    QCOMPARE(given(1).times, 1);
    QVERIFY(decision(1) == Decision::Deny);
}

void TestConsentBroker::declinesWhatServersAsk_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("result");
    QTest::newRow("elicitation") << int(InputRequest::Kind::Elicitation) << QByteArray(R"({"action":"decline"})");
    QTest::newRow("sampling") << int(InputRequest::Kind::Sampling) << QByteArray();
    QTest::newRow("roots") << int(InputRequest::Kind::Roots) << QByteArray(R"({"roots":[]})");
}

void TestConsentBroker::declinesWhatServersAsk()
{
    QFETCH(const int, kind);
    QFETCH(const QByteArray, result);
    ask({.number = 1, .server = u"files"_s, .kind = InputRequest::Kind(kind), .params = "{}"});
    QCOMPARE(given(1).times, 1);
    QCOMPARE(given(1).result.value_or(QByteArray()), result);
    QCoreApplication::processEvents();
    QVERIFY(!m_desk->current());
}

void TestConsentBroker::refusesWhatIsNoQuestion()
{
    InputRequest request = consent(1);
    request.params = R"({"why":"because"})";
    ask(request);
    QCOMPARE(given(1).times, 1);
    QVERIFY(!given(1).result);
    QVERIFY(decision(1) == Decision::Deny);
    QCoreApplication::processEvents();
    QVERIFY(!m_desk->current());
}

QTEST_GUILESS_MAIN(TestConsentBroker)
#include "tst_consentbroker.moc"
