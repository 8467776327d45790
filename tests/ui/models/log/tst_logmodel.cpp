// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/log/logmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Signalbox;

namespace {

LogEntry entry(LogLevel level, const QString &text, qsizetype bytes = 10)
{
    return {.wallNs = 1'000'000'000,
            .level = level,
            .logger = u"db"_s,
            .text = text,
            .sequence = 7,
            .params = QByteArray(bytes, 'x')};
}

LogNews numbered(int from, int count)
{
    LogNews news;
    for (int i = from; i < from + count; ++i) {
        news.entries.append(entry(i % 2 ? LogLevel::Error : LogLevel::Info, QString::number(i)));
    }
    return news;
}

} // namespace

class TestLogModel : public QObject
{
    Q_OBJECT
private slots:
    void keepsTheNewest();
    void filtersByLevelAndWords();
    void keepsItsBytesWithinBounds();
    void countsWhatWasSkipped();
    void forgetsWhatIsCleared();
};

void TestLogModel::keepsTheNewest()
{
    LogModel model;
    const QAbstractItemModelTester tester(&model);
    model.append(numbered(0, 6000));
    model.append(numbered(6000, 6000));
    QCOMPARE(model.rowCount(), 10'000);
    QCOMPARE(model.gone(), 2000U);
    QCOMPARE(model.entryAt(0)->text, u"2000"_s);
    QCOMPARE(model.index(9999, LogModel::Message).data().toString(), u"11999"_s);
    QCOMPARE(model.grave(), 6000U);
    model.append(numbered(0, 25'000)); // more than is kept
    QCOMPARE(model.rowCount(), 10'000);
    QCOMPARE(model.entryAt(9999)->text, u"24999"_s);
    QCOMPARE(model.gone(), 2000U + 10'000U + 15'000U);
}

void TestLogModel::filtersByLevelAndWords()
{
    LogModel model;
    const QAbstractItemModelTester tester(&model);
    LogNews news;
    news.entries = {entry(LogLevel::Debug, u"Opened the file"_s), entry(LogLevel::Warning, u"Slow answer"_s),
                    entry(LogLevel::Emergency, u"The file is gone"_s)};
    model.append(news);
    model.setLeast(LogLevel::Warning);
    QCOMPARE(model.rowCount(), 2);
    model.setFilter(u"FILE db"_s);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, LogModel::Level).data().toString(), u"Emergency"_s);
    model.append(news); // what comes is filtered as well
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.total(), 6);
    model.setLeast(LogLevel::Debug);
    model.setFilter({});
    QCOMPARE(model.rowCount(), 6);
    model.setFilter(u"opened"_s);
    model.append(numbered(0, 9'997)); // the hidden and the shown go together
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.entryAt(0)->text, u"Opened the file"_s);
}

void TestLogModel::keepsItsBytesWithinBounds()
{
    LogModel model;
    LogNews news;
    for (int i = 0; i < 100; ++i) {
        news.entries = {entry(LogLevel::Info, QString::number(i), 1024 * 1024)};
        model.append(news);
    }
    QCOMPARE(model.rowCount(), 64);
    QCOMPARE(model.entryAt(63)->text, u"99"_s);
}

void TestLogModel::countsWhatWasSkipped()
{
    LogModel model;
    QSignalSpy changed(&model, &LogModel::changed);
    LogNews news = numbered(0, 4);
    news.skipped = 100;
    news.skippedGrave = 40;
    model.append(news);
    QCOMPARE(model.gone(), 100U);
    QCOMPARE(model.grave(), 42U);
    QCOMPARE(changed.size(), 1); // once for all of them
}

void TestLogModel::forgetsWhatIsCleared()
{
    LogModel model;
    const QAbstractItemModelTester tester(&model);
    model.append(numbered(0, 10));
    model.clear();
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.gone(), 10U);
    model.append(numbered(10, 1));
    QCOMPARE(model.entryAt(0)->text, u"10"_s);
}

QTEST_MAIN(TestLogModel)
#include "tst_logmodel.moc"
