// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QApplication>
#include <QPalette>
#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

// Recomputes every figure of the drawing: what is read has 4.5, what is only seen has 3, on each ground it can have.
class TestTokens : public QObject
{
    Q_OBJECT

private slots:
    void textIsReadableOnEverySurface_data();
    void textIsReadableOnEverySurface();
    void marksAreSeenOnEverySurface_data();
    void marksAreSeenOnEverySurface();
    void pairsAreReadableOnTheirOwnGround_data();
    void pairsAreReadableOnTheirOwnGround();
    void figuresAreThoseOfTheDrawing_data();
    void figuresAreThoseOfTheDrawing();
    void highContrastIsSevenToOneEverywhere_data();
    void highContrastIsSevenToOneEverywhere();
    void highContrastIsChosenAndLeftAgain();
    void seriesAreSeenOnBase();
    void heatRisesEvenlyFromTheGround();
    void contrastIsThatOfWcag();
    void highContrastPalettesAreKnown();
    void highContrastTokensComeFromThePalette();
};

namespace {

using Member = QColor Tokens::*;

struct Named
{
    const char *name;
    Member member;
};

constexpr Named kSurfaces[] = {
    {"window", &Tokens::window},   {"base", &Tokens::base},   {"alt", &Tokens::alt}, {"raised", &Tokens::raised},
    {"control", &Tokens::control}, {"hover", &Tokens::hover}, {"sel", &Tokens::sel}, {"selQuiet", &Tokens::selQuiet},
};
constexpr Named kTexts[] = {
    {"text", &Tokens::text},
    {"text2", &Tokens::text2},
    {"text3", &Tokens::text3},
    {"accent", &Tokens::accent},
    {"ok", &Tokens::ok},
    {"warn", &Tokens::warn},
    {"err", &Tokens::err},
    {"kindRequest", &Tokens::kindRequest},
    {"kindResponse", &Tokens::kindResponse},
    {"kindNotification", &Tokens::kindNotification},
    {"kindServerRequest", &Tokens::kindServerRequest},
    {"jsonKey", &Tokens::jsonKey},
    {"jsonString", &Tokens::jsonString},
    {"jsonNumber", &Tokens::jsonNumber},
    {"jsonLiteral", &Tokens::jsonLiteral},
};
constexpr Named kMarks[] = {
    {"okMark", &Tokens::okMark},   {"warnMark", &Tokens::warnMark}, {"errMark", &Tokens::errMark},
    {"runMark", &Tokens::runMark}, {"idleMark", &Tokens::idleMark}, {"edge", &Tokens::edge},
    {"focus", &Tokens::focus},
};

const Tokens &themeOf(bool dark)
{
    return dark ? darkTokens() : lightTokens();
}

template<size_t N>
void addRows(const Named (&inks)[N])
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    for (const bool dark : {true, false}) {
        for (const Named &ink : inks) {
            for (const Named &surface : kSurfaces) {
                QTest::addRow("%s %s on %s", dark ? "dark" : "light", ink.name, surface.name)
                    << themeOf(dark).*ink.member << themeOf(dark).*surface.member;
            }
        }
    }
}

double rounded(double ratio)
{
    return std::round(ratio * 10) / 10;
}

} // namespace

void TestTokens::textIsReadableOnEverySurface_data()
{
    addRows(kTexts);
}

void TestTokens::textIsReadableOnEverySurface()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    QCOMPARE_GE(contrastRatio(ink, ground), 4.5);
}

void TestTokens::marksAreSeenOnEverySurface_data()
{
    addRows(kMarks);
}

void TestTokens::marksAreSeenOnEverySurface()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    QCOMPARE_GE(contrastRatio(ink, ground), 3.0);
}

void TestTokens::pairsAreReadableOnTheirOwnGround_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("ratio");
    const struct
    {
        const char *name;
        Member ink;
        Member ground;
        double dark;
        double light;
    } pairs[] = {
        {"text on pressed", &Tokens::text, &Tokens::pressed, 8.0, 11.5},
        {"text2 on pressed", &Tokens::text2, &Tokens::pressed, 5.2, 5.9},
        {"text2 on idleBack", &Tokens::text2, &Tokens::idleBack, 6.8, 6.8},
        {"ok on okBack", &Tokens::ok, &Tokens::okBack, 6.5, 6.1},
        {"warn on warnBack", &Tokens::warn, &Tokens::warnBack, 6.8, 6.3},
        {"err on errBack", &Tokens::err, &Tokens::errBack, 6.3, 5.7},
        {"run on runBack", &Tokens::accent, &Tokens::runBack, 5.5, 5.2},
        {"text on warnBack", &Tokens::text, &Tokens::warnBack, 10.5, 14.0},
        {"text3 on warnBack", &Tokens::text3, &Tokens::warnBack, 5.3, 5.4},
        {"jsonString on warnBack", &Tokens::jsonString, &Tokens::warnBack, 7.5, 6.2},
        {"text2 on runBack", &Tokens::text2, &Tokens::runBack, 6.8, 6.8},
        {"onFill on fill", &Tokens::onFill, &Tokens::fill, 5.1, 5.8},
        {"onSel on sel", &Tokens::onSel, &Tokens::sel, 11.5, 13.5},
    };
    for (const auto &pair : pairs) {
        QTest::addRow("dark %s", pair.name) << darkTokens().*pair.ink << darkTokens().*pair.ground << pair.dark;
        QTest::addRow("light %s", pair.name) << lightTokens().*pair.ink << lightTokens().*pair.ground << pair.light;
    }
}

void TestTokens::pairsAreReadableOnTheirOwnGround()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    QFETCH(double, ratio);
    QCOMPARE_GE(contrastRatio(ink, ground), 4.5);
    QCOMPARE_LE(std::abs(rounded(contrastRatio(ink, ground)) - ratio), 0.11);
}

void TestTokens::figuresAreThoseOfTheDrawing_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<double>("onBase");
    QTest::addColumn<double>("worst");
    const struct
    {
        const char *name;
        Member ink;
        double figures[4]; // dark on base, dark worst, light on base, light worst
    } rows[] = {
        {"text", &Tokens::text, {13.8, 9.2, 16.4, 12.1}},
        {"text2", &Tokens::text2, {8.9, 6.0, 8.3, 6.2}},
        {"text3", &Tokens::text3, {7.0, 4.7, 6.3, 4.6}},
        {"accent", &Tokens::accent, {7.3, 4.9, 6.4, 4.7}},
        {"ok", &Tokens::ok, {8.4, 5.6, 7.3, 5.4}},
        {"warn", &Tokens::warn, {8.9, 5.9, 7.4, 5.5}},
        {"err", &Tokens::err, {7.6, 5.1, 7.1, 5.3}},
        {"kindRequest", &Tokens::kindRequest, {8.0, 5.4, 6.4, 4.7}},
        {"kindResponse", &Tokens::kindResponse, {9.3, 6.2, 7.3, 5.4}},
        {"kindNotification", &Tokens::kindNotification, {8.6, 5.7, 7.4, 5.5}},
        {"kindServerRequest", &Tokens::kindServerRequest, {9.4, 6.3, 7.4, 5.5}},
        {"jsonKey", &Tokens::jsonKey, {9.2, 6.1, 7.7, 5.7}},
        {"jsonString", &Tokens::jsonString, {9.8, 6.6, 7.3, 5.4}},
        {"jsonNumber", &Tokens::jsonNumber, {9.3, 6.2, 7.3, 5.4}},
        {"jsonLiteral", &Tokens::jsonLiteral, {8.9, 6.0, 7.4, 5.5}},
        {"okMark", &Tokens::okMark, {8.4, 5.6, 4.4, 3.2}},
        {"warnMark", &Tokens::warnMark, {8.9, 5.9, 4.3, 3.2}},
        {"errMark", &Tokens::errMark, {7.6, 5.1, 5.0, 3.7}},
        {"runMark", &Tokens::runMark, {7.3, 4.9, 5.1, 3.7}},
        {"idleMark", &Tokens::idleMark, {7.0, 4.7, 4.9, 3.6}},
        {"edge", &Tokens::edge, {5.2, 3.5, 4.4, 3.2}},
        {"focus", &Tokens::focus, {7.3, 4.9, 5.1, 3.7}},
    };
    for (const auto &row : rows) {
        QTest::addRow("dark %s", row.name) << darkTokens().*row.ink << true << row.figures[0] << row.figures[1];
        QTest::addRow("light %s", row.name) << lightTokens().*row.ink << false << row.figures[2] << row.figures[3];
    }
}

void TestTokens::figuresAreThoseOfTheDrawing()
{
    QFETCH(QColor, ink);
    QFETCH(bool, dark);
    QFETCH(double, onBase);
    QFETCH(double, worst);
    double lowest = 21;
    for (const Named &surface : kSurfaces) {
        lowest = std::min(lowest, contrastRatio(ink, themeOf(dark).*surface.member));
    }
    QCOMPARE_LE(std::abs(rounded(contrastRatio(ink, themeOf(dark).base)) - onBase), 0.11);
    QCOMPARE_LE(std::abs(rounded(lowest) - worst), 0.11);
}

void TestTokens::highContrastIsSevenToOneEverywhere_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    const Tokens &t = contrastTokens();
    const auto addInks = [&t](const auto &inks) {
        for (const Named &ink : inks) {
            for (const Named &surface : kSurfaces) {
                QTest::addRow("%s on %s", ink.name, surface.name) << t.*ink.member << t.*surface.member;
            }
            QTest::addRow("%s on pressed", ink.name) << t.*ink.member << t.pressed;
        }
    };
    addInks(kTexts);
    addInks(kMarks);
    const struct
    {
        const char *name;
        Member ink;
        Member ground;
    } pairs[] = {
        {"text on idleBack", &Tokens::text, &Tokens::idleBack},
        {"text2 on idleBack", &Tokens::text2, &Tokens::idleBack},
        {"ok on okBack", &Tokens::ok, &Tokens::okBack},
        {"text on okBack", &Tokens::text, &Tokens::okBack},
        {"warn on warnBack", &Tokens::warn, &Tokens::warnBack},
        {"text on warnBack", &Tokens::text, &Tokens::warnBack},
        {"text3 on warnBack", &Tokens::text3, &Tokens::warnBack},
        {"jsonString on warnBack", &Tokens::jsonString, &Tokens::warnBack},
        {"err on errBack", &Tokens::err, &Tokens::errBack},
        {"text on errBack", &Tokens::text, &Tokens::errBack},
        {"run on runBack", &Tokens::accent, &Tokens::runBack},
        {"text2 on runBack", &Tokens::text2, &Tokens::runBack},
        {"onFill on fill", &Tokens::onFill, &Tokens::fill},
        {"onSel on sel", &Tokens::onSel, &Tokens::sel},
        {"line on window", &Tokens::line, &Tokens::window}, // a line is an edge here
        {"line on raised", &Tokens::line, &Tokens::raised},
        {"line on base", &Tokens::line, &Tokens::base},
    };
    for (const auto &pair : pairs) {
        QTest::newRow(pair.name) << t.*pair.ink << t.*pair.ground;
    }
}

void TestTokens::highContrastIsSevenToOneEverywhere()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    QCOMPARE_GE(contrastRatio(ink, ground), 7.0);
}

void TestTokens::highContrastIsChosenAndLeftAgain()
{
    int argc = 1;
    char name[] = "tst_tokens";
    char *argv[] = {name, nullptr};
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    Theme theme;
    theme.setMode(Theme::Mode::Contrast);
    QCOMPARE(theme.tokens(), contrastTokens());
    QVERIFY(theme.isHighContrast());
    QVERIFY(theme.isDark());
    QCOMPARE(theme.palette().color(QPalette::WindowText), contrastTokens().text);
    theme.setMode(Theme::Mode::Light);
    QVERIFY(!theme.isHighContrast());
    QCOMPARE(theme.tokens(), lightTokens());
}

void TestTokens::seriesAreSeenOnBase()
{
    for (const Tokens *t : {&darkTokens(), &lightTokens(), &contrastTokens()}) {
        for (const QColor &colour : t->series) {
            QCOMPARE_GE(contrastRatio(colour, t->base), t->hasEdges ? 7.0 : 3.0);
        }
    }
}

void TestTokens::heatRisesEvenlyFromTheGround()
{
    for (const Tokens *one : {&darkTokens(), &lightTokens(), &contrastTokens()}) {
        const Tokens &t = *one;
        QCOMPARE(t.heat.front(), t.base);
        for (size_t i = 1; i < t.heat.size(); ++i) {
            QCOMPARE_GT(contrastRatio(t.heat[i], t.base), contrastRatio(t.heat[i - 1], t.base));
        }
    }
}

void TestTokens::contrastIsThatOfWcag()
{
    QCOMPARE(rounded(contrastRatio(Qt::black, Qt::white)), 21.0);
    QCOMPARE(rounded(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white)), 4.5);
    QCOMPARE(contrastRatio(Qt::red, Qt::red), 1.0);
}

void TestTokens::highContrastPalettesAreKnown()
{
    QPalette palette(Qt::black, Qt::black);
    palette.setColor(QPalette::WindowText, Qt::white);
    palette.setColor(QPalette::ButtonText, Qt::white);
    QVERIFY(Theme::isHighContrast(palette));
    QVERIFY(!Theme::isHighContrast(Theme::paletteFor(darkTokens())));
    QVERIFY(!Theme::isHighContrast(Theme::paletteFor(lightTokens())));
    QVERIFY(tokensFromPalette(palette).hasEdges);
}

void TestTokens::highContrastTokensComeFromThePalette()
{
    QPalette palette(Qt::white, Qt::black);
    palette.setColor(QPalette::Base, Qt::black);
    palette.setColor(QPalette::Text, Qt::white);
    const Tokens tokens = tokensFromPalette(palette);
    QCOMPARE(tokens.base, QColor(Qt::black));
    QCOMPARE(tokens.text3, QColor(Qt::white));
    QCOMPARE(tokens.errMark, QColor(Qt::white));
}

QTEST_APPLESS_MAIN(TestTokens)
#include "tst_tokens.moc"
