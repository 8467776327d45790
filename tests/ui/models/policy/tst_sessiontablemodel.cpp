// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/models/policy/modelcheck.h"
#include "ui/models/policy/sessiontablemodel.h"

#include <QDateTime>
#include <QLocale>

using namespace Signalbox;
using namespace Qt::StringLiterals;

class TestSessionTableModel : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void saysWhoMayCallWhatUntilWhen();
    void saysWhetherASessionIsStillValid_data();
    void saysWhetherASessionIsStillValid();
    void keepsRowsThatSaySomethingElse();

private:
    static SessionFacts session(const QString &id, qint64 expiresMs)
    {
        return {.id = id,
                .user = u"ann"_s,
                .tools = u"files.*"_s,
                .createdMs = 1'700'000'000'000,
                .expiresMs = expiresMs,
                .activeTools = u"files.read"_s};
    }
    static QString moment(qint64 ms)
    {
        return QLocale().toString(QDateTime::fromMSecsSinceEpoch(ms), u"d MMM HH:mm"_s);
    }
};

void TestSessionTableModel::saysWhoMayCallWhatUntilWhen()
{
    SessionTableModel model;
    model.setRows({session(u"1"_s, 1'700'003'600'000)});
    QCOMPARE(headTexts(model),
             QStringList({u"User"_s, u"Permitted tools"_s, u"State"_s, u"Created"_s, u"Expires"_s, u"Called in it"_s}));
    QCOMPARE(rowTexts(model, 0), QStringList({u"ann"_s, u"files.*"_s, u"valid"_s, moment(1'700'000'000'000),
                                              moment(1'700'003'600'000), u"files.read"_s}));
    QCOMPARE(model.index(0, 0).data(SessionTableModel::KeyRole).toString(), u"1"_s);
    checkSpoken(model);
}

void TestSessionTableModel::saysWhetherASessionIsStillValid_data()
{
    QTest::addColumn<bool>("hasEnded");
    QTest::addColumn<bool>("isOver");
    QTest::addColumn<QString>("state");
    QTest::newRow("valid") << false << false << u"valid"_s;
    QTest::newRow("expired") << false << true << u"expired"_s;
    QTest::newRow("ended") << true << true << u"ended"_s;
    QTest::newRow("ended just now") << true << false << u"ended"_s;
}

void TestSessionTableModel::saysWhetherASessionIsStillValid()
{
    QFETCH(const bool, hasEnded);
    QFETCH(const bool, isOver);
    QFETCH(const QString, state);
    SessionFacts row = session(u"1"_s, 1'700'003'600'000);
    row.hasEnded = hasEnded;
    row.isOver = isOver;
    SessionTableModel model;
    model.setRows({row});
    QCOMPARE(model.index(0, SessionTableModel::State).data().toString(), state);
}

void TestSessionTableModel::keepsRowsThatSaySomethingElse()
{
    const SessionFacts first = session(u"1"_s, 1);
    checkKeepsRows<SessionTableModel, SessionFacts>({first, session(u"2"_s, 1)}, {first, session(u"2"_s, 2)},
                                                    {first, session(u"3"_s, 2)});
}

QTEST_GUILESS_MAIN(TestSessionTableModel)
#include "tst_sessiontablemodel.moc"
