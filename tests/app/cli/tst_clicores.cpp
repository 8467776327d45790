// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cliprogram.h"

#include "tests/lab/corelook.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <vector>

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// What the command line leaves behind when it dies.
class TestCliCores : public QObject
{
    Q_OBJECT
private slots:
    void k05_leavesNoCoreWhenItDies();
};

void TestCliCores::k05_leavesNoCoreWhenItDies()
{
    const QTemporaryDir folder;
    const QByteArray path = folder.path().toUtf8();
    const QByteArray program = CliProgram::path(QStringLiteral("signalbox-cli")).toUtf8();
    const QByteArray server = CliProgram::path(QStringLiteral("fakeserver")).toUtf8();
    const QString witness = folder.filePath(QStringLiteral("witness"));
    const QByteArray heard = witness.toUtf8();
    // A server that never answers: the program waits, with its secrets in memory.
    std::vector<const char *> words{
        program.constData(), "--method",    "tools/list", "-e",        "API_TOKEN=canary-hunter2", "--",
        server.constData(),  "--no-answer", "tools/list", "--witness", heard.constData(),          nullptr};
    const pid_t child = ::fork();
    QVERIFY(child >= 0);
    if (child == 0) {
        CoreLook::wishForCores(path.constData());
        ::setenv("ASAN_OPTIONS", "handle_segv=0:detect_leaks=0", 1);     // else the sanitizer takes the signal
        ::execv(program.constData(), const_cast<char **>(words.data())); // NOLINT: as execv wants them
        ::_exit(98);
    }
    // It runs and waits. Not before: who dies while a process is being started leaves one that waits for it.
    QTRY_VERIFY(contentOf(witness).contains("\"tools/list\""));
    QCOMPARE(CoreLook::allowed(child), 0);
    QCOMPARE(::kill(child, SIGSEGV), 0);
    int status = 0;
    QVERIFY(QTest::qWaitFor([&] { return ::waitpid(child, &status, WNOHANG) == child; }, 30'000));
    QVERIFY2(WIFSIGNALED(status) && WTERMSIG(status) == SIGSEGV, qPrintable(QString::number(status)));
    QVERIFY(!CoreLook::wasWritten(status));
    QVERIFY(!CoreLook::isIn(folder.path()));
}

QTEST_GUILESS_MAIN(TestCliCores)
#include "tst_clicores.moc"
