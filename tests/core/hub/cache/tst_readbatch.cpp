// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/cache/reads.h"
#include "core/hub/hub.h"
#include "core/hub/listkeeper.h"

#include "../fakeentries.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// Batches as a server's process sees them, by the lines it wrote down itself.
class TestReadBatch : public QObject
{
    Q_OBJECT
private slots:
    void readsOfOneMomentAreOneMessageForTheServer();
    void withoutBatchesTheyAreMany();
    void whatIsNotTakenInOneMessageIsSentAgainAlone_data();
    void whatIsNotTakenInOneMessageIsSentAgainAlone();

private:
    void readAll(const QString &revision, const QString &batches = u"answered"_s);
    [[nodiscard]] QByteArrayList lines(const QByteArray &with) const;

    DecliningBroker m_broker;
    std::unique_ptr<QTemporaryDir> m_folder;
    QList<CallOutcome> m_outcomes;
};

QByteArrayList TestReadBatch::lines(const QByteArray &with) const
{
    QFile file(m_folder->filePath(u"witness"_s));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QByteArrayList found = file.readAll().split('\n');
    found.removeIf([&with](const QByteArray &line) { return !line.contains(with); });
    return found;
}

/// The four lists, as the window reads them; then three resources, two of them the same, and a call of a tool.
void TestReadBatch::readAll(const QString &revision, const QString &batches)
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_outcomes.clear();
    Hub hub(Recorder::none(), m_broker);
    hub.setEntries({fakeEntry(u"fake"_s, {u"--legacy-version"_s, revision, u"--batches"_s, batches, u"--witness"_s,
                                          m_folder->filePath(u"witness"_s)})});
    Connection &connection = *hub.byName(u"fake"_s);
    ListKeeper keeper(connection);
    int lists = 0;
    connect(&keeper, &ListKeeper::listRead, this, [&lists](const Lister::Outcome &outcome) {
        QVERIFY(!outcome.error && outcome.items > 0);
        ++lists;
    });
    connection.connectToServer();
    QTRY_COMPARE_WITH_TIMEOUT(lists, 4, 20'000);
    const auto keep = [this](const CallOutcome &outcome) { m_outcomes.append(outcome); };
    for (const QByteArray &uri : {"fake://one"_ba, "fake://two"_ba, "fake://one"_ba}) {
        ReadRequest one;
        one.request.method = "resources/read";
        one.request.params = R"({"uri":")" + uri + R"("})";
        connection.reads()->read(one, this, keep);
    }
    connect(hub.call(u"fake.echo"_s, R"({"text":"x"})", u"test"_s), &HubCall::finished, this, keep);
    QTRY_COMPARE_WITH_TIMEOUT(m_outcomes.size(), 4, 20'000);
    for (const CallOutcome &outcome : std::as_const(m_outcomes)) {
        QVERIFY2(outcome.ok(), qPrintable(outcome.error.message));
    }
}

void TestReadBatch::readsOfOneMomentAreOneMessageForTheServer()
{
    readAll(u"2025-03-26"_s);
    const QByteArrayList listing = lines("tools/list");
    QCOMPARE(listing.size(), 1);
    QVERIFY(listing.constFirst().startsWith('['));
    for (const char *method : {"resources/list", "resources/templates/list", "prompts/list"}) {
        QVERIFY2(listing.constFirst().contains(method), method);
    }
    const QByteArrayList reading = lines("resources/read");
    QCOMPARE(reading.size(), 1);
    QCOMPARE(reading.constFirst().count("resources/read"), 2); // the third is the first again
    const QByteArrayList calling = lines("tools/call");
    QCOMPARE(calling.size(), 1);
    QVERIFY(calling.constFirst().startsWith('{'));
}

void TestReadBatch::withoutBatchesTheyAreMany()
{
    readAll(u"2025-06-18"_s);
    QVERIFY(!lines({}).isEmpty());
    for (const QByteArray &line : lines({})) {
        QVERIFY(!line.startsWith('['));
    }
    QCOMPARE(lines("/list\"").size(), 4);
    QCOMPARE(lines("resources/read").size(), 2);
}

void TestReadBatch::whatIsNotTakenInOneMessageIsSentAgainAlone_data()
{
    QTest::addColumn<QString>("batches");
    QTest::newRow("refused") << u"refused"_s;
    QTest::newRow("passed over without a word") << u"ignored"_s;
}

void TestReadBatch::whatIsNotTakenInOneMessageIsSentAgainAlone()
{
    QFETCH(const QString, batches);
    readAll(u"2025-03-26"_s, batches);
    const QByteArrayList listing = lines("tools/list");
    QCOMPARE(listing.size(), 2);
    QVERIFY(listing.constFirst().startsWith('[') && listing.constLast().startsWith('{'));
    const QByteArrayList reading = lines("resources/read");
    QCOMPARE(reading.size(), 2);
    QVERIFY(reading.constFirst().startsWith('{')); // at once
}

QTEST_GUILESS_MAIN(TestReadBatch)
#include "tst_readbatch.moc"
