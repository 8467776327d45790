// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/requestsfixture.h"
#include "ui/explore/calltabs.h"
#include "ui/explore/toolspane.h"
#include "ui/models/draftstore.h"
#include "ui/requests/otherrequestnote.h"
#include "ui/requests/requesteditor.h"
#include "ui/requests/requeststrip.h"
#include "ui/state/uistate.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// What a call asks of the person, in place.
class TestRequestStrip : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void showsWhatItsOwnCallAsks();
    void tellsThatItsServerAsksForAnotherCall();
    void answersAtTheCall_data();
    void answersAtTheCall();
    void asksApartWhereTwoCallsOfOneToolRun();
    void goesWithTheCall();

private:
    void open(bool modern);
    void both(const QString &name);

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<RequestsFixture> m_engine;
    std::unique_ptr<DraftStore> m_drafts;
    std::unique_ptr<UiState> m_state;
    std::unique_ptr<ToolsPane> m_pane;
    RequestStrip *m_strip = nullptr;
};

void TestRequestStrip::initTestCase()
{
    registerIcons();
    m_theme = std::make_unique<Theme>();
    m_theme->apply();
}

void TestRequestStrip::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_engine = std::make_unique<RequestsFixture>();
    m_drafts = std::make_unique<DraftStore>(m_folder->filePath(u"drafts.json"_s));
    m_state = std::make_unique<UiState>(m_folder->filePath(u"window.ini"_s));
}

void TestRequestStrip::cleanup()
{
    m_pane.reset();
    m_state.reset();
    m_drafts.reset();
    m_engine.reset();
}

void TestRequestStrip::open(bool modern)
{
    const QString id = m_engine->addAsking(u"srv"_s, u"elicitation"_s, modern);
    QVERIFY(!id.isEmpty());
    m_pane = std::make_unique<ToolsPane>(*m_engine->link, *m_drafts, *m_state, id);
    m_pane->resize(1150, 640);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
    m_pane->openCall(u"echo"_s, R"({"text":"a"})");
    m_strip = m_pane->findChild<RequestStrip *>();
    QVERIFY(m_strip && !m_strip->isVisible());
}

void TestRequestStrip::showsWhatItsOwnCallAsks()
{
    using Kind = InputRequest::Kind;
    RequestStrip strip(m_engine->desk.get());
    const QByteArray form = R"({"message":"m","requestedSchema":{"type":"object"}})";
    CallRequest request;
    request.server = u"nowhere"_s;
    request.tool = u"create_issue"_s;
    const CallHandle *one = m_engine->link->call(request, m_engine->link.get());
    const CallHandle *two = m_engine->link->call(request, m_engine->link.get()); // of the same tool
    const auto ask = [&](quint64 call) {
        return m_engine->ask(Kind::Elicitation, form, {.tool = u"create_issue"_s, .caller = u"form"_s, .call = call});
    };
    strip.setCall(one);
    ask(0);
    const quint64 other = ask(two->request().number);
    QVERIFY(strip.isHidden());
    const quint64 mine = ask(one->request().number);
    QVERIFY(!strip.isHidden());
    QCOMPARE(strip.findChild<RequestEditor *>()->number(), mine);
    strip.setCall(two);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(strip.findChild<RequestEditor *>()->number(), other);
    m_engine->desk->remove(other);
    QVERIFY(strip.isHidden());
    strip.setCall(one);
    QVERIFY(!strip.isHidden());
    strip.setCall(nullptr);
    QVERIFY(strip.isHidden());
    RequestStrip nowhere(nullptr);
    nowhere.setCall(one);
    QVERIFY(nowhere.isHidden());
}

void TestRequestStrip::tellsThatItsServerAsksForAnotherCall()
{
    QApplication::setDoubleClickInterval(0); // the second call is none by mistake
    open(true);
    const auto *note = m_pane->findChild<OtherRequestNote *>();
    m_pane->call();
    QTRY_VERIFY(m_strip->isVisible());
    QVERIFY(!note->isVisible()); // it stands there itself
    const quint64 first = m_engine->desk->at(0)->number;
    m_pane->call();
    QTRY_COMPARE(m_engine->desk->count(), 2);
    QTRY_VERIFY(m_strip->isVisible());
    QVERIFY(!note->isVisible());
    m_engine->desk->remove(m_engine->desk->at(1)->number); // as if this call did not ask, but wait
    QVERIFY(!m_strip->isVisible() && note->isVisible());
    QVERIFY(m_pane->isRunning());
    const QString said = note->findChild<PlainLabel *>(u"otherRequest:text"_s)->rawText();
    QVERIFY2(said.contains(u"srv"_s) && said.contains(u"echo"_s), qPrintable(said));
    both(u"request-of-another"_s);
    QSignalSpy wanted(m_engine->desk.get(), &InputDesk::wanted);
    note->findChild<QPushButton *>(u"otherRequest:show"_s)->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toULongLong(), first);
    m_engine->desk->answer(first, Result<QByteArray>(R"({"action":"decline"})"_ba));
    QTRY_VERIFY(!note->isVisible());
}

void TestRequestStrip::answersAtTheCall_data()
{
    QTest::addColumn<bool>("modern");
    QTest::newRow("a request of the server") << false;
    QTest::newRow("input_required") << true;
}

void TestRequestStrip::answersAtTheCall()
{
    QFETCH(bool, modern);
    open(modern);
    m_pane->call();
    QTRY_VERIFY(m_strip->isVisible());
    QLineEdit *name = nullptr;
    QTRY_VERIFY((name = m_strip->findChild<QLineEdit *>()) != nullptr);
    QTest::keyClicks(name, u"Ada"_s);
    both(u"request-inline"_s);
    auto *accept = m_strip->findChild<QPushButton *>(u"request:accept"_s);
    QTRY_VERIFY(accept->isEnabled());
    QTest::mouseClick(accept, Qt::LeftButton);
    QTRY_VERIFY(!m_pane->isRunning());
    QVERIFY(!m_strip->isVisible());
    QCOMPARE(m_engine->desk->count(), 0);
}

void TestRequestStrip::asksApartWhereTwoCallsOfOneToolRun()
{
    QApplication::setDoubleClickInterval(0); // the second call is none by mistake
    open(true);
    const auto asks = [this](quint64 number) {
        const auto *editor = m_strip->findChild<RequestEditor *>();
        return m_strip->isVisible() && editor && editor->number() == number;
    };
    m_pane->call();
    QTRY_COMPARE(m_engine->desk->count(), 1);
    const quint64 first = m_engine->desk->at(0)->number;
    QTRY_VERIFY(asks(first));
    m_pane->call();
    QTRY_COMPARE(m_engine->desk->count(), 2);
    const quint64 second = m_engine->desk->at(1)->number;
    QTRY_VERIFY(asks(second));
    auto *tabs = m_pane->findChild<CallTabs *>();
    QCOMPARE(tabs->count(), 2);
    QVERIFY2(tabs->tabText(0).endsWith(u"asks you"_s), qPrintable(tabs->tabText(0)));
    both(u"request-two-calls"_s);
    tabs->setCurrentIndex(0);
    QTRY_VERIFY(asks(first));
    m_engine->desk->answer(first, Result<QByteArray>(R"({"action":"decline"})"_ba));
    QTRY_VERIFY(!m_pane->isRunning());
    QVERIFY(!m_strip->isVisible());
    tabs->setCurrentIndex(1);
    QTRY_VERIFY(asks(second));
    QVERIFY(m_pane->isRunning());
}

void TestRequestStrip::goesWithTheCall()
{
    open(true);
    m_pane->call();
    QTRY_VERIFY(m_strip->isVisible());
    m_pane->cancelCall();
    QTRY_VERIFY(!m_strip->isVisible());
    QVERIFY(!m_pane->isRunning());
}

void TestRequestStrip::both(const QString &name)
{
    const QString folder = qEnvironmentVariable("SIGNALBOX_TOUR_DIR");
    for (const auto mode : {Theme::Mode::Dark, Theme::Mode::Light}) {
        m_theme->setMode(mode);
        QCoreApplication::processEvents();
        const QPixmap picture = m_pane->grab();
        QVERIFY(!picture.isNull());
        if (!folder.isEmpty()) {
            picture.save(folder + u'/' + name + (mode == Theme::Mode::Dark ? u"-dark.png"_s : u"-light.png"_s));
        }
    }
}

QTEST_MAIN(TestRequestStrip)
#include "tst_requeststrip.moc"
