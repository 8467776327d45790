// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/registry/registryaddress.h"

#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

class TestRegistryAddress : public QObject
{
    Q_OBJECT
private slots:
    void takesWhatPeopleWrite_data();
    void takesWhatPeopleWrite();
    void refusesWhatIsNoPlaceForARegistry_data();
    void refusesWhatIsNoPlaceForARegistry();
};

void TestRegistryAddress::takesWhatPeopleWrite_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("address");
    QTest::newRow("whole") << u"https://registry.example"_s << u"https://registry.example"_s;
    QTest::newRow("host alone") << u" registry.example "_s << u"https://registry.example"_s;
    QTest::newRow("with the API") << u"https://registry.example/v0.1/servers"_s << u"https://registry.example"_s;
    QTest::newRow("with the old API") << u"https://registry.example/v0/"_s << u"https://registry.example"_s;
    QTest::newRow("in a folder") << u"https://example.com/mcp/"_s << u"https://example.com/mcp"_s;
    QTest::newRow("here") << u"http://127.0.0.1:8080"_s << u"http://127.0.0.1:8080"_s;
}

void TestRegistryAddress::takesWhatPeopleWrite()
{
    QFETCH(QString, text);
    QFETCH(QString, address);
    const auto url = registryAddress(text);
    QVERIFY(url.has_value());
    QCOMPARE(url->toString(), address);
    QCOMPARE(registryAddress(url->toString()), url);
}

void TestRegistryAddress::refusesWhatIsNoPlaceForARegistry_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "http://registry.example", "ftp://registry.example", "https://", "https://a b/",
                             "https://me:secret@registry.example", "https://registry.example/?key=1", "file:///etc"}) {
        QTest::newRow(text) << QString::fromLatin1(text);
    }
}

void TestRegistryAddress::refusesWhatIsNoPlaceForARegistry()
{
    QFETCH(QString, text);
    const auto url = registryAddress(text);
    QVERIFY(!url.has_value());
    QCOMPARE(url.error().kind, Error::Kind::Usage);
    QVERIFY(!url.error().message.contains(u"secret"_s));
}

QTEST_GUILESS_MAIN(TestRegistryAddress)
#include "tst_registryaddress.moc"
