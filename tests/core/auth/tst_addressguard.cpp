// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/addressguard.h"

#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

class TestAddressGuard : public QObject
{
    Q_OBJECT

private slots:
    void o02_knowsWhereAddressesLie_data();
    void o02_knowsWhereAddressesLie();
    void o02_keepsAPublicServerOutside();
    void o02_letsAServerInsideNameItsNeighbours();
    void o02_goesByTheAddressAndNotByTheName();
    void letsThePersonsOwnHostThrough();
};

void TestAddressGuard::o02_knowsWhereAddressesLie_data()
{
    QTest::addColumn<AddressZone>("zone");
    const auto row = [](const char *address, AddressZone zone) { QTest::newRow(address) << zone; };
    row("93.184.216.34", AddressZone::Public);
    row("2606:4700::1111", AddressZone::Public);
    row("10.1.2.3", AddressZone::Private);
    row("172.16.0.1", AddressZone::Private);
    row("172.31.255.255", AddressZone::Private);
    row("172.32.0.1", AddressZone::Public);
    row("192.168.1.1", AddressZone::Private);
    row("100.64.0.1", AddressZone::Private);
    row("fd00::1", AddressZone::Private);
    row("169.254.169.254", AddressZone::LinkLocal);
    row("fe80::1", AddressZone::LinkLocal);
    row("127.0.0.1", AddressZone::Loopback);
    row("127.200.0.1", AddressZone::Loopback);
    row("::1", AddressZone::Loopback);
    row("::ffff:127.0.0.1", AddressZone::Loopback);
    row("::ffff:10.0.0.1", AddressZone::Private);
    row("::ffff:169.254.169.254", AddressZone::LinkLocal);
    row("::ffff:93.184.216.34", AddressZone::Public);
    row("64:ff9b::7f00:1", AddressZone::Loopback);
    row("64:ff9b::a9fe:a9fe", AddressZone::LinkLocal);
    row("2002:7f00:1::", AddressZone::Loopback);
    row("2002:c0a8:101::1", AddressZone::Private);
    row("::127.0.0.1", AddressZone::Loopback);
    row("0.0.0.0", AddressZone::Other);
    row("::", AddressZone::Other);
    row("224.0.0.1", AddressZone::Other);
    row("255.255.255.255", AddressZone::Other);
    row("ff02::1", AddressZone::Other);
    row("2001:db8::1", AddressZone::Other);
    row("192.0.2.1", AddressZone::Other);
}

void TestAddressGuard::o02_knowsWhereAddressesLie()
{
    QFETCH(AddressZone, zone);
    QCOMPARE(zoneOf(QHostAddress(QString::fromLatin1(QTest::currentDataTag()))), zone);
}

void TestAddressGuard::o02_keepsAPublicServerOutside()
{
    AddressGuard guard(QUrl(u"https://mcp.example"_s));
    const auto check = [&guard](const char *address) {
        return guard.check(u"as.example"_s, QHostAddress(QString::fromLatin1(address))).has_value();
    };
    QVERIFY(!check("10.0.0.1")); // nobody knows yet where the server is
    QVERIFY(guard.check(u"mcp.example"_s, QHostAddress(u"93.184.216.34"_s)));
    QVERIFY(check("93.184.216.35"));
    for (const char *inside : {"10.0.0.1", "192.168.1.1", "169.254.169.254", "127.0.0.1", "::1", "::ffff:127.0.0.1",
                               "fd00::1", "0.0.0.0", "fe80::1"}) {
        QVERIFY2(!check(inside), inside);
    }
    QCOMPARE(guard.check(u"as.example"_s, QHostAddress(u"10.0.0.1"_s)).error().kind, Error::Kind::Policy);
}

void TestAddressGuard::o02_letsAServerInsideNameItsNeighbours()
{
    AddressGuard inside(QUrl(u"https://mcp.corp.example"_s));
    QVERIFY(inside.check(u"mcp.corp.example"_s, QHostAddress(u"10.0.0.5"_s)));
    QVERIFY(inside.check(u"as.corp.example"_s, QHostAddress(u"192.168.7.7"_s)));
    QVERIFY(!inside.check(u"as.corp.example"_s, QHostAddress(u"127.0.0.1"_s)));
    QVERIFY(!inside.check(u"as.corp.example"_s, QHostAddress(u"169.254.169.254"_s)));

    AddressGuard here(QUrl(u"http://localhost:3000/mcp"_s));
    QVERIFY(here.check(u"localhost"_s, QHostAddress(u"127.0.0.1"_s)));
    QVERIFY(here.check(u"127.0.0.1"_s, QHostAddress(u"127.0.0.1"_s)));
    QVERIFY(here.check(u"as.corp.example"_s, QHostAddress(u"10.0.0.5"_s)));
    QVERIFY(!here.check(u"as.example"_s, QHostAddress(u"169.254.169.254"_s)));
    QVERIFY(!here.check(u"as.example"_s, QHostAddress(u"0.0.0.0"_s)));
}

void TestAddressGuard::o02_goesByTheAddressAndNotByTheName()
{
    AddressGuard guard(QUrl(u"https://93.184.216.34/mcp"_s));
    QVERIFY(guard.check(u"as.example"_s, QHostAddress(u"93.184.216.35"_s)));
    QVERIFY(!guard.check(u"as.example"_s, QHostAddress(u"127.0.0.1"_s))); // the same name, resolved again
}

void TestAddressGuard::letsThePersonsOwnHostThrough()
{
    AddressGuard guard(QUrl(u"https://93.184.216.34/mcp"_s));
    guard.trust(u"Idp.Corp"_s);
    QVERIFY(guard.check(u"idp.corp"_s, QHostAddress(u"10.0.0.1"_s)));
    QVERIFY(!guard.check(u"other.corp"_s, QHostAddress(u"10.0.0.1"_s)));
}

QTEST_APPLESS_MAIN(TestAddressGuard)
#include "tst_addressguard.moc"
