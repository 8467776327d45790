// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/enginefixture.h"
#include "tests/ui/labels.h"
#include "ui/explore/breakersbox.h"
#include "ui/explore/overviewpane.h"
#include "ui/explore/resultpane.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QPushButton>

using namespace Signalbox;
using namespace Qt::StringLiterals;

using End = CallOutcome::End;

/// What the window says of gates that stop and repeat calls.
class TestBreakersBox : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void showsAStoppedToolAndLetsItPass();
    void theResultSaysWhatTheGatesDid();

private:
    CallHandle *fail();
    void both(const QString &name, QWidget &widget);

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<EngineFixture> m_engine;
    QString m_id;
};

void TestBreakersBox::initTestCase()
{
    registerIcons();
    m_theme = std::make_unique<Theme>();
    m_theme->apply();
}

void TestBreakersBox::init()
{
    m_engine = std::make_unique<EngineFixture>();
    ServerEntry entry = EngineFixture::fakeEntry(u"fake"_s);
    entry.gates.requestMs = 100;
    entry.gates.breakerFailures = 1;
    m_id = m_engine->add(entry);
    QVERIFY(m_engine->connectTo(m_id));
}

void TestBreakersBox::cleanup()
{
    m_engine.reset();
}

/// A call that gets no answer in time.
CallHandle *TestBreakersBox::fail()
{
    CallHandle *call = m_engine->call(u"fake"_s, u"sleep"_s, R"({"ms":60000})");
    return EngineFixture::ends(call) ? call : nullptr;
}

/// With SIGNALBOX_TOUR_DIR set, leaves pictures there for a person to look at.
void TestBreakersBox::both(const QString &name, QWidget &widget)
{
    const QString folder = qEnvironmentVariable("SIGNALBOX_TOUR_DIR");
    for (const auto &[mode, word] : {std::pair(Theme::Mode::Light, u"light"_s), {Theme::Mode::Dark, u"dark"_s}}) {
        m_theme->setMode(mode);
        for (int round = 0; round < 5; ++round) { // palette, then what it queues
            QCoreApplication::processEvents();
        }
        QVERIFY(folder.isEmpty() || widget.grab().save(u"%1/%2-%3.png"_s.arg(folder, name, word)));
    }
}

void TestBreakersBox::showsAStoppedToolAndLetsItPass()
{
    OverviewPane overview(*m_engine->link, m_id);
    overview.resize(800, 500);
    overview.show();
    auto *box = overview.findChild<BreakersBox *>(u"overview:breakers"_s);
    QVERIFY(box);
    QVERIFY(!box->isVisible());
    const CallHandle *call = fail();
    QVERIFY(call);
    QCOMPARE(call->outcome()->end, End::Timeout);
    QTRY_VERIFY(box->isVisible());
    QVERIFY2(textsIn(*box).contains(u"sleep: failed 1 time"_s), qPrintable(textsIn(*box)));
    QCOMPARE(markupIn(*box), QStringList());
    both(u"breakers"_s, overview);
    call = fail();
    QCOMPARE(call->outcome()->end, End::Refused);
    box->findChild<QPushButton *>()->click();
    QTRY_VERIFY(!box->isVisible());
    call = fail();
    QCOMPARE(call->outcome()->end, End::Timeout); // it went
}

void TestBreakersBox::theResultSaysWhatTheGatesDid()
{
    ResultPane pane;
    pane.resize(560, 420);
    pane.show();
    const auto *gates = pane.findChild<PlainLabel *>(u"result:gates"_s);
    QFile rules(m_engine->paths().policyFile());
    QVERIFY(rules.open(QIODevice::WriteOnly));
    rules.write(R"({"rules":[{"name":"all of it","do":"allow"}]})");
    rules.close();
    CallHandle *call = m_engine->call(u"fake"_s, u"echo"_s, R"({"text":"hello"})");
    pane.setCall(call, Json::null());
    QVERIFY(EngineFixture::ends(call));
    QTRY_VERIFY(gates->isVisible());
    QCOMPARE(gates->rawText(), u"allowed by rule 1 “all of it”"_s);
    both(u"result-gates"_s, pane);
    QVERIFY(rules.open(QIODevice::WriteOnly));
    rules.write(R"({"rules":[{"name":"nothing","do":"deny"}]})");
    rules.close();
    QTRY_VERIFY(([&] { // the file is looked at ten times a second
        call = m_engine->call(u"fake"_s, u"echo"_s, R"({"text":"hello"})");
        return EngineFixture::ends(call) && call->outcome()->end == End::Refused;
    }()));
    pane.setCall(call, Json::null());
    QTRY_COMPARE(gates->rawText(), u"refused: rule 1 “nothing”"_s);
    both(u"result-refused"_s, pane);
}

QTEST_MAIN(TestBreakersBox)
#include "tst_breakersbox.moc"
