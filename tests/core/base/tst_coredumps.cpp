// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/coredumps.h"

#include "tests/lab/corelook.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/prctl.h>

using namespace Signalbox;

class TestCoreDumps : public QObject
{
    Q_OBJECT
private slots:
    void k05_leavesNoCore();
};

void TestCoreDumps::k05_leavesNoCore()
{
    const QTemporaryDir folder;
    const QByteArray path = folder.path().toUtf8();
    const pid_t child = ::fork();
    QVERIFY(child >= 0);
    if (child == 0) {
        CoreLook::wishForCores(path.constData());
        forbidCoreDumps();
        rlimit limit = {};
        const bool isForbidden = ::getrlimit(RLIMIT_CORE, &limit) == 0 && limit.rlim_cur == 0;
#ifdef __SANITIZE_ADDRESS__
        const bool isUnreadable = true;
#else
        const bool isUnreadable = ::prctl(PR_GET_DUMPABLE) == 0;
#endif
        if (!isForbidden || !isUnreadable) {
            ::_exit(1);
        }
        ::signal(SIGSEGV, SIG_DFL);
        ::raise(SIGSEGV);
        ::_exit(2);
    }
    int status = 0;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QVERIFY2(WIFSIGNALED(status) && WTERMSIG(status) == SIGSEGV, qPrintable(QString::number(status)));
    QVERIFY(!CoreLook::wasWritten(status));
    QVERIFY(!CoreLook::isIn(folder.path()));
}

QTEST_GUILESS_MAIN(TestCoreDumps)
#include "tst_coredumps.moc"
