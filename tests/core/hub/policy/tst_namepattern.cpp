// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/policy/namepattern.h"

#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

class TestNamePattern : public QObject
{
    Q_OBJECT
private slots:
    void matches_data();
    void matches();
    void endsInTime();
};

void TestNamePattern::matches_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("expected");
    const auto row = [](const QString &pattern, const QString &name, bool expected) {
        QTest::addRow("%s against %s", qPrintable(pattern), qPrintable(name)) << pattern << name << expected;
    };
    row(u"files.read"_s, u"files.read"_s, true);
    row(u"files.read"_s, u"files.readx"_s, false);
    row(u"files.*"_s, u"files.read"_s, true);
    row(u"files.*"_s, u"files."_s, true);
    row(u"files.*"_s, u"files"_s, false);
    row(u"*.delete_*"_s, u"a.b.delete_c"_s, true);
    row(u"*.delete_*"_s, u"a.undelete_c"_s, false);
    row(u"*"_s, u""_s, true);
    row(u""_s, u""_s, true);
    row(u""_s, u"a"_s, false);
    row(u"a?c"_s, u"abc"_s, true);
    row(u"a?c"_s, u"ac"_s, false);
    row(u"*b*b"_s, u"abab"_s, true);
    row(u"*b*b"_s, u"ab"_s, false);
    row(u"A"_s, u"a"_s, false);
    row(u"a.c"_s, u"abc"_s, false); // no regular expression
    row(u"[ab]"_s, u"a"_s, false);
    row(u"**"_s, u"x"_s, true);
}

void TestNamePattern::matches()
{
    QFETCH(const QString, pattern);
    QFETCH(const QString, name);
    QFETCH(const bool, expected);
    QCOMPARE(NamePattern(pattern).matches(name), expected);
}

void TestNamePattern::endsInTime()
{
    // A pattern that backtracks over every star would take longer than anybody lives.
    const QString pattern = u"a*"_s.repeated(200) + u'b';
    QVERIFY(!NamePattern(pattern).matches(QString(10'000, u'a')));
}

QTEST_APPLESS_MAIN(TestNamePattern)
#include "tst_namepattern.moc"
