// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/findingsbook.h"

#include "core/hub/hub.h"
#include "core/journal/recorder.h"
#include "core/session/inputbroker.h"

#include "fakeentries.h"

#include <QSignalSpy>
#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

class TestFindingsBook : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void keepsWhatIsFoundInMessages();
    void beginsAnewWithANewConnection();
    void stopsAtItsBound();
    void forgetsAServerThatIsTakenAway();
    void knowsWhereTheNewestListLies();

private:
    void connectTo(const QStringList &flags);
    void call();
    [[nodiscard]] MessageFindings findings() const { return m_book->findings(m_id); }

    struct Counter : Recorder
    {
        quint16 nameId(QByteArrayView) override { return 0; }
        quint64 record(const Frame &, IndexRecord) override { return ++sequence; }
        quint64 sequence = 0;
    };

    DecliningBroker m_broker;
    Counter m_recorder;
    std::unique_ptr<Hub> m_hub;
    FindingsBook *m_book = nullptr;
    QString m_id;
};

void TestFindingsBook::init()
{
    m_hub = std::make_unique<Hub>(m_recorder, m_broker);
    m_book = new FindingsBook(*m_hub);
    QCOMPARE(FindingsBook::of(*m_hub), m_book);
}

void TestFindingsBook::cleanup()
{
    QSignalSpy gone(m_hub.get(), &Hub::allDisconnected);
    m_hub->disconnectAll();
    QTRY_VERIFY(!gone.isEmpty());
    m_hub.reset();
}

void TestFindingsBook::connectTo(const QStringList &flags)
{
    const ServerEntry entry = fakeEntry(u"fake"_s, flags);
    m_id = entry.id;
    m_hub->setEntries({entry});
    m_hub->byId(m_id)->connectToServer();
    QTRY_COMPARE(m_hub->byId(m_id)->status().state, ServerStatus::State::Connected);
}

void TestFindingsBook::call()
{
    HubCall *call = m_hub->call(u"fake.echo"_s, R"({"text":"a"})", u"test"_s);
    QSignalSpy ended(call, &HubCall::finished);
    QTRY_COMPARE(ended.size(), 1);
}

void TestFindingsBook::keepsWhatIsFoundInMessages()
{
    connectTo({u"--duplicate-answer"_s});
    QSignalSpy changed(m_book, &FindingsBook::changed);
    QVERIFY(findings().found.isEmpty());
    call();
    QTRY_COMPARE(findings().found.size(), 1);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toString(), m_id);
    const MessageFinding finding = findings().found.first();
    QCOMPARE(finding.sequence, m_recorder.sequence);
    QCOMPARE(finding.deviation.expected, u"one answer to each request"_s);
    QVERIFY(!findings().isFull);
}

void TestFindingsBook::beginsAnewWithANewConnection()
{
    connectTo({u"--duplicate-answer"_s});
    call();
    QTRY_COMPARE(findings().found.size(), 1);
    Connection &connection = *m_hub->byId(m_id);
    connection.disconnectFromServer();
    QTRY_COMPARE(connection.status().state, ServerStatus::State::Disconnected);
    QCOMPARE(findings().found.size(), 1); // still to be read
    connection.connectToServer();
    QTRY_COMPARE(connection.status().state, ServerStatus::State::Connected);
    QVERIFY(findings().found.isEmpty());
}

void TestFindingsBook::stopsAtItsBound()
{
    connectTo({});
    Session &session = *m_hub->byId(m_id)->session();
    for (quint64 sequence = 1; sequence <= quint64(FindingsBook::kMost) + 5; ++sequence) {
        emit session.deviated(sequence, {});
    }
    QCOMPARE(findings().found.size(), FindingsBook::kMost);
    QCOMPARE(findings().found.last().sequence, quint64(FindingsBook::kMost)); // the first ones
    QVERIFY(findings().isFull);
}

void TestFindingsBook::forgetsAServerThatIsTakenAway()
{
    connectTo({u"--duplicate-answer"_s});
    call();
    QTRY_COMPARE(findings().found.size(), 1);
    m_hub->setEntries({});
    QVERIFY(findings().found.isEmpty());
}

void TestFindingsBook::knowsWhereTheNewestListLies()
{
    connectTo({u"--tools"_s, u"5"_s, u"--page-size"_s, u"5"_s}); // and five of its own
    const auto list = [this] {
        QSignalSpy read(new Lister(*m_hub->byId(m_id)->session(), Lister::List::Tools), &Lister::finished);
        return read.wait();
    };
    QVERIFY(list());
    const QList<quint64> first = findings().pages.value("tools/list");
    QCOMPARE(first.size(), 2);
    QVERIFY(first.constFirst() > 0 && first.constFirst() < first.constLast());
    QVERIFY(list());
    const QList<quint64> second = findings().pages.value("tools/list");
    QCOMPARE(second.size(), 2);
    QVERIFY(second.constFirst() > first.constLast());
}

QTEST_GUILESS_MAIN(TestFindingsBook)
#include "tst_findingsbook.moc"
