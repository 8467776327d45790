// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/programs/secretmask.h"

#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

class TestSecretMask : public QObject
{
    Q_OBJECT
private slots:
    void masksValuesOfSecretNamesInEveryFormat_data();
    void masksValuesOfSecretNamesInEveryFormat();
    void leavesReferencesAndHarmlessValues();
    void masksWhatItLearnedWhereverItStands();
    void keepsEveryLine();
};

void TestSecretMask::masksValuesOfSecretNamesInEveryFormat_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("json") << u"{\"env\": {\"API_TOKEN\": \"swordfish1\"}}"_s;
    QTest::newRow("json, broken off") << u"{\"headers\": {\"Authorization\": \"swordfish1"_s;
    QTest::newRow("json, escaped quote") << u"{\"API_KEY\": \"sword\\\"swordfish1\"}"_s;
    QTest::newRow("toml") << u"[mcp_servers.a.env]\nAPI_TOKEN = \"swordfish1\"\n"_s;
    QTest::newRow("toml, inline") << u"env = { API_TOKEN = 'swordfish1', HOME = \"/h\" }"_s;
    QTest::newRow("yaml") << u"envs:\n  API_TOKEN: swordfish1\n"_s;
}

void TestSecretMask::masksValuesOfSecretNamesInEveryFormat()
{
    QFETCH(const QString, text);
    const QString shown = SecretMask().masked(text);
    QVERIFY2(!shown.contains(u"swordfish1"_s), qPrintable(shown));
}

void TestSecretMask::leavesReferencesAndHarmlessValues()
{
    const QString text =
        u"{\"API_TOKEN\": \"${API_TOKEN}\", \"X-Toolsets\": \"issues\", \"command\": \"npx\", \"password\": true}"_s;
    QCOMPARE(SecretMask().masked(text), text);
}

void TestSecretMask::masksWhatItLearnedWhereverItStands()
{
    ServerEntry entry;
    entry.arguments = {u"--token"_s, u"swordfish1"_s, u"--api-key=swordfish2"_s, u"/data"_s};
    entry.environment = {{u"PASSWORD"_s, u"swordfish3"_s}};
    SecretMask mask;
    mask.learn(entry);
    const QString shown =
        mask.masked(u"[\"--token\", \"swordfish1\", \"--api-key=swordfish2\", \"/data\", \"swordfish3\"]"_s);
    QVERIFY2(!shown.contains(u"swordfish"_s), qPrintable(shown));
    QVERIFY(shown.contains(u"--api-key="_s) && shown.contains(u"/data"_s));
}

void TestSecretMask::keepsEveryLine()
{
    const QString text = u"a: 1\nAPI_TOKEN: swordfish1\n\npassword:\n  - x\n"_s;
    QCOMPARE(SecretMask().masked(text).count(u'\n'), text.count(u'\n'));
}

QTEST_GUILESS_MAIN(TestSecretMask)
#include "tst_secretmask.moc"
