// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/network/authpath.h"
#include "ui/models/network/authruns.h"
#include "ui/models/network/authstepsmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Signalbox;

class TestAuthSteps : public QObject
{
    Q_OBJECT
private slots:
    void saysWhoSpeaksToWhom_data();
    void saysWhoSpeaksToWhom();
    void partsStepsIntoRuns();
    void keepsARunTogetherThatWasHeld();
    void saysWhatAStepDemandsAndThatItIsNotSentYet();
    void readsEachStepAsASentence();
    void u01_showsHostileTextAsItIs();

private:
    static NetworkRow step(quint64 sequence, const QString &word, qint64 seconds = 0)
    {
        NetworkRow one;
        one.sequence = sequence;
        one.kind = NetworkRow::Kind::Authorization;
        one.about = word;
        one.wallNs = seconds * 1'000'000'000;
        one.sentence = u"The token is asked for."_s;
        one.rule = u"RFC 6749 section 4.1.3"_s;
        return one;
    }
};

void TestAuthSteps::saysWhoSpeaksToWhom_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("wasSent");
    QTest::addColumn<AuthPath>("path");
    QTest::newRow("challenge") << u"challenge"_s << true << AuthPath{AuthPath::Client, AuthPath::McpServer};
    QTest::newRow("browser") << u"authorization-request"_s << true << AuthPath{AuthPath::Client, AuthPath::Browser};
    QTest::newRow("redirect") << u"authorization-answer"_s << true << AuthPath{AuthPath::Browser, AuthPath::Client};
    QTest::newRow("token") << u"token-request"_s << true << AuthPath{AuthPath::Client, AuthPath::AuthorizationServer};
    QTest::newRow("client id known before") << u"registration"_s << false << AuthPath();
    QTest::newRow("unknown") << u"<b>new</b>"_s << true << AuthPath();
}

void TestAuthSteps::saysWhoSpeaksToWhom()
{
    QFETCH(QString, word);
    QFETCH(bool, wasSent);
    NetworkRow one = step(1, word);
    one.url = wasSent ? "http://127.0.0.1:80/x" : "";
    QTEST(authPath(one), "path");
}

void TestAuthSteps::partsStepsIntoRuns()
{
    const QList<NetworkRow> steps = {step(1, u"challenge"_s, 0),
                                     step(2, u"authorization-request"_s, 1),
                                     step(3, u"authorization-answer"_s, 300), // people are slow
                                     step(4, u"token-request"_s, 301),
                                     step(5, u"challenge"_s, 302),
                                     step(6, u"challenge"_s, 303),
                                     step(7, u"token-refresh"_s, 3600)};
    const QList<QList<NetworkRow>> runs = authRuns(steps);
    QCOMPARE(runs.size(), 3);
    QCOMPARE(runs.at(0), steps.first(4));
    QCOMPARE(runs.at(1), steps.sliced(4, 2));
    QCOMPARE(runs.at(2), steps.last(1));
    QVERIFY(authRuns({}).isEmpty());
}

void TestAuthSteps::keepsARunTogetherThatWasHeld()
{
    QList<NetworkRow> steps;
    for (const auto &word :
         {u"challenge"_s, u"resource-metadata"_s, u"check"_s, u"server-metadata"_s, u"registration"_s,
          u"authorization-request"_s, u"authorization-answer"_s, u"token-request"_s, u"check"_s}) {
        steps.append(step(quint64(steps.size()), word, 600 * steps.size())); // ten minutes each
    }
    QCOMPARE(authRuns(steps).size(), 1);
    const auto place = quint64(steps.size());
    steps += {step(place, u"server-metadata"_s, 9000), step(place + 1, u"token-refresh"_s, 9001)}; // a renewal
    steps += {step(place + 2, u"server-metadata"_s, 9900), step(place + 3, u"token-revocation"_s, 9901)};
    const QList<QList<NetworkRow>> runs = authRuns(steps);
    QCOMPARE(runs.size(), 3);
    QCOMPARE(runs.at(1), steps.sliced(qsizetype(place), 2));
}

void TestAuthSteps::saysWhatAStepDemandsAndThatItIsNotSentYet()
{
    QCOMPARE(authStepOutcome(step(kComingStep, u"token-request"_s)), u"not sent yet"_s);
    QVERIFY(isComing(step(kComingStep, u"challenge"_s)) && !isComing(step(1, u"challenge"_s)));
    NetworkRow check = step(1, u"check"_s);
    QCOMPARE(authStepTitle(check) + u' ' + authStepOutcome(check), u"Check passed"_s);
    check.hasFailed = true;
    QCOMPARE(authStepOutcome(check), u"refused"_s);
    for (const auto &word : {u"challenge"_s, u"resource-metadata"_s, u"server-metadata"_s, u"registration"_s,
                             u"authorization-request"_s, u"authorization-answer"_s, u"token-request"_s,
                             u"token-refresh"_s, u"token-exchange"_s, u"token-revocation"_s}) {
        QVERIFY2(!authDemands(step(1, word)).isEmpty(), qPrintable(word));
    }
    QVERIFY(authDemands(step(1, u"decision"_s)).isEmpty());
}

void TestAuthSteps::readsEachStepAsASentence()
{
    AuthStepsModel model;
    const QAbstractItemModelTester tester(&model);
    NetworkRow token = step(2, u"token-request"_s);
    token.url = "http://127.0.0.1:80/token";
    token.status = 400;
    token.hasFailed = true;
    model.setRows({step(1, u"decision"_s), token});
    QCOMPARE(model.index(1, 0).data(Qt::AccessibleTextRole).toString(),
             u"Step 2 of 2, Signalbox to Authorization server: Token request, 400. The token is asked for."_s);
    QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(),
             u"Step 1 of 2, Signalbox: Decision, done. The token is asked for."_s);
    QCOMPARE(model.index(1, AuthStepsModel::Rule).data().toString(), u"RFC 6749 section 4.1.3"_s);
    QCOMPARE(model.index(1, 0).data(AuthStepsModel::MarkRole).toInt(), int(RowMark::Failed));
    model.setRows({});
    QCOMPARE(model.rowCount(), 0);
}

void TestAuthSteps::u01_showsHostileTextAsItIs()
{
    AuthStepsModel model;
    const QAbstractItemModelTester tester(&model);
    NetworkRow hostile = step(1, u"<b>x</b>"_s);
    hostile.sentence = u"<img src='file:///trap'>\u202E"_s;
    model.setRows({hostile});
    QCOMPARE(model.index(0, AuthStepsModel::Step).data().toString(), u"<b>x</b>"_s);
    QCOMPARE(model.index(0, AuthStepsModel::Says).data().toString(), u"<img src='file:///trap'>‹U+202E›"_s);
    QVERIFY(model.index(0, 0).data(Qt::AccessibleTextRole).toString().endsWith(u"‹U+202E›"_s));
}

QTEST_GUILESS_MAIN(TestAuthSteps)
#include "tst_authsteps.moc"
