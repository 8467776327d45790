// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/tasks/tasktablemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Signalbox;

class TestTaskTableModel : public QObject
{
    Q_OBJECT
private slots:
    void saysEachStateByShapeAndWord_data();
    void saysEachStateByShapeAndWord();
    void saysWhenItIsAskedAboutNext();
    void u01_showsHostileTextAsItIs();
    void u15_cutsWhatIsTooLongToShow();

private:
    static QString cell(const TaskFacts &task, int column)
    {
        TaskTableModel model;
        const QAbstractItemModelTester tester(&model);
        model.setRows({task});
        return model.index(0, column).data().toString();
    }
};

void TestTaskTableModel::saysEachStateByShapeAndWord_data()
{
    using End = CallOutcome::End;
    using Status = Task::Status;
    QTest::addColumn<Status>("status");
    QTest::addColumn<int>("end"); // -1: none
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("mark");
    QTest::newRow("working") << Status::Working << -1 << u"working"_s << int(RowMark::Changing);
    QTest::newRow("asks") << Status::InputRequired << -1 << u"waiting for you"_s << int(RowMark::Attention);
    QTest::newRow("completed") << Status::Completed << int(End::Result) << u"completed"_s << int(RowMark::Good);
    QTest::newRow("completed, not fetched") << Status::Completed << -1 << u"completed"_s << int(RowMark::Good);
    QTest::newRow("failed") << Status::Failed << int(End::RemoteError) << u"failed"_s << int(RowMark::Failed);
    QTest::newRow("cancelled") << Status::Cancelled << int(End::Cancelled) << u"cancelled"_s << int(RowMark::Idle);
    QTest::newRow("cancelled, never said so")
        << Status::Working << int(End::Cancelled) << u"cancelled"_s << int(RowMark::Idle);
    QTest::newRow("lost") << Status::Working << int(End::Lost) << u"lost"_s << int(RowMark::Failed);
}

void TestTaskTableModel::saysEachStateByShapeAndWord()
{
    QFETCH(Task::Status, status);
    QFETCH(int, end);
    TaskFacts task;
    task.id = u"a"_s;
    task.status = status;
    if (end >= 0) {
        task.end = CallOutcome::End(end);
    }
    TaskTableModel model;
    const QAbstractItemModelTester tester(&model);
    model.setRows({task});
    QTEST(model.index(0, TaskTableModel::State).data().toString(), "word");
    QTEST(model.index(0, TaskTableModel::State).data(TaskTableModel::MarkRole).toInt(), "mark");
    QVERIFY(!model.index(0, TaskTableModel::Name).data(TaskTableModel::MarkRole).isValid());
}

void TestTaskTableModel::saysWhenItIsAskedAboutNext()
{
    TaskFacts task;
    task.id = u"a"_s;
    QCOMPARE(cell(task, TaskTableModel::Poll), QString());
    task.pollMs = 1500;
    QCOMPARE(cell(task, TaskTableModel::Poll), u"every 1.5 s"_s);
    task.nextPollWallMs = QDateTime(QDate(2026, 5, 4), QTime(13, 14, 15)).toMSecsSinceEpoch();
    QCOMPARE(cell(task, TaskTableModel::Poll), u"every 1.5 s, next at 13:14:15"_s);
    task.ttlMs = std::numeric_limits<qint64>::max(); // whatever a server says
    QVERIFY(!cell(task, TaskTableModel::Kept).isEmpty());
    task.ttlMs = 60000;
    QCOMPARE(cell(task, TaskTableModel::Kept), u"1 min 0 s"_s);
}

void TestTaskTableModel::u01_showsHostileTextAsItIs()
{
    TaskFacts task;
    task.id = u"<b>id</b>\u202E"_s;
    task.message = u"<img src=x>\u001b[31m"_s;
    task.createdAt = u"<i>yesterday</i>"_s;
    QCOMPARE(cell(task, TaskTableModel::Name), u"<b>id</b>‹U+202E›"_s);
    QCOMPARE(cell(task, TaskTableModel::Message), u"<img src=x>␛[31m"_s);
    QCOMPARE(cell(task, TaskTableModel::Created), u"<i>yesterday</i>"_s);
}

void TestTaskTableModel::u15_cutsWhatIsTooLongToShow()
{
    TaskFacts task;
    const QString longer(100'000, u'x');
    task.id = task.tool = task.trouble = task.createdAt = task.updatedAt = longer;
    const QString shown = longer.left(500);
    for (const auto column : {TaskTableModel::Name, TaskTableModel::Tool, TaskTableModel::Message,
                              TaskTableModel::Created, TaskTableModel::Updated}) {
        QCOMPARE(cell(task, column), shown);
    }
    task.message = longer;
    QCOMPARE(cell(task, TaskTableModel::Message), shown);
    TaskTableModel model;
    model.setRows({task});
    QCOMPARE(model.index(0, 0).data(TaskTableModel::KeyRole).toString(), longer); // what is asked for stays whole
}

QTEST_GUILESS_MAIN(TestTaskTableModel)
#include "tst_tasktablemodel.moc"
