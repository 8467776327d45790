// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/navigation.h"

#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

namespace {

WindowSpot on(int page)
{
    return {page, {}};
}

WindowSpot at(const QString &server, const QString &pane, const QString &subject = {}, bool isSettled = true)
{
    return {0, {server, pane, subject, isSettled}};
}

bool all(const WindowSpot &)
{
    return true;
}

} // namespace

class TestNavigation : public QObject
{
    Q_OBJECT
private slots:
    void goesBackAndForward();
    void forgetsWhatLayAheadWhenSomethingNewIsVisited();
    void stepsOverWhatIsGoneAndKeepsIt();
    void aPlaceStandsOnce();
    void whatWasOnlyBegunIsReplaced();
    void whatIsTypedStandsOnceAndIsKept();
    void isBounded();
};

void TestNavigation::goesBackAndForward()
{
    Navigation navigation;
    QVERIFY(!navigation.canGo(-1, all) && !navigation.canGo(1, all));
    navigation.visit(at(u"s"_s, u"tools"_s, u"echo"_s));
    navigation.visit(at(u"s"_s, u"tools"_s, u"add"_s));
    navigation.visit(on(2));
    QCOMPARE(navigation.go(-1, all), at(u"s"_s, u"tools"_s, u"add"_s));
    QCOMPARE(navigation.go(-1, all), at(u"s"_s, u"tools"_s, u"echo"_s));
    QVERIFY(!navigation.go(-1, all));
    QCOMPARE(navigation.go(1, all), at(u"s"_s, u"tools"_s, u"add"_s));
    QCOMPARE(navigation.go(1, all), on(2));
    QVERIFY(!navigation.go(1, all));
}

void TestNavigation::forgetsWhatLayAheadWhenSomethingNewIsVisited()
{
    Navigation navigation;
    navigation.visit(on(1));
    navigation.visit(on(2));
    navigation.go(-1, all);
    navigation.visit(on(3));
    QVERIFY(!navigation.canGo(1, all));
    QCOMPARE(navigation.go(-1, all), on(1));
}

void TestNavigation::stepsOverWhatIsGoneAndKeepsIt()
{
    Navigation navigation;
    navigation.visit(on(1));
    navigation.visit(at(u"gone"_s, u"log"_s));
    navigation.visit(on(1));
    navigation.visit(on(2));
    const auto exists = [](const WindowSpot &spot) { return spot.server.server != u"gone"; };
    QCOMPARE(navigation.go(-1, exists), on(1));
    QVERIFY(!navigation.canGo(-1, exists)); // what is left is where one is
    QCOMPARE(navigation.go(-1, all), at(u"gone"_s, u"log"_s));
}

void TestNavigation::aPlaceStandsOnce()
{
    Navigation navigation;
    navigation.visit(on(1));
    navigation.visit(on(1));
    QVERIFY(!navigation.canGo(-1, all));
}

void TestNavigation::whatWasOnlyBegunIsReplaced()
{
    Navigation navigation;
    navigation.visit(on(0)); // no server is open
    navigation.visit(at(u"s"_s, u"tools"_s));
    navigation.visit(at(u"s"_s, u"tools"_s, u"echo"_s)); // the list came
    QVERIFY(!navigation.canGo(-1, all));
    navigation.visit(at(u"s"_s, u"log"_s));
    QCOMPARE(navigation.go(-1, all), at(u"s"_s, u"tools"_s, u"echo"_s));
}

void TestNavigation::whatIsTypedStandsOnceAndIsKept()
{
    Navigation navigation;
    navigation.visit(at(u"s"_s, u"resources"_s, u"note://a"_s));
    navigation.visit(at(u"s"_s, u"resources"_s, u"note://ab"_s, false));
    navigation.visit(at(u"s"_s, u"resources"_s, u"note://abc"_s, false));
    navigation.visit(at(u"s"_s, u"resources"_s, u"note://d"_s));
    QCOMPARE(navigation.go(-1, all)->server.subject, u"note://abc"_s);
    QCOMPARE(navigation.go(-1, all)->server.subject, u"note://a"_s);
}

void TestNavigation::isBounded()
{
    Navigation navigation;
    for (int i = 0; i < 3 * Navigation::kMost; ++i) {
        navigation.visit(on(i));
    }
    int steps = 0;
    while (navigation.go(-1, all)) {
        ++steps;
    }
    QCOMPARE(steps, Navigation::kMost - 1);
}

QTEST_MAIN(TestNavigation)
#include "tst_navigation.moc"
