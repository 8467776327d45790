// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/stalllog.h"
#include "ui/state/watchedapplication.h"
#include "ui/window/stallsdialog.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <functional>

using namespace Signalbox;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMs = 1'000'000;

void beBusy(qint64 ms)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < ms) {
    }
}

/// Is busy when it gets an event of a person's own kind; first hands it on if it has somebody to hand it to.
class Worker : public QObject
{
    Q_OBJECT
public:
    qint64 ms = 0;
    QObject *next = nullptr;

    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::User) {
            if (next != nullptr) {
                QEvent inner(QEvent::User);
                QCoreApplication::sendEvent(next, &inner);
            }
            beBusy(ms);
        }
        return QObject::event(event);
    }
};

HandledEvent handled(const char *receiver, qint64 ms, int depth)
{
    return {.receiver = receiver, .owner = nullptr, .type = QEvent::Paint, .ns = ms * kMs, .depth = depth};
}

StallLog &stalls()
{
    return static_cast<WatchedApplication *>(qApp)->stalls();
}

/// Does that again until one of the stalls it leads to is as expected. A busy machine may hold up anything else, and
/// may take the processor away while an outer event is handled; never ten times at the same place.
bool leadsTo(const std::function<void()> &what, const std::function<bool(const Stall &)> &isExpected)
{
    for (int i = 0; i < 10; ++i) {
        stalls().clear();
        what();
        if (QTest::qWaitFor([&] { return std::ranges::any_of(stalls().stalls(), isExpected); }, 2000)) {
            return true;
        }
    }
    return false;
}

} // namespace

class TestStallLog : public QObject
{
    Q_OBJECT
private slots:
    void keepsWhatWasTooLong();
    void namesTheInnermostThatExplainsIt();
    void keepsTheNewestThousand();
    void writesALineForEach();
    void seesWhatHoldsTheLoopUp();
    void seesATimerThatHoldsTheLoopUp();
    void namesWhoWasBusyNotWhoCaused();
    void waitingIsNoStall();
    void dialogListsThem();
};

void TestStallLog::keepsWhatWasTooLong()
{
    StallLog log;
    log.turnEnded(5); // none began
    log.turnBegan(0);
    QVERIFY(log.isInTurn());
    log.turnEnded(StallLog::kStallNs);
    QVERIFY(!log.isInTurn());
    QCOMPARE(log.count(), 0);
    log.turnBegan(100 * kMs);
    log.turnEnded(130 * kMs);
    QCOMPARE(log.turns().count(), 2);
    QCOMPARE(log.turns().greatest(), 30 * kMs);
    QCOMPARE(log.count(), 1);
    QCOMPARE(log.stalls().front().ns, 30 * kMs);
    QCOMPARE(log.stalls().front().what(), QString());
    log.clear();
    QCOMPARE(log.count(), 0);
    QVERIFY(log.turns().isEmpty() && log.stalls().empty());
}

void TestStallLog::namesTheInnermostThatExplainsIt()
{
    StallLog log;
    log.turnBegan(0);
    log.handled(handled("Small", 3, 1));
    log.handled(handled("Inner", 30, 3)); // inner events are over before the outer
    log.handled(handled("Middle", 32, 2));
    log.handled(handled("Outer", 35, 1));
    log.turnEnded(40 * kMs);
    QCOMPARE(log.stalls().back().what(), u"Inner, Paint"_s);

    log.turnBegan(0);
    log.handled(handled("First child", 10, 2));
    log.handled(handled("Second child", 12, 2));
    log.handled(handled("Parent", 60, 1)); // most of it is its own
    log.turnEnded(60 * kMs);
    QCOMPARE(log.stalls().back().what(), u"Parent, Paint"_s);

    log.turnBegan(0);
    log.handled({.receiver = "QTimer", .owner = "Model", .type = QEvent::Type(40000), .ns = 20 * kMs, .depth = 1});
    log.turnEnded(20 * kMs);
    QCOMPARE(log.stalls().back().what(), u"QTimer (Model), Event 40000"_s);
}

void TestStallLog::keepsTheNewestThousand()
{
    StallLog log;
    for (qint64 i = 0; i < 1500; ++i) {
        log.turnBegan(0);
        log.turnEnded((100 + i) * kMs);
    }
    QCOMPARE(log.count(), 1500);
    QCOMPARE(log.stalls().size(), StallLog::kKept);
    QCOMPARE(log.stalls().front().ns, 600 * kMs);
    QCOMPARE(log.stalls().back().ns, 1599 * kMs);
}

void TestStallLog::writesALineForEach()
{
    const QTemporaryDir folder;
    StallLog log;
    QVERIFY(!log.writeTo(folder.filePath(u"no/such/folder"_s)));
    QVERIFY(log.writeTo(folder.filePath(u"stalls"_s)));
    for (int i = 0; i < 2; ++i) {
        log.turnBegan(0);
        log.handled(handled("Busy", 20, 1));
        log.turnEnded(20 * kMs);
    }
    QFile file(folder.filePath(u"stalls"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().split('\n');
    QCOMPARE(lines.size(), 3); // the last is empty
    const QJsonObject object = QJsonDocument::fromJson(lines.at(1)).object();
    QCOMPARE(object.value("ms"_L1).toDouble(), 20.0);
    QCOMPARE(object.value("receiver"_L1).toString(), u"Busy"_s);
    QCOMPARE(object.value("event"_L1).toString(), u"Paint"_s);
    QVERIFY(object.value("at"_L1).toString().endsWith(u'Z'));
}

void TestStallLog::seesWhatHoldsTheLoopUp()
{
    Worker worker;
    worker.ms = 60;
    QVERIFY(leadsTo([&] { QCoreApplication::postEvent(&worker, new QEvent(QEvent::User)); },
                    [](const Stall &stall) {
                        return stall.ns >= 60 * kMs && QByteArray(stall.ran.receiver) == "Worker"
                               && stall.ran.type == QEvent::User && stall.ran.ns >= 60 * kMs
                               && stall.ran.ns <= stall.ns;
                    }));
}

void TestStallLog::seesATimerThatHoldsTheLoopUp()
{
    Worker owner;
    QTimer timer(&owner);
    timer.setSingleShot(true);
    connect(&timer, &QTimer::timeout, &owner, [] { beBusy(60); });
    QVERIFY(leadsTo([&] { timer.start(1); },
                    [](const Stall &stall) { return stall.what() == u"QTimer (Worker), Timer"_s; }));
}

void TestStallLog::namesWhoWasBusyNotWhoCaused()
{
    Worker busy;
    busy.ms = 60;
    busy.setObjectName(u"busy"_s);
    QTimer cause; // of another class
    cause.setSingleShot(true);
    connect(&cause, &QTimer::timeout, &busy, [&busy] {
        QEvent event(QEvent::User);
        QCoreApplication::sendEvent(&busy, &event);
    });
    QVERIFY(
        leadsTo([&] { cause.start(1); },
                [](const Stall &stall) { return QByteArray(stall.ran.receiver) == "Worker" && stall.ran.depth == 2; }));
}

void TestStallLog::waitingIsNoStall()
{
    qint64 least = 200 * kMs; // a busy machine may make a turn long, but not each time
    for (int i = 0; i < 10 && least >= 150 * kMs; ++i) {
        QTest::qWait(10);
        stalls().clear();
        QEventLoop loop; // sleeps in one go, which QTest::qWait() does not
        QTimer::singleShot(200, &loop, &QEventLoop::quit);
        loop.exec();
        QVERIFY(stalls().turns().count() > 0);
        least = std::min(least, stalls().turns().greatest());
    }
    QVERIFY2(least < 150 * kMs, "the loop slept for 200 ms");
}

void TestStallLog::dialogListsThem()
{
    StallLog log;
    for (const qint64 ms : {20, 50}) {
        log.turnBegan(0);
        log.handled(handled("Busy", ms, 1));
        log.turnEnded(ms * kMs);
    }
    auto *dialog = new StallsDialog(log);
    const auto *table = dialog->findChild<QTableWidget *>(u"stalls"_s);
    QCOMPARE(table->rowCount(), 2);
    QCOMPARE(table->item(0, 1)->text(), u"50 ms"_s);
    QCOMPARE(table->item(0, 2)->text(), u"Busy, Paint"_s);
    QVERIFY(dialog->text().contains(u"\t50 ms\tBusy, Paint\n"_s));
    log.clear();
    QTRY_COMPARE(table->rowCount(), 0);
    delete dialog;
}

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    WatchedApplication app(argc, argv);
    TestStallLog test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_stalllog.moc"
