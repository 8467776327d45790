// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/remote/retryafter.h"

#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

class TestRetryAfter : public QObject
{
    Q_OBJECT

private slots:
    void h19_staysBetweenASecondAndFiveMinutes_data();
    void h19_staysBetweenASecondAndFiveMinutes();
};

void TestRetryAfter::h19_staysBetweenASecondAndFiveMinutes_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("seconds"); // -1: none
    QTest::newRow("absent") << ""_ba << -1;
    QTest::newRow("a number") << "7"_ba << 7;
    QTest::newRow("zero") << "0"_ba << 1;
    QTest::newRow("for ever") << "99999999999999999999"_ba << 300;
    QTest::newRow("with an exponent") << "1e99"_ba << -1;
    QTest::newRow("negative") << "-5"_ba << -1;
    QTest::newRow("not a number") << "NaN"_ba << -1;
    QTest::newRow("a date to come") << "Wed, 25 Nov 2026 12:00:30 GMT"_ba << 30;
    QTest::newRow("a date gone by") << "Wed, 25 Nov 2020 12:00:00 GMT"_ba << 1;
    QTest::newRow("a far date") << "Wed, 25 Nov 2037 12:00:00 GMT"_ba << 300;
    QTest::newRow("a long text") << QByteArray(100000, 'x') << -1;
}

void TestRetryAfter::h19_staysBetweenASecondAndFiveMinutes()
{
    QFETCH(const QByteArray, value);
    QFETCH(const int, seconds);
    const QDateTime now(QDate(2026, 11, 25), QTime(12, 0), QTimeZone::UTC);
    const auto wait = retryAfter(value, now);
    QCOMPARE(wait ? int(wait->count() / 1000) : -1, seconds);
}

QTEST_GUILESS_MAIN(TestRetryAfter)
#include "tst_retryafter.moc"
