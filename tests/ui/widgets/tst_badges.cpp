// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"

#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

class TestBadges : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { registerIcons(); }
    void loseTheirWordsBeforeTheyGo();
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
    QVERIFY(less.first().text.isEmpty() && !less.first().icon.isEmpty());
    QCOMPARE(less.last(), all.last());
    QList<Badge> icons = all;
    for (Badge &badge : icons) {
        badge.text.clear();
    }
    QCOMPARE(badgesWithin(width(icons), all, &widget), icons);
    QCOMPARE(badgesWithin(width(icons) - 1, all, &widget), QList({icons.first(), icons.last()})); // the quiet one went
    QVERIFY(badgesWithin(0, all, &widget).isEmpty());
}

QTEST_MAIN(TestBadges)
#include "tst_badges.moc"
