// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The window and the dialogs where a person agrees or declines, each in a process of its own with the screen's scale and the
// direction as the system sets them. With SIGNALBOX_TOUR_DIR set each leaves its pictures there.
#include "scaledprocess.h"
#include "tests/ui/requestsfixture.h"
#include "ui/models/draftstore.h"
#include "ui/policy/asksheet.h"
#include "ui/requests/requestsdialog.h"
#include "ui/servers/launchdialog.h"
#include "ui/state/stalllog.h"
#include "ui/state/uistate.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QPushButton>
#include <QScreen>
#include <QStyleOptionButton>

using namespace Qt::StringLiterals;
using namespace Signalbox;

class TestScaledWindow : public QObject
{
    Q_OBJECT
private slots:
    void u15_everyDecisionIsOnTheScreen_data();
    void u15_everyDecisionIsOnTheScreen();
    void u15_aScreenThatIsTooSmallIsEndured_data();
    void u15_aScreenThatIsTooSmallIsEndured();
};

namespace {

constexpr int kLeastHeight = 480; // units; lower screens have no room for the window itself
const QString kTooSmall = u"too-small"_s;

/// What is wrong with the buttons by which one decides, in the windows as they stand; empty: nothing.
class DecisionCheck
{
public:
    [[nodiscard]] QStringList faults() const { return m_faults; }

    void check(const QString &what, QWidget &window, const QStringList &buttons)
    {
        picture(what, window);
        const QRect screen = window.screen()->availableGeometry();
        if (window.width() > screen.width() || window.height() > screen.height()) {
            m_faults.append(u"%1: the window of %2×%3 does not fit on a screen of %4×%5"_s.arg(what)
                                .arg(window.width())
                                .arg(window.height())
                                .arg(screen.width())
                                .arg(screen.height()));
        }
        for (const QString &name : buttons) {
            const auto all = window.findChildren<QPushButton *>(name);
            const auto shown = std::ranges::find_if(all, [](const QPushButton *button) { return button->isVisible(); });
            if (shown == all.end()) {
                m_faults.append(u"%1: %2 is not there"_s.arg(what, name));
            } else {
                checkButton(what, **shown);
            }
        }
    }

private:
    void checkButton(const QString &what, QPushButton &button)
    {
        const QRect inWindow(button.mapTo(button.window(), QPoint(0, 0)), button.size());
        if (!button.window()->rect().contains(inWindow)) {
            m_faults.append(u"%1: %2 is outside of its window"_s.arg(what, button.objectName()));
        } else if (button.visibleRegion().boundingRect() != button.rect()) {
            m_faults.append(u"%1: %2 is covered or cut off"_s.arg(what, button.objectName()));
        }
        const int wanted = button.fontMetrics().size(Qt::TextShowMnemonic, button.text()).width();
        if (button.width() < wanted || button.height() < button.fontMetrics().height()) {
            m_faults.append(u"%1: the words of %2 do not fit"_s.arg(what, button.objectName()));
        }
    }

    static void picture(const QString &what, QWidget &window)
    {
        const QString folder = qEnvironmentVariable("SIGNALBOX_TOUR_DIR");
        if (!folder.isEmpty()) {
            window.grab().save(u"%1/scaled-%2-%3.png"_s.arg(folder, what, ScaledProcess::ownRole()));
        }
    }

    QStringList m_faults;
};

ConsentCase callToDecide()
{
    ConsentQuestion question;
    question.tool = u"filesystem-tools."_s + QString(2000, u'n');
    question.caller = QString(2000, u'c');
    question.reason = u"rule “everything that writes”"_s;
    question.definition = R"({"name":"n","inputSchema":{"type":"object"}})";
    question.arguments = "{\"text\":\"" + QByteArray("a long text ").repeated(200) + "\"}";
    return ConsentCase::from(1, question);
}

LaunchQuestion startToDecide()
{
    LaunchQuestion question;
    question.entry.name = QString(2000, u's');
    question.facts.command = u"/usr/bin/npx"_s;
    question.facts.program = u"/usr/bin/npx"_s;
    for (int i = 0; i < 40; ++i) {
        question.facts.arguments.append(u"--option-%1=some/long/value/of/it"_s.arg(i));
        question.facts.variables.append(u"VARIABLE_NUMBER_%1"_s.arg(i));
    }
    for (const QString &name : {u"API_KEY"_s, u"REGION"_s, u"PROJECT"_s, u"WORKSPACE"_s}) {
        OpenValue value;
        value.need.kind = ValueNeed::Kind::Input;
        value.need.name = name;
        value.need.description = u"What it is for, in a sentence that takes some room to be read."_s;
        question.values.append(value);
    }
    return question;
}

/// Shows all of them, one after the other. What was wrong.
QStringList showDecisions()
{
    registerIcons();
    Theme theme;
    theme.apply();
    const QTemporaryDir home;
    RequestsFixture engine;
    UiState state(home.filePath(u"window.ini"_s));
    DraftStore drafts{QString()};
    StallLog stalls;
    ConsentDesk consents;
    MainWindow window({*engine.link, drafts, state, theme, stalls, consents, home.filePath(u"policy.json"_s)});
    window.show();
    window.setGeometry(window.screen()->availableGeometry());
    ScaledProcess::settle();
    DecisionCheck check;
    consents.add(callToDecide());
    ScaledProcess::settle();
    check.check(u"call"_s, window, {u"ask:refuse"_s, u"ask:once"_s, u"ask:session"_s, u"ask:always"_s});

    LaunchDialog launch(*engine.link, startToDecide(), &window);
    launch.setAttribute(Qt::WA_DeleteOnClose, false);
    launch.show();
    ScaledProcess::settle();
    check.check(u"start"_s, launch, {u"launchDialog:yes"_s, u"launchDialog:no"_s});
    launch.close();

    using Kind = InputRequest::Kind;
    const InputOrigin origin{.tool = QString(2000, u't'), .caller = u"form"_s};
    const QByteArray words = QByteArray("Some words. ").repeated(300);
    RequestsDialog requests(*engine.desk, &window);
    requests.show();
    for (const auto &[name, kind, params, buttons] :
         {std::tuple(
              u"form"_s, Kind::Elicitation,
              R"({"message":")" + words
                  + R"(","requestedSchema":{"type":"object","properties":{"a":{"type":"string"},"b":{"type":"string"},)"
                    R"("c":{"type":"boolean"},"d":{"enum":["x","y"]}}}})",
              QStringList{u"request:accept"_s, u"request:decline"_s, u"request:cancel"_s}),
          {u"sampling"_s, Kind::Sampling,
           R"({"maxTokens":9,"messages":[{"role":"user","content":{"type":"text","text":")" + words + R"("}}]})",
           QStringList{u"request:send"_s, u"request:reject"_s}},
          {u"address"_s, Kind::Elicitation,
           R"({"mode":"url","message":")" + words + R"(","url":"https://example.org/)" + QByteArray(400, 'x')
               + R"(","elicitationId":"1"})",
           QStringList{u"request:accept"_s, u"request:decline"_s, u"request:cancel"_s}}}) {
        const quint64 number = engine.ask(kind, params, origin, QString(2000, u's'));
        ScaledProcess::settle();
        check.check(name, requests, buttons);
        engine.desk->remove(number);
        ScaledProcess::settle();
    }
    requests.close();
    return check.faults();
}

} // namespace

void TestScaledWindow::u15_everyDecisionIsOnTheScreen_data()
{
    QTest::addColumn<QSize>("screen"); // pixels
    QTest::addColumn<QByteArray>("scale");
    QTest::addColumn<bool>("isReversed");
    for (const QSize &screen : {QSize(1280, 720), QSize(1920, 1080)}) {
        for (const QByteArray &scale : {"1"_ba, "1.5"_ba, "2"_ba}) {
            if (screen.height() / scale.toDouble() < kLeastHeight) {
                continue;
            }
            for (const bool isReversed : {false, true}) {
                QTest::addRow("%dx%d-%s-%s", screen.width(), screen.height(), scale.constData(),
                              isReversed ? "rtl" : "ltr")
                    << screen << scale << isReversed;
            }
        }
    }
}

void TestScaledWindow::u15_everyDecisionIsOnTheScreen()
{
    QFETCH(const QSize, screen);
    QFETCH(const QByteArray, scale);
    QFETCH(const bool, isReversed);
    const ScaledProcess process{.screen = screen,
                                .scale = scale,
                                .role = QString::fromLatin1(QTest::currentDataTag()),
                                .arguments = isReversed ? QStringList{u"-reverse"_s} : QStringList()};
    const QByteArray faults = process.faults();
    QVERIFY2(faults.isEmpty(), faults.constData());
}

void TestScaledWindow::u15_aScreenThatIsTooSmallIsEndured_data()
{
    QTest::addColumn<QSize>("screen");
    QTest::newRow("500x300") << QSize(500, 300);
    QTest::newRow("320x200") << QSize(320, 200);
}

void TestScaledWindow::u15_aScreenThatIsTooSmallIsEndured() // nothing fits, and the process ends as it should
{
    QFETCH(const QSize, screen);
    const ScaledProcess process{.screen = screen, .scale = "1"_ba, .role = kTooSmall};
    const QByteArray faults = process.faults();
    QVERIFY2(faults.isEmpty(), faults.constData());
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (!ScaledProcess::ownRole().isEmpty()) {
        const QStringList faults = showDecisions();
        return ScaledProcess::tell(ScaledProcess::ownRole() == kTooSmall ? QStringList() : faults);
    }
    TestScaledWindow test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_scaledwindow.moc"
