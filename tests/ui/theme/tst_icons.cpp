// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

class TestIcons : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { registerIcons(); }
    void everyIconIsDrawnInTheColourAskedFor_data();
    void everyIconIsDrawnInTheColourAskedFor();
    void isSharpOnEveryScreen_data();
    void isSharpOnEveryScreen();
    void followsTheTheme();
    void anUnknownNameIsNull();
    void theApplicationIconIsWhole();
};

void TestIcons::everyIconIsDrawnInTheColourAskedFor_data()
{
    QTest::addColumn<QString>("name");
    const QStringList names = iconNames();
    QCOMPARE_GT(names.size(), 40);
    for (const QString &name : names) {
        QTest::newRow(qPrintable(name)) << name;
    }
}

void TestIcons::everyIconIsDrawnInTheColourAskedFor()
{
    QFETCH(QString, name);
    for (const qreal ratio : {1.0, 2.0}) {
        const QImage image = iconPixmap(name, 16, Qt::red, ratio).toImage();
        QCOMPARE(image.size(), QSize(16, 16) * ratio);
        int inked = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor pixel = image.pixelColor(x, y);
                inked += pixel.alpha() > 128 ? 1 : 0;
                QVERIFY(pixel.alpha() < 32 || (pixel.green() < 16 && pixel.blue() < 16));
            }
        }
        QCOMPARE_GE(inked, int(3 * ratio));
        QCOMPARE_LE(inked, int(image.width() * image.height() / 2));
    }
}

void TestIcons::isSharpOnEveryScreen_data()
{
    QTest::addColumn<qreal>("ratio");
    for (const qreal ratio : {1.0, 1.25, 1.5, 2.0, 3.0}) {
        QTest::addRow("%g", ratio) << ratio;
    }
}

/// As many pixels as the screen has for it: fewer would be enlarged.
void TestIcons::isSharpOnEveryScreen()
{
    QFETCH(const qreal, ratio);
    for (const QIcon &drawn : {icon(u"plug"_s), icon(u"plug"_s, &Tokens::err)}) {
        const QPixmap pixmap = drawn.pixmap(QSize(16, 16), ratio);
        QCOMPARE(pixmap.size(), QSize(16, 16) * ratio);
        QCOMPARE(pixmap.devicePixelRatio(), ratio);
        const auto shape = [](const QPixmap &one) { return one.toImage().convertToFormat(QImage::Format_Alpha8); };
        QCOMPARE(shape(pixmap), shape(iconPixmap(u"plug"_s, 16, Qt::red, ratio)));
    }
}

void TestIcons::followsTheTheme()
{
    Theme theme;
    theme.apply();
    const QIcon drawn = icon(u"plus"_s);
    QList<QRgb> seen;
    for (const auto mode : {Theme::Mode::Dark, Theme::Mode::Light}) {
        theme.setMode(mode);
        seen.append(drawn.pixmap(16).toImage().pixel(8, 8));
        QCOMPARE(QColor(seen.last()), theme.tokens().text2);
    }
    QVERIFY(seen.at(0) != seen.at(1));
}

void TestIcons::anUnknownNameIsNull()
{
    QVERIFY(icon(u"no-such-icon"_s).isNull());
}

void TestIcons::theApplicationIconIsWhole()
{
    QSvgRenderer renderer(u":/signalbox/io.github.signalbox.Signalbox.svg"_s);
    QVERIFY(renderer.isValid());
    QImage image(16, 16, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    QCOMPARE(image.pixelColor(0, 0).alpha() < 128, true);         // round corners
    QCOMPARE(image.pixelColor(11, 12), QColor(0x4f, 0xd1, 0x93)); // the lamp
}

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
