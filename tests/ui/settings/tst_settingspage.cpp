// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/engine.h"
#include "tests/ui/enginefixture.h"
#include "tests/ui/labels.h"
#include "ui/settings/settingsgroup.h"
#include "ui/settings/settingsimportdialog.h"
#include "ui/settings/settingspage.h"
#include "ui/state/translations.h"
#include "ui/state/uistate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QToolButton>

using namespace Signalbox;
using namespace Qt::StringLiterals;

class TestSettingsPage : public QObject
{
    Q_OBJECT
private slots:
    void standsInOneColumnOfLabels();
    void keepsColoursWhoeverChoosesThem();
    void keepsTheLanguageAndOffersToStartAnew();
    void findsByLabelExplanationAndKey_data();
    void findsByLabelExplanationAndKey();
    void controlAndTheKeyboardReachTheSearch();
    void everySettingHasItsField();
    void marksWhatWasChangedAndTakesItBack();
    void showsOnlyWhatWasChanged();
    void takesUpWhatAnotherProgramChanged();
    void exportsAndImports();
    void sendsNothingWrongThroughAnImport();
    void drawsItself();
};

/// In a window wide enough, of all groups, the labels end and the fields begin at the same place.
void TestSettingsPage::standsInOneColumnOfLabels()
{
    EngineFixture engine;
    Theme theme;
    UiState state(engine.paths().configDir() + u"/window.ini"_s);
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
    UiState state(engine.paths().configDir() + u"/window.ini"_s);
    {
        Theme theme;
        const SettingsPage page(*engine.link, theme, state);
        theme.setMode(Theme::Mode::Dark); // as the menu does
        QCOMPARE(page.findChild<QComboBox *>(u"settings:colours"_s)->currentIndex(), 1);
    }
    {
        Theme later;
        const SettingsPage page(*engine.link, later, state);
        QCOMPARE(later.mode(), Theme::Mode::Dark);
        later.setMode(Theme::Mode::System);
        QVERIFY(!state.value(u"appearance/colours"_s).isValid());
        later.setMode(later.isDark() ? Theme::Mode::Dark : Theme::Mode::Light); // which looks the same
    }
    Theme last;
    const SettingsPage page(*engine.link, last, state);
    QVERIFY(last.mode() != Theme::Mode::System);
}

void TestSettingsPage::keepsTheLanguageAndOffersToStartAnew()
{
    EngineFixture engine;
    UiState state(engine.paths().configDir() + u"/window.ini"_s);
    Theme theme;
    SettingsPage page(*engine.link, theme, state);
    auto *language = page.findChild<QComboBox *>(u"settings:language"_s);
    auto *restart = page.findChild<QPushButton *>(u"settings:restart"_s);
    QVERIFY(language && restart);
    const auto choose = [language](const QString &code) {
        language->setCurrentIndex(language->findData(code));
        emit language->activated(language->currentIndex());
    };
    QCOMPARE(language->currentData().toString(), QString());
    QVERIFY(restart->isHidden());
    choose(u"de"_s);
    QCOMPARE(language->currentText(), u"Deutsch"_s);
    QCOMPARE(state.value(kLanguageKey).toString(), u"de"_s);
    QVERIFY(!restart->isHidden());
    QSignalSpy wanted(&page, &SettingsPage::restartRequested);
    restart->click();
    QCOMPARE(wanted.count(), 1);
    choose({});
    QVERIFY(restart->isHidden());
    QVERIFY(!state.value(kLanguageKey).isValid()); // the default is not kept
    choose(u"de"_s);
    const SettingsPage again(*engine.link, theme, state);
    QCOMPARE(again.findChild<QComboBox *>(u"settings:language"_s)->currentText(), u"Deutsch"_s);
}

void TestSettingsPage::findsByLabelExplanationAndKey_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("hidden");
    QTest::newRow("label") << u"density"_s << u"settings:density"_s << u"settings:colours"_s;
    QTest::newRow("key") << u"journal.perServer"_s << u"settings:journalPerServer"_s << u"settings:journalDays"_s;
    QTest::newRow("explanation") << u"oldest go first"_s << u"settings:journalMegabytes"_s << u"settings:journalDays"_s;
    QTest::newRow("a choice") << u"comfortable"_s << u"settings:density"_s << u"settings:colours"_s;
    QTest::newRow("the text of a switch") << u"OpenTelemetry"_s << u"settings:telemetryOn"_s << u"settings:teamOn"_s;
    QTest::newRow("the heading and a word") << u"journal days"_s << u"settings:journalDays"_s << u"settings:density"_s;
    QTest::newRow("the heading alone") << u"system tray"_s << u"settings:tray.keepsRunning"_s << u"settings:density"_s;
    QTest::newRow("another word") << u"theme"_s << u"settings:colours"_s << u"settings:density"_s;
    QTest::newRow("what one misses") << u"zoom"_s << u"settings:density"_s << u"settings:colours"_s;
    for (const char *limit : {"connectSeconds", "requestSeconds", "totalSeconds"}) {
        QTest::addRow("time limit: %s", limit)
            << u"time limit"_s << u"settings:limits."_s + QLatin1StringView(limit) << u"settings:density"_s;
        QTest::addRow("timeout: %s", limit)
            << u"timeout"_s << u"settings:limits."_s + QLatin1StringView(limit) << u"settings:limits.listItems"_s;
    }
    QTest::newRow("a place of files") << u"servers.json"_s << QString() << u"settings:density"_s;
}

void TestSettingsPage::findsByLabelExplanationAndKey()
{
    QFETCH(QString, words);
    QFETCH(QString, shown);
    QFETCH(QString, hidden);
    EngineFixture engine;
    Theme theme;
    UiState state(engine.paths().configDir() + u"/window.ini"_s);
    SettingsPage page(*engine.link, theme, state);
    page.resize(1200, 1000);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    const auto isSeen = [&page](const QString &name) {
        const auto *field = page.findChild<QWidget *>(name);
        return field && field->isVisible();
    };
    auto *search = page.findChild<QLineEdit *>(u"settings:search"_s);
    QTest::keyClicks(search, words);
    QVERIFY(shown.isEmpty() || isSeen(shown));
    QVERIFY(!isSeen(hidden));
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(search->text().isEmpty());
    QVERIFY(isSeen(hidden));
    search->setText(words + u" qqq"_s);
    for (const SettingsGroup *group : page.findChildren<SettingsGroup *>()) {
        QVERIFY(group->isHidden());
    }
    QCOMPARE(page.findChild<PlainLabel *>(u"settings:found"_s)->rawText(), u"No setting is like that."_s);
}

void TestSettingsPage::controlAndTheKeyboardReachTheSearch()
{
    EngineFixture engine;
    Theme theme;
    UiState state(engine.paths().configDir() + u"/window.ini"_s);
    SettingsPage page(*engine.link, theme, state);
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    auto *search = page.findChild<QLineEdit *>(u"settings:search"_s);
    page.startFind(); // as Ctrl+F does
    QVERIFY(search->hasFocus());
    QTest::keyClicks(search, u"density"_s);
    QTest::keyClick(search, Qt::Key_Down);
    QVERIFY(page.findChild<QWidget *>(u"settings:density"_s)->hasFocus());
}

void TestSettingsPage::everySettingHasItsField()
{
    EngineFixture engine;
    Theme theme;
    UiState state(engine.paths().configDir() + u"/window.ini"_s);
    SettingsPage page(*engine.link, theme, state);
    auto *search = page.findChild<QLineEdit *>(u"settings:search"_s);
    for (const Setting &setting : settingsTable()) {
        if (setting.name() == "secrets.place"_L1) {
            continue; // there is no choice here
        }
        QVERIFY2(page.findChild<QToolButton *>(u"settings:reset:"_s + setting.name()), setting.key);
        search->setText(setting.name());
        QVERIFY2(page.findChild<PlainLabel *>(u"settings:found"_s)->rawText().contains(u"setting"_s)
                     && !page.findChild<PlainLabel *>(u"settings:found"_s)->rawText().startsWith(u"No"_s),
                 setting.key);
    }
}

void TestSettingsPage::marksWhatWasChangedAndTakesItBack()
{
    EngineFixture engine;
    Theme theme;
    UiState state(engine.paths().configDir() + u"/window.ini"_s);
    const SettingsBook book(engine.paths().configDir());
    SettingsPage page(*engine.link, theme, state);
    page.show();
    auto *seconds = page.findChild<QSpinBox *>(u"settings:limits.requestSeconds"_s);
    auto *reset = page.findChild<QToolButton *>(u"settings:reset:limits.requestSeconds"_s);
    QVERIFY(reset->isHidden());
    seconds->setValue(5);
    QVERIFY(!reset->isHidden());
    QVERIFY(seconds->accessibleDescription().contains(u"Not the default."_s));
    QCOMPARE(book.value("limits.requestSeconds"_L1), QVariant(5));
    reset->click();
    QVERIFY(reset->isHidden());
    QCOMPARE(seconds->value(), 30);
    QCOMPARE(book.value("limits.requestSeconds"_L1), QVariant(30));
    auto *density = page.findChild<QComboBox *>(u"settings:density"_s);
    density->setCurrentIndex(1);
    emit density->activated(1);
    QVERIFY(book.isChanged(*settingOf(u"appearance.density")));
    page.findChild<QToolButton *>(u"settings:reset:appearance.density"_s)->click();
    QCOMPARE(density->currentIndex(), 0);
    QVERIFY(!book.isChanged(*settingOf(u"appearance.density")));
    auto *member = page.findChild<QLineEdit *>(u"settings:teamMember"_s);
    QTRY_VERIFY(member->isEnabled());
    member->setText(u"ann"_s);
    emit member->editingFinished();
    auto *forget = page.findChild<QToolButton *>(u"settings:reset:team.member"_s);
    QTRY_VERIFY(!forget->isHidden());
    forget->click();
    QTRY_VERIFY(forget->isHidden());
    QVERIFY(!book.isChanged(*settingOf(u"team.member")));
}

void TestSettingsPage::showsOnlyWhatWasChanged()
{
    EngineFixture engine;
    Theme theme;
    UiState state(engine.paths().configDir() + u"/window.ini"_s);
    SettingsPage page(*engine.link, theme, state);
    page.show();
    auto *only = page.findChild<QCheckBox *>(u"settings:changedOnly"_s);
    auto *found = page.findChild<PlainLabel *>(u"settings:found"_s);
    only->click();
    QCOMPARE(found->rawText(), u"Everything is the default."_s);
    only->click();
    page.findChild<QCheckBox *>(u"settings:tray.shown"_s)->click();
    only->click();
    QCOMPARE(found->rawText(), u"1 setting(s)"_s);
    QVERIFY(page.findChild<QCheckBox *>(u"settings:tray.shown"_s)->isVisible());
    QVERIFY(!page.findChild<QCheckBox *>(u"settings:tray.keepsRunning"_s)->isVisible());
    QVERIFY(!page.findChild<QComboBox *>(u"settings:density"_s)->isVisible());
}

void TestSettingsPage::takesUpWhatAnotherProgramChanged()
{
    EngineFixture engine;
    Theme theme;
    UiState state(engine.paths().configDir() + u"/window.ini"_s);
    const SettingsBook book(engine.paths().configDir());
    SettingsPage page(*engine.link, theme, state);
    page.show();
    auto *days = page.findChild<QSpinBox *>(u"settings:journalDays"_s);
    QTRY_VERIFY(days->isEnabled());
    page.hide();
    QVERIFY(book.set("journal.days"_L1, 7));
    QVERIFY(book.set("telemetry.without"_L1, QStringList{u"a"_s}));
    QVERIFY(book.set("appearance.colours"_L1, u"contrast"_s));
    page.show();
    QTRY_COMPARE(days->value(), 7);
    QTRY_COMPARE(page.findChild<QLineEdit *>(u"settings:telemetryWithout"_s)->text(), u"a"_s);
    QCOMPARE(theme.mode(), Theme::Mode::Contrast);
    bool isAsked = false;
    int kept = 0;
    engine.link->ask<int>(
        &page, [](Engine &served) { return served.journalSettings().days; },
        [&](const int &value) {
            kept = value;
            isAsked = true;
        });
    QTRY_VERIFY(isAsked);
    QCOMPARE(kept, 7);
}

void TestSettingsPage::exportsAndImports()
{
    EngineFixture engine;
    Theme theme;
    UiState state(engine.paths().configDir() + u"/window.ini"_s);
    const SettingsBook book(engine.paths().configDir());
    SettingsPage page(*engine.link, theme, state);
    page.show();
    QVERIFY(book.set("limits.totalSeconds"_L1, 60));
    const QString path = engine.folder() + u"/mine.json"_s;
    page.exportTo(path);
    QVERIFY(page.findChild<PlainLabel *>(u"settings:outcome"_s)->rawText().contains(path));
    QVERIFY(book.reset(*settingOf(u"limits.totalSeconds")));
    QVERIFY(book.set("tray.shown"_L1, true));
    SettingsImportDialog *dialog = page.importFrom(path);
    QVERIFY(dialog);
    auto *changes = dialog->findChild<QTableWidget *>(u"settingsImport:changes"_s);
    QCOMPARE(changes->rowCount(), 1);
    QCOMPARE(changes->item(0, 1)->text(), u"600"_s);
    QCOMPARE(changes->item(0, 2)->text(), u"60"_s);
    dialog->findChild<QCheckBox *>(u"settingsImport:others"_s)->click();
    QCOMPARE(changes->rowCount(), 2);
    QCOMPARE(book.value("limits.totalSeconds"_L1), QVariant(600)); // not yet
    QSignalSpy changed(&page, &SettingsPage::changed);
    dialog->findChild<QPushButton *>(u"settingsImport:apply"_s)->click();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(book.value("limits.totalSeconds"_L1), QVariant(60));
    QVERIFY(!book.isChanged(*settingOf(u"tray.shown")));
    QCOMPARE(page.findChild<QSpinBox *>(u"settings:limits.totalSeconds"_s)->value(), 60);
    QVERIFY(!page.findChild<QCheckBox *>(u"settings:tray.shown"_s)->isChecked());
    QCOMPARE(QDir(engine.paths().configDir()).entryList({u"settings-before-*.json"_s}).size(), 1);
}

void TestSettingsPage::sendsNothingWrongThroughAnImport()
{
    EngineFixture engine;
    Theme theme;
    UiState state(engine.paths().configDir() + u"/window.ini"_s);
    SettingsPage page(*engine.link, theme, state);
    const QString path = engine.folder() + u"/wrong.json"_s;
    QVERIFY(!page.importFrom(engine.folder())); // a folder
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"signalbox-settings": 1, "settings": {"journal.days": "soon"}})");
    file.close();
    SettingsImportDialog *dialog = page.importFrom(path);
    QVERIFY(dialog);
    QVERIFY(!dialog->findChild<QPushButton *>(u"settingsImport:apply"_s)->isEnabled());
    const QString words = dialog->findChild<PlainLabel *>(u"settingsImport:summary"_s)->rawText();
    QVERIFY2(words.contains(u"/settings/journal.days"_s), qPrintable(words));
}

/// For eyes: SIGNALBOX_TOUR_DIR names a folder.
void TestSettingsPage::drawsItself()
{
    EngineFixture engine;
    Theme theme;
    theme.apply();
    UiState state(engine.paths().configDir() + u"/window.ini"_s);
    const SettingsBook book(engine.paths().configDir());
    QVERIFY(book.set("limits.requestSeconds"_L1, 5));
    QVERIFY(book.set("journal.days"_L1, 7));
    SettingsPage page(*engine.link, theme, state);
    page.resize(1180, 1500);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    const QString folder = qEnvironmentVariable("SIGNALBOX_TOUR_DIR");
    for (const auto &[mode, name] : {std::pair(Theme::Mode::Light, u"light"_s), std::pair(Theme::Mode::Dark, u"dark"_s),
                                     std::pair(Theme::Mode::Contrast, u"contrast"_s)}) {
        theme.setMode(mode);
        for (const QString &words : {QString(), u"server"_s}) {
            page.findChild<QLineEdit *>(u"settings:search"_s)->setText(words);
            for (int round = 0; round < 5; ++round) { // layouts, then what they queue
                QCoreApplication::processEvents();
            }
            const QPixmap picture = page.grab();
            QVERIFY(!picture.isNull());
            if (!folder.isEmpty()) {
                picture.save(folder + u"/settings-"_s + name + (words.isEmpty() ? QString() : u"-search"_s)
                             + u".png"_s);
            }
        }
    }
    theme.setMode(Theme::Mode::System);
}

QTEST_MAIN(TestSettingsPage)
#include "tst_settingspage.moc"
