// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"

#include <QTest>

#include <algorithm>

using namespace Signalbox;
using namespace Qt::StringLiterals;

class TestBadges : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { registerIcons(); }
    void loseTheirWordsBeforeTheyGo();
    void whatDestroysIsReadLongest();
};

void TestBadges::loseTheirWordsBeforeTheyGo()
{
    const QWidget widget;
    const QList<Badge> all{{u"writes"_s, BadgeKind::Plain, u"pencil"_s},
                           {u"repeatable"_s, BadgeKind::Quiet, u"loop"_s},
                           {u"open world"_s, BadgeKind::Plain, u"globe"_s}};
    const auto width = [&widget](const QList<Badge> &badges) {
        int sum = 0;
        for (const Badge &badge : badges) {
            sum += badgeSize(badge, &widget).width() + metricsOf(&widget).gap(4);
        }
        return sum;
    };
    const int whole = width(all);
    QCOMPARE(badgesWithin(whole, all, &widget), all);
    const QList<Badge> less = badgesWithin(whole - 1, all, &widget);
    QCOMPARE(less.size(), 3);
    QVERIFY(less.at(1).text.isEmpty() && !less.at(1).icon.isEmpty()); // the quiet one
    QCOMPARE(less.first(), all.first());
    QCOMPARE(less.last(), all.last());
    QList<Badge> icons = all;
    for (Badge &badge : icons) {
        badge.text.clear();
    }
    QCOMPARE(badgesWithin(width(icons), all, &widget), icons);
    QCOMPARE(badgesWithin(width(icons) - 1, all, &widget), QList({icons.first(), icons.last()})); // the quiet one went
    QVERIFY(badgesWithin(0, all, &widget).isEmpty());
}

void TestBadges::whatDestroysIsReadLongest()
{
    const QWidget widget;
    const Badge finding{u"finding"_s, BadgeKind::Warn, u"triangle-alert"_s};
    const Badge destroys{u"destroys"_s, BadgeKind::Err, u"triangle-alert"_s};
    const Badge repeatable{u"repeatable"_s, BadgeKind::Quiet, u"loop"_s};
    const Badge world{u"open world"_s, BadgeKind::Plain, u"globe"_s};
    QVERIFY(badgesWithin(10000, {finding, destroys, repeatable, world}, &widget).contains(destroys));
    int width = 10000;
    for (QList<Badge> left{finding}; !left.isEmpty(); --width) {
        left = badgesWithin(width, {finding, destroys, repeatable}, &widget);
        const auto one = std::ranges::find(left, BadgeKind::Err, &Badge::kind);
        const bool isAlone = left.size() == 1;
        QVERIFY(left.isEmpty() || one != left.end());
        const bool findingIsRead = left.contains(finding);
        QVERIFY2(left.isEmpty() || isAlone || !findingIsRead || *one == destroys, "the finding is read longer");
        if (width > 400) {
            width = 400;
        }
    }
}

QTEST_MAIN(TestBadges)
#include "tst_badges.moc"
