// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/hub/httpfixture.h"
#include "tests/core/hub/labmcp.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QPointer>
#include <QSignalSpy>

using namespace Signalbox;
using namespace Qt::StringLiterals;

namespace {

const QString kSubscription = u"io.modelcontextprotocol/subscriptionId"_s;

/// One of the messages of a listen stream.
QByteArray note(const QString &method, const QJsonValue &subscription, QJsonObject params = {})
{
    params["_meta"_L1] = QJsonObject{{kSubscription, subscription}};
    return QJsonDocument(QJsonObject{{u"jsonrpc"_s, u"2.0"_s}, {u"method"_s, method}, {u"params"_s, params}})
        .toJson(QJsonDocument::Compact);
}

} // namespace

/// Subscriptions in both eras, over HTTP.
class TestSubscriptions : public QObject
{
    Q_OBJECT

private slots:
    void listensForWhatAModernServerOffers();
    void replacesTheStreamOnlyOnceTheNextIsAcknowledged();
    void opensALostStreamAgainAndSaysThatThereWasAGap();
    void takesARefusalForAFeatureThatIsNotThere();
    void subscribesByRequestInTheLegacyEra();
};

void TestSubscriptions::listensForWhatAModernServerOffers()
{
    LabMcp mcp(LabMcp::Speaks::Modern);
    mcp.capabilities = {{u"tools"_s, QJsonObject{{u"listChanged"_s, true}}}, {u"prompts"_s, QJsonObject{}}};
    QPointer<LabReply> stream;
    QJsonValue id;
    mcp.on("subscriptions/listen", [&](const LabMcp::Call &call, LabReply &reply) {
        stream = &reply;
        id = call.message["id"_L1];
        QCOMPARE(call.params["notifications"_L1].toObject(), (QJsonObject{{u"toolsListChanged"_s, true}}));
        reply.sendEvent(note(u"notifications/subscriptions/acknowledged"_s, id,
                             {{u"notifications"_s, call.params["notifications"_L1]}}));
    });
    HttpFixture f(mcp.url());
    QVERIFY2(f.connects(), qPrintable(f.why()));
    QSignalSpy changed(&f.connection(), &Connection::listChanged);
    QTRY_COMPARE(f.connection().subscriptions()->honoured(), R"({"toolsListChanged":true})"_ba);
    stream->sendEvent(note(u"notifications/tools/list_changed"_s, id));
    QTRY_COMPARE(changed.count(), 1);
}

void TestSubscriptions::replacesTheStreamOnlyOnceTheNextIsAcknowledged()
{
    LabMcp mcp(LabMcp::Speaks::Modern);
    mcp.capabilities = {{u"resources"_s, QJsonObject{{u"subscribe"_s, true}}}};
    QList<QPointer<LabReply>> streams;
    QList<QJsonObject> filters;
    QList<QJsonValue> ids;
    QList<bool> gone;
    mcp.on("subscriptions/listen", [&](const LabMcp::Call &call, LabReply &reply) {
        const qsizetype at = streams.size();
        streams.append(&reply);
        filters.append(call.params["notifications"_L1].toObject());
        ids.append(call.message["id"_L1]);
        gone.append(false);
        connect(&reply, &LabReply::disconnected, this, [&gone, at] { gone[at] = true; });
        reply.beginEvents();
    });
    HttpFixture f(mcp.url());
    QVERIFY2(f.connects(), qPrintable(f.why()));
    SubscriptionHub *hub = f.connection().subscriptions();
    QSignalSpy subscribed(hub, &SubscriptionHub::subscribed);
    QSignalSpy updated(&f.session(), &Session::resourceUpdated);
    hub->subscribe(u"file:///a"_s);
    QTRY_COMPARE(streams.size(), 1);
    streams[0]->sendEvent(
        note(u"notifications/subscriptions/acknowledged"_s, ids[0], {{u"notifications"_s, filters[0]}}));
    QTRY_COMPARE(subscribed.count(), 1);

    hub->subscribe(u"file:///b"_s);
    QTRY_COMPARE(streams.size(), 2);
    QCOMPARE(filters[1]["resourceSubscriptions"_L1].toArray(), (QJsonArray{u"file:///a"_s, u"file:///b"_s}));
    streams[0]->sendEvent(note(u"notifications/resources/updated"_s, ids[0], {{u"uri"_s, u"file:///a"_s}}));
    QTRY_COMPARE(updated.count(), 1); // the old one still speaks
    QVERIFY(!gone[0]);
    streams[1]->sendEvent(
        note(u"notifications/subscriptions/acknowledged"_s, ids[1], {{u"notifications"_s, filters[1]}}));
    QTRY_VERIFY(gone[0]);
    QVERIFY(!gone[1]);

    hub->unsubscribe(u"file:///a"_s);
    hub->unsubscribe(u"file:///b"_s); // in one turn: nothing is left to listen for
    QTRY_VERIFY(gone[1]);
    QCOMPARE(streams.size(), 2);
}

void TestSubscriptions::opensALostStreamAgainAndSaysThatThereWasAGap()
{
    LabMcp mcp(LabMcp::Speaks::Modern);
    mcp.capabilities = {{u"tools"_s, QJsonObject{{u"listChanged"_s, true}}}};
    int streams = 0;
    mcp.on("subscriptions/listen", [&](const LabMcp::Call &call, LabReply &reply) {
        ++streams;
        reply.sendEvent(note(u"notifications/subscriptions/acknowledged"_s, call.message["id"_L1],
                             {{u"notifications"_s, call.params["notifications"_L1]}}));
        if (streams == 1) {
            reply.cut();
        }
    });
    HttpFixture f(mcp.url());
    QVERIFY2(f.connects(), qPrintable(f.why()));
    QSignalSpy gap(f.connection().subscriptions(), &SubscriptionHub::gap);
    QTRY_COMPARE_WITH_TIMEOUT(gap.count(), 1, 5000);
    QCOMPARE(streams, 2);
}

void TestSubscriptions::takesARefusalForAFeatureThatIsNotThere()
{
    LabMcp mcp(LabMcp::Speaks::Modern); // does not know the method
    mcp.capabilities = {{u"tools"_s, QJsonObject{{u"listChanged"_s, true}}}};
    HttpFixture f(mcp.url());
    QVERIFY2(f.connects(), qPrintable(f.why()));
    QSignalSpy refused(f.connection().subscriptions(), &SubscriptionHub::refused);
    QTRY_COMPARE(refused.count(), 1);
    QTest::qWait(1200); // longer than the first pause
    QCOMPARE(mcp.count("subscriptions/listen"), 1);
    QCOMPARE(f.connection().status().state, ServerStatus::State::Connected);
}

void TestSubscriptions::subscribesByRequestInTheLegacyEra()
{
    LabMcp mcp(LabMcp::Speaks::Legacy);
    mcp.capabilities = {{u"resources"_s, QJsonObject{{u"subscribe"_s, true}}}};
    QPointer<LabReply> own;
    mcp.server.on("GET", "/mcp", [&](const LabRequest &, LabReply &reply) {
        own = &reply;
        reply.beginEvents();
    });
    mcp.on("resources/subscribe", [&](const LabMcp::Call &call, LabReply &reply) {
        if (call.params["uri"_L1].toString() == u"file:///no") {
            mcp.refuse(call, -32002, u"Resource not found"_s, reply);
        } else {
            mcp.answer(call, {}, reply);
        }
    });
    mcp.on("resources/unsubscribe", [&](const LabMcp::Call &call, LabReply &reply) { mcp.answer(call, {}, reply); });
    HttpFixture f(mcp.url(), u"legacy"_s);
    QVERIFY2(f.connects(), qPrintable(f.why()));
    SubscriptionHub *hub = f.connection().subscriptions();
    QSignalSpy subscribed(hub, &SubscriptionHub::subscribed);
    QSignalSpy refused(hub, &SubscriptionHub::refused);
    QSignalSpy updated(&f.session(), &Session::resourceUpdated);
    hub->subscribe(u"file:///a"_s);
    hub->subscribe(u"file:///no"_s);
    QTRY_COMPARE(subscribed.count(), 1);
    QTRY_COMPARE(refused.count(), 1);
    QCOMPARE(hub->resources(), (QSet<QString>{u"file:///a"_s}));
    own->sendEvent(R"({"jsonrpc":"2.0","method":"notifications/resources/updated","params":{"uri":"file:///a"}})");
    QTRY_COMPARE(updated.count(), 1);
    hub->unsubscribe(u"file:///a"_s);
    QTRY_COMPARE(mcp.count("resources/unsubscribe"), 1);
}

QTEST_GUILESS_MAIN(TestSubscriptions)
#include "tst_subscriptions.moc"
