// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Settings and dialogs as they look: dark and light, letters twice as large, right to left. Each step claims that nothing is
// cut off; with SIGNALBOX_TOUR_DIR set it leaves its pictures there.
#include "core/hub/engine.h"
#include "tests/ui/enginefixture.h"
#include "ui/explore/explorepage.h"
#include "ui/explore/serverview.h"
#include "ui/models/draftstore.h"
#include "ui/settings/settingspage.h"
#include "ui/state/stalllog.h"
#include "ui/state/uistate.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/splittabs.h"
#include "ui/window/mainwindow.h"
#include "ui/window/recordingdialog.h"
#include "ui/window/secretsquestion.h"
#include "ui/window/stallsdialog.h"
#include "ui/window/statusbutton.h"

#include <QAbstractButton>
#include <QApplication>
#include <QSpinBox>

#include <array>

using namespace Signalbox;
using namespace Qt::StringLiterals;

class WindowPictures : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void settings_data();
    void settings();
    void dialogs_data() { settings_data(); }
    void dialogs();
    void places_data() { settings_data(); }
    void places();
    void cleanup();

private:
    /// Sets letters and direction of the row that runs.
    void arrange();
    void both(const QString &name, QWidget &widget, bool looksForCuts = true);
    static QString cutOff(const QWidget &widget);

    QFont m_font;
    std::unique_ptr<Theme> m_theme;
};

void WindowPictures::initTestCase()
{
    registerIcons();
    m_font = QApplication::font();
    m_theme = std::make_unique<Theme>();
    m_theme->apply();
}

void WindowPictures::settings_data()
{
    QTest::addColumn<double>("scale");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("usual") << 1.0 << Qt::LeftToRight;
    QTest::newRow("200") << 2.0 << Qt::LeftToRight;
    QTest::newRow("rtl") << 1.0 << Qt::RightToLeft;
}

void WindowPictures::arrange()
{
    QFETCH(const double, scale);
    QFETCH(const Qt::LayoutDirection, direction);
    QFont font = m_font;
    font.setPointSizeF(m_font.pointSizeF() * scale);
    QApplication::setFont(font);
    QApplication::setLayoutDirection(direction);
}

void WindowPictures::cleanup()
{
    QApplication::setFont(m_font);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

/// The first button or label that has less room than it wants; empty: none.
QString WindowPictures::cutOff(const QWidget &widget)
{
    for (const auto *button : widget.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->width() < button->sizeHint().width() && !button->text().isEmpty()) {
            return button->text();
        }
    }
    for (const auto *label : widget.findChildren<PlainLabel *>()) {
        if (label->isVisible() && label->wordWrap() && label->height() < label->heightForWidth(label->width())) {
            return label->text();
        }
        if (label->isVisible() && !label->wordWrap() && label->width() < label->sizeHint().width()) {
            return label->text();
        }
    }
    return {};
}

void WindowPictures::both(const QString &name, QWidget &widget, bool looksForCuts)
{
    const QString folder = qEnvironmentVariable("SIGNALBOX_TOUR_DIR");
    for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
        m_theme->setMode(mode);
        for (int round = 0; round < 5; ++round) { // palette, then what it queues
            QCoreApplication::processEvents();
        }
        QVERIFY2(!looksForCuts || cutOff(widget).isEmpty(), qPrintable(cutOff(widget)));
        const QString theme = mode == Theme::Mode::Dark ? u"dark"_s : u"light"_s;
        const QString file =
            u"%1/window-%2-%3-%4.png"_s.arg(folder, name, QString::fromLatin1(QTest::currentDataTag()), theme);
        QVERIFY(folder.isEmpty() || widget.grab().save(file));
    }
}

void WindowPictures::settings()
{
    QFETCH(const double, scale);
    arrange();
    EngineFixture engine;
    UiState state(engine.folder() + u"/window.ini"_s);
    QVERIFY(!engine.addConnected(u"fake"_s).isEmpty());
    SettingsPage page(*engine.link, *m_theme, state);
    page.resize(QSize(1060, 1000) * scale);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    auto *most = page.findChild<QSpinBox *>(u"settings:journalPerServer"_s);
    QTRY_VERIFY(most->isEnabled());
    most->setValue(2);
    const auto *effect = page.findChild<PlainLabel *>(u"settings:journalEffect"_s);
    QTRY_VERIFY_WITH_TIMEOUT(effect->rawText().contains(u"takes away"_s), 10'000);
    page.findChild<QAbstractButton *>(u"settings:telemetryTest"_s)->click(); // which nobody answers
    page.findChild<QAbstractButton *>(u"settings:teamTest"_s)->click();
    QTRY_VERIFY(!page.findChild<PlainLabel *>(u"settings:teamOutcome"_s)->rawText().isEmpty());
    both(u"settings"_s, page);
}

void WindowPictures::dialogs()
{
    arrange();
    SecretsQuestion secrets(u"filesystem-tools"_s);
    secrets.show();
    both(u"secrets"_s, secrets);

    JournalHealth health{.isRecording = true, .lost = 1204, .cutAtOpen = 58, .removed = 12'000};
    health.trouble = Error{.kind = Error::Kind::Storage,
                           .message = u"The journal cannot be written: No space left on device."_s,
                           .advice = u"Make room; recording goes on by itself."_s};
    health.derived.derivedUntil = 120'000;
    health.derived.journalEnd = 4'200'000;
    RecordingDialog recording(health.notes());
    recording.show();
    both(u"recording"_s, recording);

    StallLog log;
    constexpr qint64 kMs = 1'000'000;
    const std::array receivers{"JournalModel", "QTableView", "Signalbox::MonitorPage"};
    qint64 at = 0;
    for (int i = 0; i < 9; ++i, at += 1000 * kMs) {
        log.turnBegan(at);
        const qint64 took = (17 + i * i * 4) * kMs;
        log.handled({.receiver = receivers.at(std::size_t(i) % receivers.size()),
                     .owner = i % 2 == 0 ? "QTimer" : nullptr,
                     .type = i % 2 == 0 ? QEvent::Timer : QEvent::Paint,
                     .ns = took,
                     .depth = 1});
        log.turnEnded(at + took);
    }
    StallsDialog stalls(log);
    stalls.show();
    both(u"stalls"_s, stalls);
}

/// Two views beside each other, a call that runs, and a view in its own window.
void WindowPictures::places()
{
    QFETCH(const double, scale);
    arrange();
    EngineFixture engine;
    UiState state(engine.folder() + u"/window.ini"_s);
    DraftStore drafts{QString()};
    StallLog stalls;
    const QString id = engine.addConnected(u"filesystem-tools"_s);
    engine.addFake(u"prompt-library"_s);
    MainWindow window({*engine.link, drafts, state, *m_theme, stalls, *engine.desk, engine.paths().policyFile()});
    window.resize(QSize(1440, 900) * scale);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    auto *explore = window.findChild<ExplorePage *>();
    explore->openServer(id);
    auto *view = window.findChild<ServerView *>();
    view->openCall(u"sleep"_s, R"({"ms":60000})");
    view->call();
    view->tabs()->splitOff(view->tabs()->page(u"console"_s), Qt::Horizontal);
    view->tabs()->turnTo(view->tabs()->page(u"log"_s));
    view->tabs()->detach(view->tabs()->page(u"overview"_s));
    view->tabs()->turnTo(view->tabs()->page(u"tools"_s));
    QTRY_VERIFY_WITH_TIMEOUT(window.findChild<StatusButton *>(u"status:activity:0"_s)->isVisible(), 10'000);
    both(u"split"_s, window, false);
    both(u"detached"_s, *view->tabs()->page(u"overview"_s)->window(), false);
}

QTEST_MAIN(WindowPictures)
#include "tst_windowpictures.moc"
