// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/timeaxis.h"

#include <QKeyEvent>
#include <QSignalSpy>
#include <QTest>

using namespace Signalbox;

namespace {

constexpr qint64 kSecond = 1'000'000'000;
constexpr TimeRange kRange{100 * kSecond, 160 * kSecond};

bool press(TimeAxis &axis, int key, Qt::KeyboardModifiers modifiers = {})
{
    return axis.handleKey(QKeyEvent(QEvent::KeyPress, key, modifiers));
}

} // namespace

class TestTimeAxis : public QObject
{
    Q_OBJECT

private slots:
    void arrowsMoveTheCursorByAStep();
    void theCursorStaysInTheRange();
    void shiftChoosesFromWhereItBegan();
    void plusAndMinusZoomAboutTheCursor();
    void aZoomIsNeverShorterThanASecond();
    void returnShowsWhatIsChosen();
    void escapeLetsGoOneThingAfterTheOther();
    void onlyThePersonChoosesARange();
};

void TestTimeAxis::arrowsMoveTheCursorByAStep()
{
    TimeAxis axis;
    axis.setRange(kRange);
    axis.setStep(2 * kSecond);
    QVERIFY(press(axis, Qt::Key_Right)); // enters at the beginning
    QCOMPARE(axis.cursor(), kRange.fromNs);
    QVERIFY(press(axis, Qt::Key_Right));
    QCOMPARE(axis.cursor(), kRange.fromNs + 2 * kSecond);
    QVERIFY(press(axis, Qt::Key_Right, Qt::ControlModifier));
    QCOMPARE(axis.cursor(), kRange.fromNs + 22 * kSecond);
    QVERIFY(press(axis, Qt::Key_Left));
    QCOMPARE(axis.cursor(), kRange.fromNs + 20 * kSecond);
}

void TestTimeAxis::theCursorStaysInTheRange()
{
    TimeAxis axis;
    axis.setRange(kRange);
    axis.setStep(kSecond);
    press(axis, Qt::Key_End);
    press(axis, Qt::Key_Right);
    QCOMPARE(axis.cursor(), kRange.toNs - 1);
    press(axis, Qt::Key_Home);
    press(axis, Qt::Key_Left);
    QCOMPARE(axis.cursor(), kRange.fromNs);
}

void TestTimeAxis::shiftChoosesFromWhereItBegan()
{
    TimeAxis axis;
    axis.setRange(kRange);
    axis.setStep(kSecond);
    axis.setCursor(120 * kSecond);
    const QSignalSpy finished(&axis, &TimeAxis::selectionFinished);
    press(axis, Qt::Key_Right, Qt::ShiftModifier);
    press(axis, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(axis.selection(), (TimeRange{120 * kSecond, 122 * kSecond}));
    for (int i = 0; i < 3; ++i) {
        press(axis, Qt::Key_Left, Qt::ShiftModifier);
    }
    QCOMPARE(axis.selection(), (TimeRange{119 * kSecond, 120 * kSecond}));
    QCOMPARE(finished.size(), 5);
}

void TestTimeAxis::plusAndMinusZoomAboutTheCursor()
{
    TimeAxis axis;
    axis.setRange(kRange);
    axis.setCursor(115 * kSecond);
    press(axis, Qt::Key_Plus);
    QCOMPARE(axis.range().lengthNs(), 30 * kSecond);
    QCOMPARE(axis.range().fromNs, 115 * kSecond - 15 * kSecond / 2);
    press(axis, Qt::Key_Minus);
    QCOMPARE(axis.range(), kRange);
}

void TestTimeAxis::aZoomIsNeverShorterThanASecond()
{
    TimeAxis axis;
    axis.setRange(kRange);
    for (int i = 0; i < 20; ++i) {
        press(axis, Qt::Key_Plus);
    }
    QCOMPARE(axis.range().lengthNs(), TimeAxis::kShortestNs);
}

void TestTimeAxis::returnShowsWhatIsChosen()
{
    TimeAxis axis;
    axis.setRange(kRange);
    QVERIFY(!press(axis, Qt::Key_Return));
    axis.setSelection({110 * kSecond, 120 * kSecond});
    QVERIFY(press(axis, Qt::Key_Return));
    QCOMPARE(axis.range(), axis.selection());
}

void TestTimeAxis::escapeLetsGoOneThingAfterTheOther()
{
    TimeAxis axis;
    axis.setRange(kRange);
    axis.setCursor(120 * kSecond);
    axis.setSelection({110 * kSecond, 120 * kSecond});
    QVERIFY(press(axis, Qt::Key_Escape));
    QVERIFY(axis.selection().isEmpty());
    QVERIFY(axis.cursor());
    QVERIFY(press(axis, Qt::Key_Escape));
    QVERIFY(!axis.cursor());
    QVERIFY(!press(axis, Qt::Key_Escape)); // now it means something to the window
}

void TestTimeAxis::onlyThePersonChoosesARange()
{
    TimeAxis axis;
    const QSignalSpy changed(&axis, &TimeAxis::rangeChanged);
    const QSignalSpy chosen(&axis, &TimeAxis::rangeChosen);
    axis.setRange(kRange);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(chosen.size(), 0);
    press(axis, Qt::Key_PageUp);
    QCOMPARE(axis.range().fromNs, kRange.fromNs - kRange.lengthNs() / 2);
    QCOMPARE(chosen.size(), 1);
}

QTEST_GUILESS_MAIN(TestTimeAxis)
#include "tst_timeaxis.moc"
