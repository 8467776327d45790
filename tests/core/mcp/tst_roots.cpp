// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mcp/roots.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Signalbox;

class TestRoots : public QObject
{
    Q_OBJECT
private slots:
    void writesTheResult();
    void makesARootOfAPath();
    void refusesOtherAddresses_data();
    void refusesOtherAddresses();
};

void TestRoots::writesTheResult()
{
    QCOMPARE(encodeRoots({}).value(), R"({"roots":[]})"_ba);
    const QByteArray two = R"({"roots":[{"uri":"file:///a","name":"A"},{"uri":"file:///b%20c"}]})";
    QCOMPARE(encodeRoots({{u"file:///a"_s, u"A"_s}, {u"file:///b%20c"_s, {}}}).value(), two);
}

void TestRoots::makesARootOfAPath()
{
    const Root root = rootOfPath(u"/home/me/../my project/é"_s);
    QCOMPARE(root.uri, u"file:///home/my%20project/%C3%A9"_s);
    QCOMPARE(root.name, u"é"_s);
    QVERIFY(encodeRoots({root}));
}

void TestRoots::refusesOtherAddresses_data()
{
    QTest::addColumn<QString>("uri");
    for (const char16_t *uri : {u"", u"/home", u"https://example.org/", u"file:a", u"file:///a b", u"FILE:///a"}) {
        QTest::newRow(QString(uri).toUtf8().constData()) << QString(uri);
    }
}

void TestRoots::refusesOtherAddresses()
{
    QFETCH(const QString, uri);
    const auto result = encodeRoots({{uri, {}}});
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Usage);
}

QTEST_GUILESS_MAIN(TestRoots)
#include "tst_roots.moc"
