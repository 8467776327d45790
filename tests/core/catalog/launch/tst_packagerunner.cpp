// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/launch/packagerunner.h"

#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

class TestPackageRunner : public QObject
{
    Q_OBJECT
private slots:
    void knowsWhatFetchesBeforeItStarts_data();
    void knowsWhatFetchesBeforeItStarts();
    void nothingIsFetchedForAnAddress();
};

void TestPackageRunner::knowsWhatFetchesBeforeItStarts_data()
{
    QTest::addColumn<QString>("runner");
    QTest::newRow("npx -y notes-mcp") << u"npx"_s;
    QTest::newRow("/usr/bin/npx notes-mcp") << u"npx"_s;
    QTest::newRow("npx.cmd notes-mcp") << u"npx"_s;
    QTest::newRow("cmd /c npx -y notes-mcp") << u"npx"_s;
    QTest::newRow("uvx mcp-server-git") << u"uvx"_s;
    QTest::newRow("uv tool run mcp-server-git") << u"uv"_s;
    QTest::newRow("uv run server.py") << u"uv"_s;
    QTest::newRow("bunx notes-mcp") << u"bunx"_s;
    QTest::newRow("pnpm dlx notes-mcp") << u"pnpm"_s;
    QTest::newRow("pnpm --silent dlx notes-mcp") << u"pnpm"_s;
    QTest::newRow("pnpm start") << QString();
    QTest::newRow("npm exec notes-mcp") << u"npm"_s;
    QTest::newRow("npm run dlx") << QString();
    QTest::newRow("docker run -i --rm mcp/time") << u"docker"_s;
    QTest::newRow("docker exec -i box server") << QString();
    QTest::newRow("node npx") << QString();
    QTest::newRow("npxx -y notes-mcp") << QString();
    QTest::newRow("docker") << QString();
}

void TestPackageRunner::knowsWhatFetchesBeforeItStarts()
{
    QFETCH(const QString, runner);
    QStringList words = QString::fromLatin1(QTest::currentDataTag()).split(u' ');
    ServerEntry entry;
    entry.command = words.takeFirst();
    entry.arguments = words;
    QCOMPARE(packageRunner(entry), runner);
}

void TestPackageRunner::nothingIsFetchedForAnAddress()
{
    ServerEntry entry;
    entry.command = u"npx"_s;
    entry.transport = ServerEntry::Transport::StreamableHttp;
    QVERIFY(packageRunner(entry).isEmpty());
}

QTEST_GUILESS_MAIN(TestPackageRunner)
#include "tst_packagerunner.moc"
