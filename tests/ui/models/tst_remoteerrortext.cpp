// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/remoteerrortext.h"

#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// Errors of servers in words.
class TestRemoteErrorText : public QObject
{
    Q_OBJECT
private slots:
    void saysWhatACodeMeans_data();
    void saysWhatACodeMeans();
};

void TestRemoteErrorText::saysWhatACodeMeans_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("said");
    const QString tool = u"The server says that it has no such tool (error -32602)."_s;
    const QString invalid = u"The server says that the parameters are not valid (error -32602)."_s;
    QTest::newRow("as the specification says it") << -32602 << u"Unknown tool: invalid_tool_name"_s << tool;
    QTest::newRow("TypeScript SDK") << -32602 << u"MCP error -32602: Tool nope not found"_s << tool;
    QTest::newRow("another") << -32602 << u"Tool 'nope' does not exist"_s << tool;
    QTest::newRow("parameters") << -32602 << u"MCP error -32602: Input validation error: Invalid arguments for tool x"_s
                                << invalid;
    QTest::newRow("parameters that are unknown") << -32602 << u"Unknown parameter “toolbox”"_s << invalid;
    QTest::newRow("nothing said") << -32602 << QString() << invalid;
    QTest::newRow("prompt") << -32602 << u"Prompt nope not found"_s
                            << u"The server says that it has no such prompt (error -32602)."_s;
    QTest::newRow("resource") << -32602 << u"Resource file:///x not found"_s
                              << u"The server says that it has no such resource (error -32602)."_s;
    QTest::newRow("resource's own code") << -32002 << u"x"_s
                                         << u"The server says that it has no such resource (error -32002)."_s;
    QTest::newRow("method") << -32601 << u"Unknown tool: x"_s
                            << u"The server does not know this method (error -32601)."_s;
    QTest::newRow("server's own") << -31999 << u"Unknown tool: x"_s << u"The server answered with error -31999."_s;
}

void TestRemoteErrorText::saysWhatACodeMeans()
{
    QFETCH(const int, code);
    QFETCH(const QString, message);
    QFETCH(const QString, said);
    QCOMPARE(remoteErrorText({.kind = Error::Kind::Remote, .code = code, .message = message}), said);
}

QTEST_GUILESS_MAIN(TestRemoteErrorText)
#include "tst_remoteerrortext.moc"
