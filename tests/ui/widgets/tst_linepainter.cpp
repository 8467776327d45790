// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/linepainter.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

class TestLinePainter : public QObject
{
    Q_OBJECT
private slots:
    void drawsWhatDrawTextDraws_data();
    void drawsWhatDrawTextDraws();
    void cutsInTheMiddle();
    void keepsWhatItLaidOut();
    void shapesNoMoreOfALongTextThanIsSeen();
};

namespace {

constexpr QRect kPlace(8, 2, 160, 20);

QImage paper()
{
    QImage image(200, 24, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    return image;
}

QImage drawn(const LinePainter &lines, const QString &text, Qt::Alignment side, Qt::LayoutDirection direction)
{
    QImage image = paper();
    QPainter painter(&image);
    painter.setLayoutDirection(direction);
    painter.setPen(Qt::black);
    lines.paint(&painter, kPlace, side, text);
    return image;
}

QImage drawnByQt(const QString &text, Qt::Alignment side, Qt::LayoutDirection direction)
{
    QImage image = paper();
    QPainter painter(&image);
    painter.setLayoutDirection(direction);
    painter.setPen(Qt::black);
    painter.drawText(kPlace, int(Qt::AlignVCenter | side | Qt::AlignAbsolute | Qt::TextSingleLine),
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, kPlace.width()));
    return image;
}

/// Where there is ink.
QRect inkOf(const QImage &image)
{
    QRect ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            ink |= qGray(image.pixel(x, y)) < 200 ? QRect(x, y, 1, 1) : QRect();
        }
    }
    return ink;
}

} // namespace

void TestLinePainter::drawsWhatDrawTextDraws_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Qt::Alignment>("side");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    const Qt::Alignment left = Qt::AlignLeft;
    const Qt::Alignment right = Qt::AlignRight;
    QTest::newRow("short") << u"read_file"_s << left << Qt::LeftToRight;
    QTest::newRow("right") << u"3.8 ms"_s << right << Qt::LeftToRight;
    QTest::newRow("centred") << u"north"_s << Qt::Alignment(Qt::AlignHCenter) << Qt::LeftToRight;
    QTest::newRow("elided") << u"a line that needs far more room than there is here"_s << left << Qt::LeftToRight;
    QTest::newRow("elided right") << u"a line that needs far more room than there is here"_s << right
                                  << Qt::LeftToRight;
    QTest::newRow("right to left") << u"שלום עולם 12"_s << right << Qt::RightToLeft;
    QTest::newRow("mixed") << u"שלום read_file (3)"_s << left << Qt::RightToLeft;
    QTest::newRow("nothing") << QString() << left << Qt::LeftToRight;
}

void TestLinePainter::drawsWhatDrawTextDraws()
{
    QFETCH(const QString, text);
    QFETCH(const Qt::Alignment, side);
    QFETCH(const Qt::LayoutDirection, direction);
    const LinePainter lines;
    const QImage ours = drawn(lines, text, side, direction);
    QCOMPARE(inkOf(ours), inkOf(drawnByQt(text, side, direction))); // says more than the next
    QCOMPARE(ours, drawnByQt(text, side, direction));
    QCOMPARE(drawn(lines, text, side, direction), ours); // from what was kept
    QCOMPARE(ours == paper(), text.isEmpty());
}

void TestLinePainter::cutsInTheMiddle()
{
    const LinePainter lines;
    const auto drawnSo = [&lines](const QString &text) {
        QImage image = paper();
        QPainter painter(&image);
        painter.setPen(Qt::black);
        lines.paint(&painter, kPlace, Qt::AlignLeft, text, Qt::ElideMiddle);
        return image;
    };
    const QString beginning = u"node /srv/npm/node_modules/"_s.repeated(50);
    QVERIFY(drawnSo(beginning + u"one.js"_s) != drawnSo(beginning + u"two.js"_s)); // both ends are seen
    QVERIFY(drawnSo(u"a"_s + beginning) != drawnSo(u"b"_s + beginning));
    QVERIFY(kPlace.contains(inkOf(drawnSo(beginning))));
}

void TestLinePainter::keepsWhatItLaidOut()
{
    const LinePainter lines;
    for (int round = 0; round < 3; ++round) {
        drawn(lines, u"one"_s, Qt::AlignLeft, Qt::LeftToRight);
        drawn(lines, u"one"_s, Qt::AlignRight, Qt::LeftToRight);
        drawn(lines, u"two"_s, Qt::AlignLeft, Qt::LeftToRight);
    }
    QCOMPARE(lines.kept(), 2);
    for (int line = 0; line < 2 * LinePainter::kMostKept; ++line) {
        drawn(lines, QString::number(line), Qt::AlignLeft, Qt::LeftToRight);
    }
    QCOMPARE(lines.kept(), LinePainter::kMostKept);
}

void TestLinePainter::shapesNoMoreOfALongTextThanIsSeen()
{
    const LinePainter lines;
    const QString whole = u"tick "_s.repeated(1'000'000);
    const QImage image = drawn(lines, whole, Qt::AlignLeft, Qt::LeftToRight);
    QCOMPARE(image, drawn(lines, whole.left(1000), Qt::AlignLeft, Qt::LeftToRight));
    QCOMPARE(lines.kept(), 1); // to it they are the same
}

QTEST_MAIN(TestLinePainter)
#include "tst_linepainter.moc"
