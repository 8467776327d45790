// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/overview/servericons.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Signalbox;

class TestServerIcons : public QObject
{
    Q_OBJECT
private slots:
    void findsThemInBothEras_data();
    void findsThemInBothEras();
    void u02_readsTheBytesOfADataAddressAndOfNoOther_data();
    void u02_readsTheBytesOfADataAddressAndOfNoOther();
    void u11_refusesALongAddress();
};

void TestServerIcons::findsThemInBothEras_data()
{
    QTest::addColumn<QByteArray>("handshake");
    QTest::addColumn<int>("icons");
    const QByteArray info = R"({"name":"a","icons":[{"src":"https://x/y"},{"src":"file:///etc/passwd"},7]})";
    QTest::newRow("legacy") << "{\"serverInfo\":" + info + '}' << 1;
    QTest::newRow("modern") << "{\"_meta\":{\"io.modelcontextprotocol/serverInfo\":" + info + "}}" << 1;
    QTest::newRow("none") << R"({"serverInfo":{"name":"a"}})"_ba << 0;
    QTest::newRow("no object") << R"({"serverInfo":[1]})"_ba << 0;
    QTest::newRow("no json") << "]"_ba << 0;
}

void TestServerIcons::findsThemInBothEras()
{
    QFETCH(QByteArray, handshake);
    QTEST(int(serverIcons(handshake).size()), "icons");
}

void TestServerIcons::u02_readsTheBytesOfADataAddressAndOfNoOther_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isData");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("base64") << u"data:image/png;base64,aGk="_s << true << "hi"_ba;
    QTest::newRow("in capitals") << u"DATA:;BASE64,aGk="_s << true << "hi"_ba;
    QTest::newRow("percent") << u"data:,h%69"_s << true << "hi"_ba;
    QTest::newRow("not base64") << u"data:image/png;base64,!!"_s << false << QByteArray();
    QTest::newRow("no comma") << u"data:image/png"_s << false << QByteArray();
    QTest::newRow("https") << u"https://example.org/a,b"_s << false << QByteArray();
    QTest::newRow("file") << u"file:///etc/passwd,"_s << false << QByteArray();
}

void TestServerIcons::u02_readsTheBytesOfADataAddressAndOfNoOther()
{
    QFETCH(QString, address);
    const std::optional<QByteArray> bytes = dataOf(address);
    QTEST(bytes.has_value(), "isData");
    QTEST(bytes.value_or(QByteArray()), "bytes");
}

void TestServerIcons::u11_refusesALongAddress()
{
    QVERIFY(!dataOf(u"data:,"_s + QString(kMostIconBytes, u'a')));
}

QTEST_GUILESS_MAIN(TestServerIcons)
#include "tst_servericons.moc"
