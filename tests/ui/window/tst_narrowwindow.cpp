// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The window where there is little room, with a call that runs and asks for something, each in a process of its own with the
// screen's scale as the system sets it. With SIGNALBOX_TOUR_DIR set each leaves its pictures there.
#include "scaledprocess.h"
#include "tests/ui/requestsfixture.h"
#include "ui/explore/explorepage.h"
#include "ui/explore/serverview.h"
#include "ui/explore/toolspane.h"
#include "ui/models/draftstore.h"
#include "ui/state/stalllog.h"
#include "ui/state/translations.h"
#include "ui/state/uistate.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QStatusBar>
#include <QTabBar>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace Signalbox;

class TestNarrowWindow : public QObject
{
    Q_OBJECT
private slots:
    void allOfACallIsOnTheScreen_data();
    void allOfACallIsOnTheScreen();
};

namespace {

constexpr int kToldLetters = 6; // a longer word may be cut after them

class NarrowCheck
{
public:
    explicit NarrowCheck(MainWindow &window)
        : m_window(window)
    {
    }

    [[nodiscard]] QStringList faults() const { return m_faults; }

    void picture(const QString &what) const
    {
        const QString folder = qEnvironmentVariable("SIGNALBOX_TOUR_DIR");
        if (!folder.isEmpty()) {
            m_window.grab().save(u"%1/narrow-%2-%3.png"_s.arg(folder, ScaledProcess::ownRole(), what));
        }
    }

    void check(const QString &what)
    {
        m_what = what;
        picture(what);
        const QSize screen = m_window.screen()->availableSize();
        expect(m_window.width() <= screen.width() && m_window.height() <= screen.height(),
               u"the window of %1×%2 is larger than its screen"_s.arg(m_window.width()).arg(m_window.height()));
        checkScrolling(*m_window.findChild<QScrollArea *>(u"pageRoom"_s));
        expect(m_window.statusBar()->minimumSizeHint().width() == 0, u"the status line asks for width"_s);
        for (const QTabBar *bar : m_window.findChildren<QTabBar *>()) {
            if (bar->isVisible()) {
                checkTabs(*bar);
            }
        }
    }

    void checkMenus(const Tokens &tokens)
    {
        const auto *more = m_window.findChild<QToolButton *>(u"qt_menubar_ext_button"_s);
        const QImage drawn = more ? more->icon().pixmap(QSize(16, 16), 1).toImage() : QImage();
        bool isSeen = false;
        for (int x = 0; x < drawn.width(); ++x) {
            const QColor dot = drawn.pixelColor(x, drawn.height() / 2);
            isSeen = isSeen || (dot.alpha() > 128 && std::abs(dot.lightness() - tokens.text2.lightness()) < 8);
        }
        expect(isSeen, u"the menus that have no room have no button to be seen"_s);
    }

    void checkCall()
    {
        const Metrics metrics = metricsOf(&m_window);
        for (const auto &[name, least] :
             {std::pair(u"toolList"_s, 180), {u"callPane"_s, 240}, {u"resultPane"_s, 240}, {u"requestStrip"_s, 240}}) {
            const auto *part = m_window.findChild<QWidget *>(name);
            if (!part) {
                expect(false, name + u" is not there"_s);
                continue;
            }
            const QRect place(part->mapTo(&m_window, QPoint(0, 0)), part->size());
            expect(part->isVisible() && place.left() >= 0 && place.right() < m_window.width(),
                   name + u" is outside of the window"_s);
            expect(part->width() >= metrics.px(least), u"%1 is only %2 wide"_s.arg(name).arg(part->width()));
        }
        const auto *strip = m_window.findChild<QWidget *>(u"requestStrip"_s);
        for (const QScrollArea *form : strip->findChildren<QScrollArea *>()) {
            if (form->isVisible()) {
                checkScrolling(*form);
            }
        }
        const auto *field = strip->findChild<QLineEdit *>();
        expect(field && field->visibleRegion().boundingRect().width() == field->width(), u"the field is cut off"_s);
        for (const PlainLabel *label : m_window.findChild<QWidget *>(u"resultPane"_s)->findChildren<PlainLabel *>()) {
            expect(!label->isVisible() || label->toolTip().isEmpty(), u"“%1” is cut"_s.arg(label->rawText()));
        }
        const auto *ways = m_window.findChild<QTabBar *>(u"call:tabs"_s);
        for (int tab = 0; tab < ways->count(); ++tab) {
            const int told = ways->fontMetrics().horizontalAdvance(ways->tabText(tab).left(kToldLetters));
            expect(ways->tabRect(tab).width() > told, u"“%1” is cut"_s.arg(ways->tabText(tab)));
        }
    }

private:
    void expect(bool isSo, const QString &otherwise)
    {
        if (!isSo) {
            m_faults.append(m_what + u": "_s + otherwise);
        }
    }

    void checkScrolling(const QScrollArea &area)
    {
        expect(area.horizontalScrollBar()->maximum() == 0,
               u"%1 goes on for %2 beside what is seen"_s.arg(area.objectName())
                   .arg(area.horizontalScrollBar()->maximum()));
    }

    /// Each has room, or there are the buttons that lead to it.
    void checkTabs(const QTabBar &bar)
    {
        const QRect place(bar.mapTo(&m_window, QPoint(0, 0)), bar.size());
        expect(place.left() >= 0 && place.right() < m_window.width(),
               bar.objectName() + u" is outside of the window"_s);
        const auto buttons = bar.findChildren<QToolButton *>(Qt::FindDirectChildrenOnly);
        const bool scrolls = std::ranges::any_of(buttons, [](const QToolButton *one) { return one->isVisible(); });
        for (int tab = 0; tab < bar.count(); ++tab) {
            expect(!bar.isTabVisible(tab) || scrolls || bar.rect().contains(bar.tabRect(tab)),
                   u"“%1” of %2 cannot be reached"_s.arg(bar.tabText(tab), bar.objectName()));
        }
    }

    MainWindow &m_window;
    QString m_what;
    QStringList m_faults;
};

/// What is wrong in a window of so many units.
QStringList showNarrow(const QSize &size)
{
    registerIcons();
    Theme theme;
    theme.apply();
    theme.setMode(Theme::Mode::Dark);
    const QTemporaryDir home;
    RequestsFixture engine;
    UiState state(home.filePath(u"window.ini"_s));
    state.setValue(u"journal/open"_s, false);
    state.setValue(u"appearance/colours"_s, u"dark"_s);
    DraftStore drafts{QString()};
    StallLog stalls;
    ConsentDesk consents;
    MainWindow window({*engine.link, drafts, state, theme, stalls, consents, home.filePath(u"policy.json"_s)});
    window.show();
    window.resize(size);
    ScaledProcess::settle();
    const QString id = engine.addAsking(u"everything"_s, u"elicitation"_s);
    if (id.isEmpty()) {
        return {u"The server could not be connected."_s};
    }
    auto *explore = window.findChild<ExplorePage *>();
    explore->openServer(id);
    ScaledProcess::settle();
    NarrowCheck check(window);
    check.check(u"overview"_s);
    check.checkMenus(theme.tokens());
    explore->findChild<ServerView *>()->openCall(u"echo"_s, R"({"text":"a"})");
    ScaledProcess::settle();
    check.check(u"tool"_s);
    window.findChild<ToolsPane *>()->call();
    if (!engine.waits(1)) {
        return {u"The call asks for nothing."_s};
    }
    ScaledProcess::settle();
    QTest::qWait(1200); // a running time of four figures
    check.check(u"call"_s);
    check.checkCall();
    window.findChild<ToolsPane *>()->cancelCall();
    return check.faults();
}

} // namespace

void TestNarrowWindow::allOfACallIsOnTheScreen_data()
{
    QTest::addColumn<QSize>("screen"); // pixels
    QTest::addColumn<QByteArray>("scale");
    QTest::addColumn<QString>("role"); // the window's size and language
    const QSize screen(1600, 1000);
    QTest::newRow("1000x650") << screen << "1"_ba << u"1000x650-en"_s;
    QTest::newRow("1000x650 de") << screen << "1.5"_ba << u"1000x650-de"_s;
    QTest::newRow("800x500") << screen << "2"_ba << u"800x500-en"_s;
    QTest::newRow("800x500 de") << screen << "2"_ba << u"800x500-de"_s;
}

void TestNarrowWindow::allOfACallIsOnTheScreen()
{
    QFETCH(const QSize, screen);
    QFETCH(const QByteArray, scale);
    QFETCH(const QString, role);
    const ScaledProcess process{.screen = screen, .scale = scale, .role = role};
    const QByteArray faults = process.faults();
    QVERIFY2(faults.isEmpty(), faults.constData());
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (const QString own = ScaledProcess::ownRole(); !own.isEmpty()) {
        const QStringList role = own.split(u'-');
        const QStringList size = role.constFirst().split(u'x');
        installTranslations(application, role.constLast());
        return ScaledProcess::tell(showNarrow({size.constFirst().toInt(), size.constLast().toInt()}));
    }
    TestNarrowWindow test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_narrowwindow.moc"
