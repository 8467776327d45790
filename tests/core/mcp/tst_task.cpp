// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mcp/task.h"
#include "tests/core/mcp/decoding.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Signalbox;

class TestTask : public QObject
{
    Q_OBJECT
private slots:
    void readsATaskOfEitherModel_data();
    void readsATaskOfEitherModel();
    void readsEveryStatus_data();
    void readsEveryStatus();
    void keepsWhatTheServerAsksByteForByte();
    void readsTheEndOfATask();
    void listsWhatIsWrong_data();
    void listsWhatIsWrong();
    void refusesATaskItCannotName_data();
    void refusesATaskItCannotName();
    void tellsACreationFromAResult_data();
    void tellsACreationFromAResult();
    void readsACreation();
};

void TestTask::readsATaskOfEitherModel_data()
{
    QTest::addColumn<TaskModel>("model");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<std::optional<qint64>>("ttl");
    QTest::addColumn<std::optional<qint64>>("poll");
    const QByteArray begin = R"({"taskId":"t","status":"working","createdAt":"c","lastUpdatedAt":"u",)";
    const std::optional<qint64> none;
    QTest::newRow("core") << TaskModel::Core << begin + R"("ttl":60000,"pollInterval":5000})"
                          << std::optional<qint64>(60000) << std::optional<qint64>(5000);
    QTest::newRow("core without end") << TaskModel::Core << begin + R"("ttl":null})" << none << none;
    QTest::newRow("extension") << TaskModel::Extension << begin + R"("ttlMs":1.5,"pollIntervalMs":0})"
                               << std::optional<qint64>(2) << std::optional<qint64>(0);
    QTest::newRow("extension without end") << TaskModel::Extension << begin + R"("ttlMs":null})" << none << none;
    QTest::newRow("for ages") << TaskModel::Extension << begin + R"("ttlMs":1e300})"
                              << std::optional<qint64>(9007199254740991) << none;
}

void TestTask::readsATaskOfEitherModel()
{
    QFETCH(const TaskModel, model);
    QFETCH(const QByteArray, text);
    QFETCH(const std::optional<qint64>, ttl);
    QFETCH(const std::optional<qint64>, poll);
    const auto decoded = decodeTask(text, model);
    QVERIFY(decoded.usable);
    QCOMPARE(lines(decoded.deviations), QStringList());
    QCOMPARE(decoded.value.id, u"t"_s);
    QCOMPARE(decoded.value.createdAt, u"c"_s);
    QCOMPARE(decoded.value.lastUpdatedAt, u"u"_s);
    QCOMPARE(decoded.value.ttlMs, ttl);
    QCOMPARE(decoded.value.pollMs, poll);
    QCOMPARE(decoded.value.raw, text);
}

void TestTask::readsEveryStatus_data()
{
    QTest::addColumn<Task::Status>("status");
    QTest::addColumn<bool>("over");
    QTest::newRow("working") << Task::Status::Working << false;
    QTest::newRow("input_required") << Task::Status::InputRequired << false;
    QTest::newRow("completed") << Task::Status::Completed << true;
    QTest::newRow("failed") << Task::Status::Failed << true;
    QTest::newRow("cancelled") << Task::Status::Cancelled << true;
}

void TestTask::readsEveryStatus()
{
    QFETCH(const Task::Status, status);
    QFETCH(const bool, over);
    const QByteArray word = QTest::currentDataTag();
    const auto decoded = decodeTask(
        R"({"taskId":"t","status":")" + word + R"(","createdAt":"","lastUpdatedAt":"","ttl":1})", TaskModel::Core);
    QVERIFY(decoded.usable);
    QCOMPARE(decoded.value.status, status);
    QCOMPARE(decoded.value.isOver(), over);
}

void TestTask::keepsWhatTheServerAsksByteForByte()
{
    const QByteArray questions = R"({ "q\u00e9": {"method":"elicitation/create", "params":{"n":1.00}} })";
    const auto decoded = decodeTask(R"({"taskId":"t","status":"input_required","createdAt":"","lastUpdatedAt":"",
        "ttlMs":null,"inputRequests":)" + questions
                                        + '}',
                                    TaskModel::Extension);
    QVERIFY(decoded.usable);
    QCOMPARE(decoded.value.inputRequests, questions);
}

void TestTask::readsTheEndOfATask()
{
    const QByteArray begin = R"({"taskId":"t","createdAt":"","lastUpdatedAt":"","ttlMs":null,)";
    const auto done = decodeTask(begin + R"("status":"completed","result":{"content":[]}})", TaskModel::Extension);
    QCOMPARE(done.value.result, R"({"content":[]})"_ba);
    QVERIFY(done.value.error.isEmpty());
    const auto failed = decodeTask(begin + R"("status":"failed","error":{"code":-1}})", TaskModel::Extension);
    QCOMPARE(failed.value.error, R"({"code":-1})"_ba);
    const auto bare = decodeTask(begin + R"("status":"completed"})", TaskModel::Extension);
    QVERIFY(bare.usable);
    QCOMPARE(lines(bare.deviations), QStringList{u"/result object absent"_s});
}

void TestTask::listsWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("no ttl") << R"("createdAt":"","lastUpdatedAt":"")"_ba << QStringList{u"/ttl number absent"_s};
    QTest::newRow("negative ttl") << R"("createdAt":"","lastUpdatedAt":"","ttl":-1)"_ba
                                  << QStringList{u"/ttl milliseconds from 0 on -1"_s};
    QTest::newRow("times as numbers") << R"("createdAt":1,"lastUpdatedAt":2,"ttl":0)"_ba
                                      << QStringList{u"/createdAt string number"_s, u"/lastUpdatedAt string number"_s};
    QTest::newRow("poll interval as text") << R"("createdAt":"","lastUpdatedAt":"","ttl":0,"pollInterval":"5s")"_ba
                                           << QStringList{u"/pollInterval number string"_s};
}

void TestTask::listsWhatIsWrong()
{
    QFETCH(const QByteArray, members);
    QFETCH(const QStringList, expected);
    const auto decoded = decodeTask(R"({"taskId":"t","status":"working",)" + members + '}', TaskModel::Core);
    QVERIFY(decoded.usable);
    QCOMPARE(lines(decoded.deviations), expected);
    QCOMPARE(decoded.deviations.constFirst().reference, u"basic/utilities/tasks"_s);
}

void TestTask::refusesATaskItCannotName_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text :
         {"", "[]", "{}", R"({"taskId":"","status":"working"})", R"({"taskId":5,"status":"working"})",
          R"({"taskId":"t"})", R"({"taskId":"t","status":"Working"})", R"({"taskId":"t","status":)"}) {
        QTest::newRow(text) << QByteArray(text);
    }
}

void TestTask::refusesATaskItCannotName()
{
    QFETCH(const QByteArray, text);
    for (const TaskModel model : {TaskModel::Core, TaskModel::Extension}) {
        const auto decoded = decodeTask(text, model);
        QVERIFY(!decoded.usable);
        QVERIFY(!decoded.deviations.isEmpty());
    }
    const QByteArray times = R"("createdAt":"2026-01-01T00:00:00Z","lastUpdatedAt":"2026-01-01T00:00:00Z","ttl":null)";
    const auto nameless = decodeTask(R"({"taskId":"","status":"working",)" + times + '}', TaskModel::Core);
    QCOMPARE(lines(nameless.deviations), QStringList{u"/taskId string that is not empty empty string"_s});
}

void TestTask::tellsACreationFromAResult_data()
{
    QTest::addColumn<QByteArray>("result");
    QTest::addColumn<bool>("core");
    QTest::addColumn<bool>("extension");
    QTest::newRow("core") << R"({"task":{"taskId":"t"}})"_ba << true << false;
    QTest::newRow("extension") << R"({"resultType":"task","taskId":"t"})"_ba << false << true;
    QTest::newRow("result") << R"({"content":[]})"_ba << false << false;
    QTest::newRow("result with a task") << R"({"content":[],"task":{"taskId":"t"}})"_ba << false << false;
    QTest::newRow("complete") << R"({"resultType":"complete","taskId":"t"})"_ba << false << false;
}

void TestTask::tellsACreationFromAResult()
{
    QFETCH(const QByteArray, result);
    QFETCH(const bool, core);
    QFETCH(const bool, extension);
    QCOMPARE(isCreatedTask(result, TaskModel::Core), core);
    QCOMPARE(isCreatedTask(result, TaskModel::Extension), extension);
}

void TestTask::readsACreation()
{
    const auto core = decodeCreatedTask(
        R"({"task":{"taskId":"t","status":"working","createdAt":"","lastUpdatedAt":5,"ttl":1}})", TaskModel::Core);
    QVERIFY(core.usable);
    QCOMPARE(core.value.id, u"t"_s);
    QCOMPARE(lines(core.deviations), QStringList{u"/task/lastUpdatedAt string number"_s});
    const auto extension = decodeCreatedTask(
        R"({"resultType":"task","taskId":"t","status":"completed","createdAt":"","lastUpdatedAt":"","ttlMs":1})",
        TaskModel::Extension);
    QVERIFY(extension.usable);
    QCOMPARE(lines(extension.deviations), QStringList()); // the result comes with tasks/get
    QVERIFY(!decodeCreatedTask("{}", TaskModel::Core).usable);
}

QTEST_GUILESS_MAIN(TestTask)
#include "tst_task.moc"
