// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/monitor/figuretexts.h"

#include <QLocale>
#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMs = 1'000'000;

CallCounts counts(int calls, qint64 tookMs, int failed = 0)
{
    CallCounts made;
    made.begun = made.ended = quint64(calls);
    made.remoteErrors = quint64(failed);
    made.latency.add(tookMs * kMs, quint64(calls));
    return made;
}

MonitorFigures figures(const CallCounts &now, const CallCounts &before)
{
    MonitorFigures made;
    made.query.range = {1, 60'000 * kMs + 1};
    made.total = now;
    made.before = before;
    return made;
}

} // namespace

class TestFigureTexts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void aShareHasThreeDigits();
    void withoutCallsNothingIsClaimed();
    void callsAreComparedWithTheTimeBefore();
    void onlyWhatIsOutOfTheUsualIsColoured();
    void fewCallsAreNoUsual();
    void memoryStandsThereWhereItIsKnown();
};

void TestFigureTexts::aShareHasThreeDigits()
{
    QCOMPARE(shareText(0.0037), u"0.37 %"_s);
    QCOMPARE(shareText(0.131), u"13.1 %"_s);
    QCOMPARE(shareText(0), u"0 %"_s);
    QCOMPARE(shareText(1), u"100 %"_s);
}

void TestFigureTexts::withoutCallsNothingIsClaimed()
{
    const QList<FigureTile> tiles = figureTiles(figures({}, {}));
    QCOMPARE(tiles.size(), qsizetype(7));
    QCOMPARE(tiles.at(0).figure, u"0"_s);
    QCOMPARE(tiles.at(1).note, u"no call ended"_s);
    QCOMPARE(tiles.at(3).figure, u"–"_s);
    for (const FigureTile &tile : tiles) {
        QCOMPARE(tile.tone, Tone::Usual);
    }
}

void TestFigureTexts::callsAreComparedWithTheTimeBefore()
{
    QCOMPARE(figureTiles(figures(counts(106, 5), counts(100, 5))).at(0).note, u"+6 % to before"_s);
    QCOMPARE(figureTiles(figures(counts(50, 5), counts(100, 5))).at(0).note, u"−50 % to before"_s);
    QCOMPARE(figureTiles(figures(counts(50, 5), {})).at(0).note, u"none before"_s);
    QCOMPARE(figureTiles(figures(counts(5000, 5), counts(100, 5))).at(0).note, u"before: 100"_s);
}

void TestFigureTexts::onlyWhatIsOutOfTheUsualIsColoured()
{
    const QList<FigureTile> usual = figureTiles(figures(counts(100, 100), counts(100, 60)));
    QCOMPARE(usual.at(3).tone, Tone::Usual);
    QCOMPARE(usual.at(1).tone, Tone::Usual);
    const QList<FigureTile> slow = figureTiles(figures(counts(100, 200, 1), counts(100, 60)));
    QCOMPARE(slow.at(3).tone, Tone::Warn);
    QVERIFY(slow.at(3).note.startsWith(u"before: "_s));
    QCOMPARE(slow.at(1).tone, Tone::Failed);
    QCOMPARE(slow.at(1).note, u"1.00 %"_s);
}

void TestFigureTexts::fewCallsAreNoUsual()
{
    const QList<FigureTile> tiles = figureTiles(figures(counts(100, 200), counts(3, 1)));
    QCOMPARE(tiles.at(3).tone, Tone::Usual);
    QCOMPARE(tiles.at(3).note, u"of 100 answer(s)"_s);
}

void TestFigureTexts::memoryStandsThereWhereItIsKnown()
{
    MonitorFigures made = figures({}, {});
    made.residentBytes = 61'000'000;
    QCOMPARE(figureTiles(made).last().figure, u"61 MB"_s);
}

QTEST_GUILESS_MAIN(TestFigureTexts)
#include "tst_figuretexts.moc"
