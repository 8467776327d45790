// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/resources/updatehistory.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Signalbox;

using Event = UpdateHistory::Event;

namespace {

ResourceAnswerPtr answerOf(const QByteArray &text, qint64 wallNs = 0)
{
    auto answer = std::make_shared<ResourceAnswer>();
    answer->outcome.end = CallOutcome::End::Result;
    answer->isUsable = true;
    answer->wallNs = wallNs;
    ResourcePart part;
    part.uri = u"a://1"_s;
    part.bytes = text;
    answer->parts = {part};
    return answer;
}

} // namespace

class TestUpdateHistory : public QObject
{
    Q_OBJECT
private slots:
    void tellsTheNewestFirst();
    void numbersVersionsAndKnowsWhatIsTheSame();
    void comparesWithTheVersionBefore();
    void isBounded();
    void u05_marksWhatIsNotSeen();
};

void TestUpdateHistory::tellsTheNewestFirst()
{
    UpdateHistory history;
    const QAbstractItemModelTester tester(&history);
    history.add(Event::Subscribed, 1);
    history.add(Event::Changed, 2, {}, 37);
    const auto what = [&](int row) { return history.index(row, UpdateHistory::What).data().toString(); };
    QCOMPARE(what(0), u"Changed, 37 times"_s);
    QCOMPARE(what(1), u"Subscribed"_s);
    history.add(Event::Refused, 3, u"No."_s);
    QCOMPARE(what(0), u"The subscription was refused: No."_s);
}

void TestUpdateHistory::numbersVersionsAndKnowsWhatIsTheSame()
{
    UpdateHistory history;
    const QAbstractItemModelTester tester(&history);
    history.addRead(answerOf("one"));
    history.addRead(answerOf("one"));
    history.addRead(answerOf("two"));
    QCOMPARE(history.versions(), 2);
    QCOMPARE(history.versionAt(0), 2);
    QCOMPARE(history.versionAt(1), 1);
    QCOMPARE(history.versionAt(2), 1);
    QCOMPARE(history.index(1, UpdateHistory::What).data().toString(), u"Read: the same as before"_s);
    QCOMPARE(history.answerAt(1), history.answerAt(2));
    auto failed = std::make_shared<ResourceAnswer>();
    failed->outcome.end = CallOutcome::End::Timeout;
    failed->outcome.error.message = u"Too slow."_s;
    history.addRead(failed);
    QCOMPARE(history.versionAt(0), 0);
    QCOMPARE(history.index(0, UpdateHistory::What).data().toString(), u"Could not be read: Too slow."_s);
    QVERIFY(!history.answerAt(0));
}

void TestUpdateHistory::comparesWithTheVersionBefore()
{
    UpdateHistory history;
    history.addRead(answerOf("one"));
    history.add(Event::Changed, 1);
    history.addRead(answerOf("two"));
    history.addRead(answerOf("two"));
    QCOMPARE(history.answerBefore(0)->parts.first().bytes, "one"); // not the same one once more
    QVERIFY(!history.answerBefore(3));
    QVERIFY(!history.answerBefore(2)); // is no read
}

void TestUpdateHistory::isBounded()
{
    UpdateHistory history;
    const QAbstractItemModelTester tester(&history);
    for (int i = 0; i < UpdateHistory::kMostVersions + 5; ++i) {
        history.addRead(answerOf(QByteArray::number(i)));
    }
    QVERIFY(history.answerAt(UpdateHistory::kMostVersions - 1));
    QVERIFY(!history.answerAt(UpdateHistory::kMostVersions));
    QVERIFY(
        history.index(UpdateHistory::kMostVersions, UpdateHistory::Version).data().toString().contains(u"not kept"_s));
    const QByteArray large(UpdateHistory::kMostCost + 1, 'x');
    history.addRead(answerOf(large));
    QVERIFY(history.answerAt(0)); // the newest is kept always
    QVERIFY(!history.answerAt(1));
    for (int i = 0; i < UpdateHistory::kMostRows + 5; ++i) {
        history.add(Event::Changed, i);
    }
    QCOMPARE(history.rowCount(), UpdateHistory::kMostRows);
}

void TestUpdateHistory::u05_marksWhatIsNotSeen()
{
    UpdateHistory history;
    history.add(Event::Refused, 0, u"no\u202E<b>"_s);
    QVERIFY(history.index(0, UpdateHistory::What).data().toString().endsWith(u"no‹U+202E›<b>"_s));
}

QTEST_GUILESS_MAIN(TestUpdateHistory)
#include "tst_updatehistory.moc"
