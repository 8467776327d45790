// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/programs/addressparameter.h"

#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

class TestAddressParameter : public QObject
{
    Q_OBJECT
private slots:
    void tellsWhoseValueBeginsThere_data();
    void tellsWhoseValueBeginsThere();
};

void TestAddressParameter::tellsWhoseValueBeginsThere_data()
{
    QTest::addColumn<QString>("before"); // the address as far as the value
    QTest::addColumn<QString>("name");
    QTest::newRow("first") << u"https://a.example/mcp?key="_s << u"key"_s;
    QTest::newRow("behind others") << u"https://a.example/mcp?x=1&api_key="_s << u"api_key"_s;
    QTest::newRow("encoded") << u"https://a.example/?x=1&my%20k%C3%A9y+2="_s << u"my k\u00e9y 2"_s;
    QTest::newRow("in the fragment") << u"https://a.example/?x=1#token="_s << u"token"_s;
    QTest::newRow("without a name") << u"https://a.example/?x=1&="_s << QString();
    QTest::newRow("the second equals sign") << u"https://a.example/?x=="_s << QString();
    QTest::newRow("a password") << u"https://ada:"_s << QString();
    QTest::newRow("at the beginning") << QString() << QString();
    QTest::newRow("behind a long path") << u"https://a.example/"_s + QString(1'000'000, u'x') + u"?key="_s << u"key"_s;
    QTest::newRow("behind many") << u"https://a.example/?"_s + u"x=1&"_s.repeated(250'000) + u"key="_s << u"key"_s;
    QTest::newRow("long") << u"https://a.example/?"_s + QString(1'000'000, u'k') + u'=' << QString(1'000'000, u'k');
}

void TestAddressParameter::tellsWhoseValueBeginsThere()
{
    QFETCH(const QString, before);
    QFETCH(const QString, name);
    QCOMPARE(AddressParameter::nameAt(before + u"value&z=2"_s, before.size()), name);
}

QTEST_GUILESS_MAIN(TestAddressParameter)
#include "tst_addressparameter.moc"
