// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "npmpeer.h"
#include "tests/core/doctor/examined.h"

using namespace Signalbox;
using namespace Qt::StringLiterals;
using Outcome = DoctorCheck::Outcome;

/// Examinations of a server that nobody here wrote.
class TestDoctorPeer : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void examinesItOverStdio();
    void examinesItOverHttp();

private:
    static void isSound(const DoctorReport &report);
};

void TestDoctorPeer::initTestCase()
{
    if (const QString missing = NpmPeer::missing(); !missing.isEmpty()) {
        QSKIP(qPrintable(missing));
    }
}

void TestDoctorPeer::isSound(const DoctorReport &report)
{
    for (const DoctorCheck &check : report.checks) {
        qInfo("%s", qPrintable(check.id + u": "_s + outcomeText(check.outcome()) + u" "_s + check.sentence));
        for (const DoctorFinding &finding : check.findings) {
            qInfo("  %s", qPrintable(finding.id + u" "_s + finding.place + u": "_s + finding.sentence));
        }
    }
    QVERIFY2(report.worst() != Outcome::Fault, qPrintable(course(report)));
    for (const QString &id : {u"discovery"_s, u"lists"_s, u"call"_s}) {
        QVERIFY2(report.check(id) && report.check(id)->outcome() == Outcome::Ok, qPrintable(course(report)));
    }
    QVERIFY(!report.label.isEmpty());
}

void TestDoctorPeer::examinesItOverStdio()
{
    const NpmPeer::Command command = NpmPeer::stdioCommand(NpmPeer::everything(u"stdio"_s));
    ServerEntry entry;
    entry.name = u"everything"_s;
    entry.command = command.program;
    entry.arguments = command.arguments;
    isSound(examined(entry));
}

void TestDoctorPeer::examinesItOverHttp()
{
    NpmPeer peer;
    QVERIFY2(peer.start(NpmPeer::everything(u"streamableHttp"_s)), peer.standardError().constData());
    ServerEntry entry;
    entry.name = u"everything"_s;
    entry.transport = ServerEntry::Transport::StreamableHttp;
    entry.url = peer.url().toString();
    isSound(examined(entry));
}

QTEST_GUILESS_MAIN(TestDoctorPeer)
#include "tst_doctorpeer.moc"
