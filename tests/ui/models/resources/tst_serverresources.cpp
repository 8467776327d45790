// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/engine.h"
#include "tests/ui/enginefixture.h"
#include "ui/models/resources/serverresources.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Signalbox;

using State = ResourceSubscription::State;
using Event = UpdateHistory::Event;

namespace {

const QString kUri = u"note://a"_s;

QByteArray contentsOf(const QByteArray &text)
{
    return R"({"contents":[{"uri":"note://a","mimeType":"text/plain","text":")" + text + R"("}]})";
}

} // namespace

class TestServerResources : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void readsAndKeepsVersions();
    void boundsWhatIsKeptOfAllAddresses();
    void tellsWhatWentWrong();
    void saysThatItIsNotConnected();
    void takesAReadBack();
    void usesACachedAnswerUnlessAskedNotTo();
    void tellsOfChanges();
    void readsWhenItChanges();
    void countsAStormOfChanges();
    void saysWhyASubscriptionWasRefused();
    void noticesThatTheConnectionEnded();
    void subscribesAnewAfterALossAsTheCoreDoes();
    void endsItsSubscriptionsWhenItGoes();
    void mayGoWhileItReads();

private:
    void offer(const QByteArray &more = {})
    {
        m_folder.setResult(
            u"initialize"_s,
            R"({"protocolVersion":"2025-11-25","capabilities":{"tools":{},"resources":{"subscribe":true}},
                               "serverInfo":{"name":"folderserver","version":"1"}})");
        m_folder.setResult(u"resources.list"_s, R"({"resources":[{"uri":"note://a","name":"a"}]})");
        m_folder.setResult(u"resources.templates.list"_s, R"({"resourceTemplates":[]})");
        m_folder.setResult(u"resources.read"_s, contentsOf("one"));
        m_folder.setResult(u"resources.subscribe"_s, "{}" + more);
        m_folder.setResult(u"resources.unsubscribe"_s, "{}");
    }
    void open()
    {
        m_id = m_engine->add(m_folder.entry(u"notes"_s));
        QVERIFY(m_engine->connectTo(m_id));
        m_resources = std::make_unique<ServerResources>(*m_engine->link, m_id);
    }
    static QByteArray updated(const QByteArray &uri)
    {
        return R"({"jsonrpc":"2.0","method":"notifications/resources/updated","params":{"uri":")" + uri + "\"}}";
    }
    void sayUpdated(const QByteArray &uri = "note://a") const { m_folder.say(updated(uri)); }
    bool readNow(bool isFresh = false)
    {
        QSignalSpy answered(m_resources.get(), &ServerResources::answered);
        const quint64 number = m_resources->read(kUri, isFresh);
        return QTest::qWaitFor([&] { return !answered.isEmpty(); }, 10000)
               && answered.first().first().toULongLong() == number;
    }
    [[nodiscard]] QByteArray newestText() const
    {
        const ResourceAnswerPtr answer = m_resources->newest(kUri);
        return answer && !answer->parts.isEmpty() ? answer->parts.first().bytes : QByteArray();
    }
    [[nodiscard]] bool happened(Event event) const
    {
        const UpdateHistory *history = m_resources->history(kUri);
        for (int row = 0; history && row < history->rowCount(); ++row) {
            if (history->index(row, 0).data(UpdateHistory::EventRole).toInt() == int(event)) {
                return true;
            }
        }
        return false;
    }
    [[nodiscard]] State state() const { return m_resources->subscription(kUri).state; }
    void subscribe()
    {
        m_resources->subscribe(kUri);
        QTRY_VERIFY(state() == State::Active);
    }

    ServerFolder m_folder;
    QString m_id;
    std::unique_ptr<EngineFixture> m_engine;
    std::unique_ptr<ServerResources> m_resources;
};

void TestServerResources::init()
{
    m_engine = std::make_unique<EngineFixture>();
    offer();
}

void TestServerResources::cleanup()
{
    m_resources.reset();
    m_engine.reset();
}

void TestServerResources::readsAndKeepsVersions()
{
    open();
    QVERIFY(!m_resources->history(kUri));
    QVERIFY(readNow());
    QCOMPARE(newestText(), "one");
    m_folder.setResult(u"resources.read"_s, contentsOf("two"));
    QVERIFY(readNow());
    QCOMPARE(newestText(), "two");
    QCOMPARE(m_resources->history(kUri)->versions(), 2);
    QVERIFY(!m_resources->readingForMs(kUri));
}

void TestServerResources::boundsWhatIsKeptOfAllAddresses()
{
    open();
    m_resources->setMostCost(1);
    QVERIFY(readNow());
    QCOMPARE(newestText(), "one"); // the last one is kept, whatever it takes
    QVERIFY(m_resources->history(kUri)->answerAt(0));
    QSignalSpy answered(m_resources.get(), &ServerResources::answered);
    m_resources->read(u"note://b"_s, false);
    QTRY_COMPARE(answered.size(), 1);
    QVERIFY(m_resources->newest(u"note://b"_s));
    QVERIFY(!m_resources->newest(kUri));
    QVERIFY(m_resources->wasRead(kUri)); // else its page would not come back as it was left
    QVERIFY(!m_resources->wasRead(u"note://c"_s));
    QVERIFY(!m_resources->history(kUri)->answerAt(0));
    QVERIFY(happened(Event::Read)); // that it was read is still known
    QVERIFY(readNow());
    QCOMPARE(newestText(), "one");
}

void TestServerResources::tellsWhatWentWrong()
{
    m_folder.setResult(u"resources.read"_s, {});
    open();
    QVERIFY(readNow());
    const ResourceAnswerPtr answer = m_resources->newest(kUri);
    QVERIFY(!answer->isUsable);
    QCOMPARE(answer->outcome.error.message, u"Method not found"_s);
    QVERIFY(answer->outcome.requestSequence > 0);
    QVERIFY(happened(Event::Failed));
}

void TestServerResources::saysThatItIsNotConnected()
{
    m_id = m_engine->add(m_folder.entry(u"notes"_s));
    m_resources = std::make_unique<ServerResources>(*m_engine->link, m_id);
    QVERIFY(readNow());
    QCOMPARE(m_resources->newest(kUri)->outcome.error.message, u"The server is not connected."_s);
    m_resources->subscribe(kUri);
    QTRY_VERIFY(state() == State::Refused);
    QCOMPARE(m_resources->subscription(kUri).why, u"The server is not connected."_s);
}

void TestServerResources::takesAReadBack()
{
    const QString id = m_engine->addConnected(u"fake"_s, {u"--no-answer"_s, u"resources/read"_s});
    m_resources = std::make_unique<ServerResources>(*m_engine->link, id);
    QSignalSpy answered(m_resources.get(), &ServerResources::answered);
    m_resources->read(kUri, false);
    QVERIFY(m_resources->readingForMs(kUri));
    m_resources->cancel(kUri);
    QTRY_COMPARE(answered.size(), 1);
    QVERIFY(!m_resources->readingForMs(kUri));
    QVERIFY(!m_resources->newest(kUri)); // what was there before stays
}

void TestServerResources::usesACachedAnswerUnlessAskedNotTo()
{
    // Only the modern era says how long an answer holds; that is core's test. Here: a fresh read asks the server.
    open();
    QVERIFY(readNow());
    m_folder.setResult(u"resources.read"_s, contentsOf("two"));
    QVERIFY(readNow(true));
    QCOMPARE(newestText(), "two");
}

void TestServerResources::tellsOfChanges()
{
    open();
    subscribe();
    QVERIFY(happened(Event::Subscribed));
    QCOMPARE(m_resources->activeSubscriptions(), 1);
    m_folder.say(updated("note://another") + '\n' + updated("note://a")); // the first is no part of what is wanted
    QTRY_VERIFY(happened(Event::Changed));
    QCOMPARE(m_resources->history(kUri)->rowCount(), 2);
    QCOMPARE(m_resources->history(kUri)->index(0, UpdateHistory::What).data().toString(), u"Changed"_s);
    QVERIFY(!m_resources->newest(kUri)); // nobody asked to read it
    m_resources->unsubscribe(kUri);
    QVERIFY(state() == State::None);
    QVERIFY(happened(Event::Unsubscribed));
    const int rows = m_resources->history(kUri)->rowCount();
    sayUpdated();
    QVERIFY(readNow()); // has gone through the same pipe after it
    QCOMPARE(m_resources->history(kUri)->rowCount(), rows + 1);
}

void TestServerResources::readsWhenItChanges()
{
    open();
    m_resources->setReadsOnUpdate(kUri, true);
    subscribe();
    QTRY_COMPARE(newestText(), "one"); // something to compare with
    m_folder.setResult(u"resources.read"_s, contentsOf("two"));
    sayUpdated("note://a/part");
    QTRY_COMPARE(newestText(), "two");
    QCOMPARE(m_resources->history(kUri)->versions(), 2);
    m_resources->setReadsOnUpdate(kUri, false);
    QVERIFY(!m_resources->readsOnUpdate(kUri));
}

void TestServerResources::countsAStormOfChanges()
{
    open();
    subscribe();
    const int before = m_resources->history(kUri)->rowCount();
    QByteArray storm;
    for (int i = 0; i < 5'000; ++i) {
        storm += R"({"jsonrpc":"2.0","method":"notifications/resources/updated","params":{"uri":"note://a"}})"
                 "\n";
    }
    storm.chop(1);
    m_folder.say(storm);
    const auto counted = [this] {
        int count = 0;
        const UpdateHistory *history = m_resources->history(kUri);
        for (int row = 0; row < history->rowCount(); ++row) {
            const QString what = history->index(row, UpdateHistory::What).data().toString();
            count += what == u"Changed"_s ? 1 : QLocale().toInt(what.section(u' ', 1, 1));
        }
        return count;
    };
    QTRY_COMPARE(counted(), 5'000);
    QVERIFY(m_resources->history(kUri)->rowCount() - before < 500); // gathered, not one by one
}

void TestServerResources::saysWhyASubscriptionWasRefused()
{
    m_folder.setResult(u"resources.subscribe"_s, {});
    open();
    m_resources->subscribe(kUri);
    QTRY_VERIFY(state() == State::Refused);
    QCOMPARE(m_resources->subscription(kUri).why, u"Method not found"_s);
    QVERIFY(happened(Event::Refused));
    offer();
    subscribe(); // may be tried again
}

void TestServerResources::noticesThatTheConnectionEnded()
{
    open();
    subscribe();
    m_engine->link->disconnectServer(m_id);
    QTRY_VERIFY(state() == State::Lost);
    QVERIFY(happened(Event::Lost));
    m_engine->link->connectServer(m_id);
    QTRY_VERIFY(state() == State::Active); // as the core does
}

void TestServerResources::subscribesAnewAfterALossAsTheCoreDoes()
{
    ServerEntry entry = m_folder.entry(u"notes"_s);
    entry.gates.firstWaitMs = 10;
    entry.gates.longestWaitMs = 10;
    entry.gates.reconnects = true;
    m_id = m_engine->add(entry);
    QVERIFY(m_engine->connectTo(m_id));
    m_resources = std::make_unique<ServerResources>(*m_engine->link, m_id);
    m_resources->setReadsOnUpdate(kUri, true);
    subscribe();
    QTRY_COMPARE(newestText(), "one");
    m_folder.setResult(u"resources.read"_s, contentsOf("two"));
    QSignalSpy changed(m_resources.get(), &ServerResources::subscriptionChanged);
    m_engine->thread->post([id = m_id](Engine &engine) { engine.hub().byId(id)->session()->close(); });
    QTRY_VERIFY(happened(Event::Lost));
    QTRY_VERIFY_WITH_TIMEOUT(state() == State::Active, 10000);
    QTRY_COMPARE(newestText(), "two"); // changes may have been missed
}

void TestServerResources::endsItsSubscriptionsWhenItGoes()
{
    open();
    subscribe();
    const auto subscribed = [this] {
        QObject context;
        std::optional<bool> is;
        m_engine->link->ask<bool>(
            &context,
            [id = m_id](Engine &engine) { return engine.hub().byId(id)->subscriptions()->resources().contains(kUri); },
            [&](const bool &answer) { is = answer; });
        return QTest::qWaitFor([&] { return is.has_value(); }) && *is;
    };
    QVERIFY(subscribed());
    m_resources.reset();
    QVERIFY(!subscribed());
}

void TestServerResources::mayGoWhileItReads()
{
    const QString id = m_engine->addConnected(u"fake"_s, {u"--no-answer"_s, u"resources/read"_s});
    m_resources = std::make_unique<ServerResources>(*m_engine->link, id);
    m_resources->read(kUri, false);
    m_resources.reset();
    QVERIFY(m_engine->is(id, ServerStatus::State::Connected));
}

QTEST_MAIN(TestServerResources)
#include "tst_serverresources.moc"
