// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/journal/messagetext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Signalbox;

class TestMessageText : public QObject
{
    Q_OBJECT
private slots:
    void laysOutWhatIsJsonWithoutChangingIt()
    {
        const QByteArray bytes = R"({"b":1.0,"a":[1e2]})";
        const MessageText text = readMessage(bytes, bytes.size());
        QCOMPARE(text.bytes, bytes);
        QCOMPARE(text.laidOut, "{\n  \"b\": 1.0,\n  \"a\": [\n    1e2\n  ]\n}"_ba);
        QVERIFY(text.tree && text.isJson);
        QVERIFY(text.reason.isEmpty() && text.findings.isEmpty());
    }

    void tellsOfDuplicateKeys()
    {
        const QByteArray bytes = R"({"a":1,"a":2})";
        const MessageText text = readMessage(bytes, bytes.size());
        QCOMPARE(text.findings.size(), 1);
        QVERIFY(text.findings.constFirst().contains(u"“a”"_s));
        QVERIFY(text.laidOut.contains("1") && text.laidOut.contains("2"));
    }

    void showsOtherTextAsItIsAndSaysWhy()
    {
        const QByteArray bytes = "Listening on port 80";
        const MessageText text = readMessage(bytes, bytes.size());
        QCOMPARE(text.laidOut, bytes);
        QVERIFY(!text.tree && !text.isJson);
        QVERIFY(!text.reason.isEmpty());
    }

    void aBeginningHasNoTree()
    {
        const QByteArray bytes = R"({"a":)";
        const MessageText text = readMessage(bytes, 38'000'000);
        QVERIFY(!text.tree && text.isJson);
        QVERIFY2(text.reason.contains(u"38 MB"_s), qPrintable(text.reason));
    }
};

QTEST_GUILESS_MAIN(TestMessageText)
#include "tst_messagetext.moc"
