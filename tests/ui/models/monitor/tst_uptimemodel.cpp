// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/derived/deriver.h"
#include "core/journal/journal.h"
#include "ui/models/monitor/uptimemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// Uptime over days, from health checks that a deriver wrote down.
class TestUptimeModel : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_deriver.reset(); }
    void countsEachDayByItself();
    void showsOneServerAlone();
    void readsTodayAgain();
    void hasNoRowsWhereNothingWasChecked();

private:
    void check(const QString &server, const QDateTime &at, bool isHealthy)
    {
        m_deriver->append(HealthCheck{.server = server,
                                      .wallNs = at.toMSecsSinceEpoch() * 1'000'000,
                                      .isHealthy = isHealthy,
                                      .durationNs = 1'000'000,
                                      .error = isHealthy ? QString() : u"It did not answer in 5 s."_s});
    }
    [[nodiscard]] bool isWritten() { return m_deriver->catchUp(30'000); }
    static QVariant at(const UptimeModel &model, int row, int column, int role)
    {
        return model.index(row, column).data(role);
    }
    std::unique_ptr<UptimeModel> model()
    {
        auto made = std::make_unique<UptimeModel>();
        new QAbstractItemModelTester(made.get(), QAbstractItemModelTester::FailureReportingMode::QtTest, made.get());
        made->setToday([this] { return m_today; });
        made->setFolder(m_dir->path());
        made->setActive(true);
        return made;
    }

    const QDate m_today = QDate::currentDate();
    const QDateTime m_noon = m_today.startOfDay().addSecs(12 * 3600);
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<Deriver> m_deriver;
};

void TestUptimeModel::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_journal = *Journal::open(m_dir->path());
    m_deriver = std::make_unique<Deriver>(m_dir->path());
}

void TestUptimeModel::countsEachDayByItself()
{
    for (int i = 0; i < 8; ++i) {
        check(u"alpha"_s, m_noon.addSecs(i), i != 5);
    }
    check(u"alpha"_s, m_today.startOfDay().addSecs(-1), false); // yesterday's last second
    check(u"alpha"_s, m_noon.addDays(-40), false);              // too long ago
    QVERIFY(isWritten());
    const auto uptime = model();
    QTRY_COMPARE(uptime->rowCount(), 1);
    QCOMPARE(at(*uptime, 0, UptimeModel::kNameColumn, Qt::DisplayRole).toString(), u"alpha"_s);
    QCOMPARE(at(*uptime, 0, UptimeModel::kDays, UptimeRole::Failed).toDouble(), 0.125);
    QCOMPARE(at(*uptime, 0, UptimeModel::kDays - 1, UptimeRole::Failed).toDouble(), 1.0);
    QVERIFY(!at(*uptime, 0, UptimeModel::kDays - 2, UptimeRole::Failed).isValid());
    const QString words = at(*uptime, 0, UptimeModel::kDays, Qt::AccessibleTextRole).toString();
    QVERIFY2(words.contains(u"1 of 8 checks failed"_s) && words.endsWith(u"It did not answer in 5 s."_s),
             qPrintable(words));
    QVERIFY(at(*uptime, 0, 1, Qt::AccessibleTextRole).toString().endsWith(u"not checked"_s));
    QCOMPARE(at(*uptime, 0, UptimeModel::kShareColumn, Qt::DisplayRole).toString(),
             u"77.7 % answered"_s); // 7 of 9, never more
}

void TestUptimeModel::showsOneServerAlone()
{
    check(u"alpha"_s, m_noon, true);
    check(u"beta"_s, m_noon, true);
    QVERIFY(isWritten());
    const auto uptime = model();
    QTRY_COMPARE(uptime->rowCount(), 2);
    QCOMPARE(at(*uptime, 0, UptimeModel::kShareColumn, Qt::DisplayRole).toString(), u"100 % answered"_s);
    uptime->setServer(u"beta"_s);
    QCOMPARE(uptime->rowCount(), 1);
    QCOMPARE(at(*uptime, 0, UptimeModel::kNameColumn, Qt::DisplayRole).toString(), u"beta"_s);
    uptime->setServer({});
    QCOMPARE(uptime->rowCount(), 2);
}

void TestUptimeModel::readsTodayAgain()
{
    check(u"alpha"_s, m_noon, true);
    QVERIFY(isWritten());
    const auto uptime = model();
    QTRY_COMPARE(uptime->rowCount(), 1);
    QCOMPARE(at(*uptime, 0, UptimeModel::kDays, UptimeRole::Failed).toDouble(), 0.0);
    const QSignalSpy changed(uptime.get(), &QAbstractItemModel::dataChanged);
    check(u"alpha"_s, m_noon.addSecs(1), false);
    QVERIFY(isWritten());
    uptime->setActive(false);
    uptime->setActive(true); // looks at once
    QTRY_COMPARE(at(*uptime, 0, UptimeModel::kDays, UptimeRole::Failed).toDouble(), 0.5);
    QVERIFY(changed.count() > 0);
}

void TestUptimeModel::hasNoRowsWhereNothingWasChecked()
{
    QVERIFY(isWritten());
    const auto uptime = model();
    uptime->setFolder({});
    QCOMPARE(uptime->rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestUptimeModel)
#include "tst_uptimemodel.moc"
