// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/enginefixture.h"
#include "tests/ui/labels.h"
#include "ui/settings/settingsgroup.h"
#include "ui/settings/settingspage.h"
#include "ui/state/translations.h"
#include "ui/state/uistate.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QLabel>

using namespace Signalbox;
using namespace Qt::StringLiterals;

class TestSettingsPage : public QObject
{
    Q_OBJECT
private slots:
    void standsInOneColumnOfLabels();
    void keepsColoursWhoeverChoosesThem();
    void keepsTheLanguageAndSaysWhenItIsSpoken();
};

/// In a window wide enough, of all groups, the labels end and the fields begin at the same place.
void TestSettingsPage::standsInOneColumnOfLabels()
{
    EngineFixture engine;
    Theme theme;
    UiState state(engine.folder() + u"/window.ini"_s);
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        SettingsPage page(*engine.link, theme, state);
        page.setLayoutDirection(direction);
        page.resize(1200, 1000);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        QSet<int> ends;
        QSet<int> begins;
        for (const QLabel *label : page.findChildren<QLabel *>()) {
            if (label->buddy()) {
                const auto edge = [&](const QWidget *widget, bool isEnd) {
                    return widget->mapTo(&page, QPoint(isEnd ? widget->width() : 0, 0)).x();
                };
                const bool isLeftToRight = direction == Qt::LeftToRight;
                ends += edge(label, isLeftToRight);
                begins += edge(label->buddy(), !isLeftToRight);
            }
        }
        QCOMPARE(ends.size(), 1);
        QCOMPARE(begins.size(), 1);
        QVERIFY(page.findChildren<SettingsGroup *>().size() >= 4);
    }
}

void TestSettingsPage::keepsColoursWhoeverChoosesThem()
{
    EngineFixture engine;
    UiState state(engine.folder() + u"/window.ini"_s);
    {
        Theme theme;
        const SettingsPage page(*engine.link, theme, state);
        theme.setMode(Theme::Mode::Dark); // as the menu does
        QCOMPARE(page.findChild<QComboBox *>(u"settings:colours"_s)->currentIndex(), 1);
    }
    Theme later;
    const SettingsPage page(*engine.link, later, state);
    QCOMPARE(later.mode(), Theme::Mode::Dark);
}

void TestSettingsPage::keepsTheLanguageAndSaysWhenItIsSpoken()
{
    EngineFixture engine;
    UiState state(engine.folder() + u"/window.ini"_s);
    Theme theme;
    SettingsPage page(*engine.link, theme, state);
    auto *language = page.findChild<QComboBox *>(u"settings:language"_s);
    QVERIFY(language);
    const auto choose = [language](const QString &code) {
        language->setCurrentIndex(language->findData(code));
        emit language->activated(language->currentIndex());
    };
    const auto isNoted = [&page] { return textsIn(page).contains(u"started again"_s); };
    QCOMPARE(language->currentData().toString(), QString());
    QVERIFY(!isNoted());
    choose(u"de"_s);
    QCOMPARE(language->currentText(), u"Deutsch"_s);
    QCOMPARE(state.value(kLanguageKey).toString(), u"de"_s);
    QVERIFY(isNoted());
    choose({});
    QVERIFY(!isNoted());
    choose(u"de"_s);
    const SettingsPage again(*engine.link, theme, state);
    QCOMPARE(again.findChild<QComboBox *>(u"settings:language"_s)->currentText(), u"Deutsch"_s);
}

QTEST_MAIN(TestSettingsPage)
#include "tst_settingspage.moc"
