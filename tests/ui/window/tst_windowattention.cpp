// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/windowfixture.h"
#include "ui/monitor/monitorpage.h"
#include "ui/settings/settingspage.h"
#include "ui/window/attention.h"
#include "ui/window/serverdialogs.h"
#include "ui/window/tray.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// What leads into the window from outside, and out of it.
class TestWindowAttention : public QObject
{
    Q_OBJECT
private:
    /// The tray is shown, and closing the window only hides it.
    static void useTray(const WindowFixture &fixture);

private slots:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere"); }
    void clicksLeadToTheirPlaces();
    void aPlanIsNotLostWithoutAWord();
    void whatCannotBeAppliedKeepsTheWindow();
    void whatIsAddedAndConnectedIsShown();
    void withoutATrayItClosesWhateverIsChosen();
    void goesIntoTheTrayAndComesBack();
    void comesForthWhenTheTrayIsGone();
    void isEndedFromTheTray();
    void aNewStartReopensWhatWasConnected();
    void findingOnTheSettingsPageIsItsSearch();
    void drawsEverythingInHighContrast();
};

void TestWindowAttention::clicksLeadToTheirPlaces()
{
    WindowFixture fixture;
    QVERIFY(fixture.openServer());
    auto *attention = fixture.window->findChild<Attention *>();
    auto *tray = fixture.window->findChild<Tray *>();
    QVERIFY(attention && tray);
    emit attention->alertsWanted();
    QVERIFY(fixture.window->findChild<MonitorPage *>()->isVisible());
    emit attention->callWanted(fixture.id, u"echo"_s);
    QVERIFY(fixture.explore().isVisible());
    emit attention->alertsWanted();
    emit tray->serverWanted(fixture.id);
    QVERIFY(fixture.explore().isVisible());
    emit attention->requestsWanted();
    fixture.window->showMinimized();
    emit attention->windowWanted();
    QVERIFY(!fixture.window->isMinimized());
}

void TestWindowAttention::aPlanIsNotLostWithoutAWord()
{
    WindowFixture fixture({}, true);
    QVERIFY(fixture.openServer());
    auto *keeper = fixture.window->findChild<ProgramsKeeper *>();
    keeper->lookAgain();
    QTRY_VERIFY(keeper->state());
    const auto file =
        std::ranges::find_if(keeper->state()->files, [](const ProgramFile &one) { return !one.servers.isEmpty(); });
    QVERIFY(file != keeper->state()->files.end());
    const QString path = file->place.path;
    const ProgramServer server = file->servers.first();
    keeper->remove({{.path = path, .name = server.name, .folder = server.folder}});
    QTRY_COMPARE(keeper->state()->steps.size(), 1);
    const auto question = [&] { return fixture.window->findChild<QDialog *>(u"planQuestion"_s); };
    fixture.run(CommandId::Quit);
    QVERIFY(fixture.window->isVisible() && question());
    question()->findChild<QPushButton *>(u"planQuestion:cancel"_s)->click();
    QTRY_VERIFY(!question());
    QVERIFY(!fixture.window->close());
    QVERIFY(fixture.window->isVisible() && question());
    question()->findChild<QPushButton *>(u"planQuestion:apply"_s)->click();
    QTRY_VERIFY(!fixture.window->isVisible());
    QFile written(path);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(!written.readAll().contains('"' + server.name.toUtf8() + '"'));
}

void TestWindowAttention::whatCannotBeAppliedKeepsTheWindow()
{
    WindowFixture fixture({}, true);
    QVERIFY(fixture.openServer());
    auto *keeper = fixture.window->findChild<ProgramsKeeper *>();
    keeper->lookAgain();
    QTRY_VERIFY(keeper->state());
    const auto found =
        std::ranges::find_if(keeper->state()->files, [](const ProgramFile &one) { return !one.servers.isEmpty(); });
    QVERIFY(found != keeper->state()->files.end());
    const QString path = found->place.path;
    const QByteArray other = found->bytes + '\n';
    const ProgramServer server = found->servers.first();
    keeper->remove({{.path = path, .name = server.name, .folder = server.folder}});
    QTRY_COMPARE(keeper->state()->steps.size(), 1);
    const auto questions = [&] {
        return std::ranges::count_if(fixture.window->findChildren<QDialog *>(u"planQuestion"_s), &QWidget::isVisible);
    };
    qApp->setProperty(MainWindow::kRestartProperty, true); // a new start is wanted
    fixture.run(CommandId::Quit);
    QCOMPARE(questions(), 1);
    QSignalSpy applied(keeper, &ProgramsKeeper::applied);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(other) == other.size());
    file.close();
    fixture.window->findChild<QPushButton *>(u"planQuestion:apply"_s)->click();
    QVERIFY(!fixture.window->close());
    QCOMPARE(questions(), 0); // it was answered already
    QTRY_COMPARE(applied.size(), 1);
    QVERIFY(fixture.window->isVisible());
    QVERIFY(!qApp->property(MainWindow::kRestartProperty).toBool());
    QTRY_COMPARE(keeper->state()->look->file(path)->bytes, other);
    keeper->apply();
    QTRY_COMPARE(applied.size(), 2);
    QVERIFY(!applied.last().first().value<QList<AppliedChange>>().first().error);
    QVERIFY(fixture.window->isVisible()); // that was no wish to quit
}

void TestWindowAttention::whatIsAddedAndConnectedIsShown()
{
    WindowFixture fixture;
    QVERIFY(fixture.openServer());
    auto *dialogs = fixture.window->findChild<ServerDialogs *>();
    QVERIFY(dialogs);
    fixture.run(CommandId::ServersPage);
    emit dialogs->saved(fixture.id);
    QVERIFY(!fixture.explore().isVisible()); // there one goes on adding
    emit dialogs->connecting(fixture.id);
    QVERIFY(fixture.explore().isVisible());
}

void TestWindowAttention::withoutATrayItClosesWhateverIsChosen()
{
    WindowFixture fixture;
    const SettingsBook book(fixture.engine.folder());
    QVERIFY(book.set("tray.shown"_L1, true) && book.set("tray.keepsRunning"_L1, true));
    QSignalSpy closing(fixture.window.get(), &MainWindow::closing);
    QVERIFY(fixture.window->close());
    QCOMPARE(closing.count(), 1);
    QVERIFY(QApplication::quitOnLastWindowClosed());
}

void TestWindowAttention::useTray(const WindowFixture &fixture)
{
    const SettingsBook book(fixture.engine.folder());
    QVERIFY(book.set("tray.shown"_L1, true) && book.set("tray.keepsRunning"_L1, true));
    emit fixture.window->findChild<SettingsPage *>()->changed(u"tray.shown"_s);
}

void TestWindowAttention::goesIntoTheTrayAndComesBack()
{
    WindowFixture fixture([] { return true; });
    useTray(fixture);
    QSignalSpy closing(fixture.window.get(), &MainWindow::closing);
    QVERIFY(!fixture.window->close());
    QVERIFY(fixture.window->isHidden());
    QCOMPARE(closing.count(), 0); // servers stay connected
    QVERIFY(!QApplication::quitOnLastWindowClosed());
    emit fixture.window->findChild<Tray *>()->windowWanted();
    QVERIFY(fixture.window->isVisible());
    QVERIFY(QApplication::quitOnLastWindowClosed());
}

void TestWindowAttention::comesForthWhenTheTrayIsGone()
{
    bool hasTray = true;
    WindowFixture fixture([&hasTray] { return hasTray; });
    useTray(fixture);
    QVERIFY(!fixture.window->close());
    hasTray = false;
    for (QTimer *timer : fixture.window->findChildren<QTimer *>(Qt::FindDirectChildrenOnly)) {
        timer->setInterval(timer->interval() == 5000 ? 0 : timer->interval()); // it looks every few seconds
    }
    QTRY_VERIFY(fixture.window->isVisible());
}

void TestWindowAttention::isEndedFromTheTray()
{
    WindowFixture fixture([] { return true; });
    useTray(fixture);
    QVERIFY(!fixture.window->close());
    QSignalSpy closing(fixture.window.get(), &MainWindow::closing);
    emit fixture.window->findChild<Tray *>()->quitWanted();
    QCOMPARE(closing.count(), 1);
    QVERIFY(fixture.window->isHidden());
    QApplication::setQuitOnLastWindowClosed(true);
}

void TestWindowAttention::aNewStartReopensWhatWasConnected()
{
    WindowFixture fixture;
    QVERIFY(fixture.openServer());
    auto *language = fixture.window->findChild<QComboBox *>(u"settings:language"_s);
    language->setCurrentIndex(language->findData(u"de"_s));
    emit language->activated(language->currentIndex());
    fixture.window->findChild<QPushButton *>(u"settings:restart"_s)->click();
    QVERIFY(qApp->property(MainWindow::kRestartProperty).toBool());
    QVERIFY(fixture.window->isHidden());
    const UiState state(fixture.engine.folder() + u"/window.ini"_s);
    QCOMPARE(state.value(u"restart/servers"_s).toStringList(), QStringList{fixture.id});
    qApp->setProperty(MainWindow::kRestartProperty, {});
}

void TestWindowAttention::findingOnTheSettingsPageIsItsSearch()
{
    WindowFixture fixture;
    QVERIFY(fixture.isActive());
    fixture.run(CommandId::SettingsPage);
    fixture.run(CommandId::FindInPane);
    QVERIFY(fixture.window->findChild<QLineEdit *>(u"settings:search"_s)->hasFocus());
}

/// For eyes: SIGNALBOX_TOUR_DIR names a folder.
void TestWindowAttention::drawsEverythingInHighContrast()
{
    WindowFixture fixture;
    QVERIFY(fixture.openServer());
    fixture.run(CommandId::ThemeContrast);
    QVERIFY(tokensOf(fixture.window.get()).hasEdges);
    const QString folder = qEnvironmentVariable("SIGNALBOX_TOUR_DIR");
    for (const WindowFixture::Place &place : fixture.places()) {
        place.go();
        const QPixmap picture = fixture.window->grab();
        QVERIFY(!picture.isNull());
        QVERIFY(folder.isEmpty() || picture.save(folder + u"/contrast-"_s + place.name + u".png"_s));
    }
}

QTEST_MAIN(TestWindowAttention)
#include "tst_windowattention.moc"
