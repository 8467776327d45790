// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/derived/searchtext.h"

#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

class TestSearchText : public QObject
{
    Q_OBJECT

private slots:
    void resolvesEscapes_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("plain") << QByteArray(R"({"a":1})") << QByteArray(R"({"a":1})");
        QTest::newRow("line end") << QByteArray(R"("one\ntwo\tthree")") << QByteArray("\"one two three\"");
        QTest::newRow("quote") << QByteArray(R"(\"x\\y\/z)") << QByteArray("\"x\\y/z");
        QTest::newRow("letter") << QByteArray(R"(gr\u00fcn)") << "grün"_ba;
        QTest::newRow("pair") << QByteArray(R"(\ud83d\ude00!)") << "😀!"_ba;
        QTest::newRow("half a pair") << QByteArray(R"(a\ud83dz)") << QByteArray("a z");
        QTest::newRow("no digits") << QByteArray(R"(a\u12)") << QByteArray("a 12");
        QTest::newRow("zero") << QByteArray(R"(a\u0000b)") << QByteArray("a b");
        QTest::newRow("cut") << QByteArray("a\\") << QByteArray("a\\");
        QTest::newRow("cut letter") << QByteArray("a\\u") << QByteArray("a ");
        QTest::newRow("empty") << QByteArray() << QByteArray();
    }

    void resolvesEscapes()
    {
        QFETCH(const QByteArray, message);
        QFETCH(const QByteArray, text);
        QCOMPARE(searchableText(message), text);
    }

    void s12_takesNothingTypedForSyntax_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expression");
        QTest::newRow("words") << u"read file"_s << u"\"read\" \"file\"*"_s;
        QTest::newRow("operators") << u"a OR b NOT c*"_s << u"\"a\" \"OR\" \"b\" \"NOT\" \"c*\"*"_s;
        QTest::newRow("quotes") << u"say \"hello"_s << u"\"say\" \" hello\"*"_s;
        QTest::newRow("columns") << u"body:x {^"_s << u"\"body:x\"*"_s;
        QTest::newRow("no word") << u"{} \"\" -- ;"_s << QString();
        QTest::newRow("blank") << u" \t\n"_s << QString();
        QTest::newRow("zero") << u"a"_s + QChar(0) + u"b"_s << u"\"a\" \"b\"*"_s;
    }

    void s12_takesNothingTypedForSyntax()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, expression);
        QCOMPARE(matchExpression(typed), expression);
    }
};

QTEST_APPLESS_MAIN(TestSearchText)

#include "tst_searchtext.moc"
