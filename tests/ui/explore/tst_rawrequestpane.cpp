// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/jsontext.h"
#include "tests/ui/enginefixture.h"
#include "tests/ui/labels.h"
#include "ui/explore/rawrequestpane.h"
#include "ui/models/draftstore.h"
#include "ui/models/rawmethods.h"
#include "ui/state/uistate.h"
#include "ui/theme/icons.h"
#include "ui/widgets/jsonview.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/textpane.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace Signalbox;

/// Any request by hand, to real servers.
class TestRawRequestPane : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { registerIcons(); }
    void init();
    void cleanup();
    void sendsWhatIsTypedAndShowsWhatCame();
    void sendsAMethodThatTheRevisionDoesNotHave();
    void refusesWhatSignalboxSendsItself_data();
    void refusesWhatSignalboxSendsItself();
    void isKeptApartFromTheTools();
    void saysWhatTheServerSays();
    void offersTheMethodsOfTheRevision();
    void suggestsMethodsByAnyPartOfThem();
    void enterTakesTheOneSuggestion();
    void whatWasNotSentTookNoTime();
    void checksWhileItIsTyped_data();
    void checksWhileItIsTyped();
    void undoesOverBothFields();
    void keepsWhatWasTyped();
    void takesARequestBack();
    void aCallOfAToolGoesByThePolicy();
    void aWholeRequestIsPutInAndTakenOutAgain();
    void cannotSendWithoutAConnection();
    void leadsToTheJournal();
    void u01_showsHostileAnswersLiterally();

private:
    void open(const QStringList &flags = {})
    {
        m_witness = m_engine->folder() + u"/witness"_s;
        m_id = m_engine->addConnected(u"fake"_s, flags + QStringList{u"--witness"_s, m_witness});
        QVERIFY(!m_id.isEmpty());
        show();
    }
    void show()
    {
        m_pane = std::make_unique<RawRequestPane>(*m_engine->link, *m_drafts, *m_state, m_id);
        m_pane->resize(1000, 600);
        m_pane->show();
        m_pane->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    }
    template<typename T>
    T *part(const QString &name) const
    {
        return m_pane->findChild<T *>(name);
    }
    QComboBox *method() const { return part<QComboBox>(u"raw:method"_s); }
    QPlainTextEdit *params() const { return part<QPlainTextEdit>(u"raw:params"_s); }
    QPushButton *send() const { return part<QPushButton>(u"raw:send"_s); }
    QString state() const { return part<QLabel>(u"rawResult:state"_s)->text(); }
    QByteArray raw() const { return part<JsonView>(u"rawResult:raw"_s)->wholeText(); }
    void type(const QString &name, const QString &json) const
    {
        method()->setFocus();
        method()->lineEdit()->selectAll();
        QTest::keyClicks(method(), name);
        method()->completer()->popup()->hide();
        QCoreApplication::processEvents(); // each stands for itself
        params()->setFocus();
        params()->selectAll();
        QTest::keyClicks(params(), json);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] QByteArrayList received(const QByteArray &name) const ///< by the server: requests of this method
    {
        QFile file(m_witness);
        QByteArrayList lines = file.open(QIODevice::ReadOnly) ? file.readAll().split('\n') : QByteArrayList();
        lines.removeIf([&](const QByteArray &line) {
            return !line.contains("\"method\":" + jsonString(QString::fromUtf8(name)));
        });
        return lines;
    }

    std::unique_ptr<EngineFixture> m_engine;
    std::unique_ptr<DraftStore> m_drafts;
    std::unique_ptr<UiState> m_state;
    std::unique_ptr<RawRequestPane> m_pane;
    QString m_id;
    QString m_witness;
};

void TestRawRequestPane::init()
{
    m_engine = std::make_unique<EngineFixture>();
    m_drafts = std::make_unique<DraftStore>(m_engine->folder() + u"/drafts.json"_s);
    m_state = std::make_unique<UiState>(m_engine->folder() + u"/ui.ini"_s);
}

void TestRawRequestPane::cleanup()
{
    m_pane.reset();
    m_state.reset();
    m_drafts.reset();
    m_engine.reset();
}

void TestRawRequestPane::sendsWhatIsTypedAndShowsWhatCame()
{
    open();
    const qsizetype before = received("tools/list").size();
    type(u"tools/list"_s, u"{ \"cursor\" : null, \"n\": 1.50 }"_s);
    QVERIFY(send()->isEnabled());
    send()->click();
    QTRY_COMPARE(state(), u"Succeeded"_s);
    QVERIFY(raw().contains("\"echo\""));
    QCOMPARE(part<QAbstractItemView>(u"rawResult:tree"_s)->model()->rowCount(), 1); // "tools"
    const QByteArrayList lines = received("tools/list");
    QCOMPARE(lines.size(), before + 1); // whatever is known of the list
    QVERIFY2(lines.last().contains(R"("params":{"cursor" : null, "n": 1.50})"), lines.last().constData());
}

void TestRawRequestPane::sendsAMethodThatTheRevisionDoesNotHave()
{
    open();
    type(u"x/experiment"_s, {});
    QVERIFY(part<PlainLabel>(u"raw:unknown"_s)->isVisible());
    QVERIFY(part<PlainLabel>(u"raw:unknown"_s)->rawText().contains(u"x/experiment"_s));
    m_pane->call();
    QTRY_COMPARE(state(), u"Failed"_s);
    QTRY_COMPARE(received("x/experiment").size(), 1);
    type(u"ping"_s, {});
    QVERIFY(!part<PlainLabel>(u"raw:unknown"_s)->isVisible());
    m_pane->call();
    QTRY_COMPARE(state(), u"Succeeded"_s);
    m_pane->repeatCall();
    QTRY_COMPARE(received("ping").size(), 2);
}

void TestRawRequestPane::refusesWhatSignalboxSendsItself_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("handshake") << u"initialize"_s;
    QTest::newRow("stream") << u"subscriptions/listen"_s;
    QTest::newRow("with blanks") << u" initialize "_s;
}

void TestRawRequestPane::refusesWhatSignalboxSendsItself()
{
    QFETCH(const QString, typed);
    open();
    type(typed, {});
    const QString why = rawMethodFault(typed.trimmed());
    QVERIFY(why.contains(u"is sent by Signalbox itself"_s));
    QCOMPARE(part<PlainLabel>(u"raw:unknown"_s)->rawText(), why);
    QVERIFY(part<PlainLabel>(u"raw:unknown"_s)->isVisible());
    QVERIFY(!send()->isEnabled());
    QVERIFY(send()->toolTip().contains(u"is sent by Signalbox itself"_s));
    m_pane->call();
    QVERIFY(!m_pane->hasLastCall());
    type(u"ping"_s, {});
    QVERIFY(send()->isEnabled());
}

void TestRawRequestPane::isKeptApartFromTheTools()
{
    open();
    const QByteArray ofATool = R"({"method":"a tool's argument"})";
    m_drafts->setDraft(m_id, u"raw request"_s, ofATool); // tools may be called anything
    m_drafts->setDraft(m_id, u"request"_s, ofATool);
    type(u"ping"_s, {});
    QCOMPARE(m_drafts->draft(m_id, u"raw request"_s), ofATool);
    QCOMPARE(m_drafts->draft(m_id, u"request"_s), ofATool);
    m_pane.reset();
    m_drafts.reset();
    m_drafts = std::make_unique<DraftStore>(m_engine->folder() + u"/drafts.json"_s);
    show();
    QCOMPARE(method()->currentText(), u"ping"_s);
    QCOMPARE(m_drafts->draft(m_id, u"raw request"_s), ofATool);
    m_drafts->forgetServer(m_id);
    QCOMPARE(m_drafts->rawRequest(m_id), QByteArray());
}

void TestRawRequestPane::saysWhatTheServerSays()
{
    open();
    type(u"tasks/get"_s, uR"({"taskId":"7"})"_s);
    m_pane->call();
    QTRY_COMPARE(state(), u"Failed"_s);
    QVERIFY2(textsIn(*m_pane).contains(u"-32601"_s), qPrintable(textsIn(*m_pane)));
    QVERIFY(m_pane->hasLastCall());
}

void TestRawRequestPane::offersTheMethodsOfTheRevision()
{
    open();
    QStringList offered;
    for (int row = 0; row < method()->count(); ++row) {
        offered.append(method()->itemText(row));
    }
    const Revision revision = m_engine->link->server(m_id)->profile->revision;
    QCOMPARE(offered, rawMethods(revision));
    QVERIFY(offered.contains(u"ping"_s) && offered.contains(u"resources/templates/list"_s));
    for (const QString &other : {u"initialize"_s, u"server/discover"_s, u"notifications/initialized"_s}) {
        QVERIFY(!offered.contains(other));
    }
    QVERIFY(!rawMethods(Revision::V20260728).contains(u"ping"_s));
    QVERIFY(rawMethods({}).contains(u"ping"_s) && rawMethods({}).contains(u"server/discover"_s));
    type(u"resources/read"_s, {});
    QVERIFY(params()->placeholderText().contains(u"\"uri\""_s)); // what it wants
}

void TestRawRequestPane::suggestsMethodsByAnyPartOfThem()
{
    open();
    method()->setFocus();
    QTest::keyClicks(method(), u"templ"_s);
    QAbstractItemView *popup = method()->completer()->popup();
    QTRY_VERIFY(popup->isVisible());
    QCOMPARE(popup->model()->rowCount(), 1);
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(method()->currentText(), u"resources/templates/list"_s);
}

void TestRawRequestPane::enterTakesTheOneSuggestion()
{
    open();
    method()->setFocus();
    method()->lineEdit()->selectAll();
    QTest::keyClicks(method(), u"templ"_s);
    QAbstractItemView *popup = method()->completer()->popup();
    QTRY_VERIFY(popup->isVisible());
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(method()->currentText(), u"resources/templates/list"_s);
    QVERIFY(!popup->isVisible());
    method()->lineEdit()->selectAll();
    QTest::keyClicks(method(), u"list"_s);
    QTRY_VERIFY(popup->isVisible());
    QTest::keyClick(popup, Qt::Key_Return); // of several none is taken unasked
    QCOMPARE(method()->currentText(), u"list"_s);
}

void TestRawRequestPane::whatWasNotSentTookNoTime()
{
    open();
    type(u"tools/call"_s, {});
    m_pane->call();
    QTRY_COMPARE(state(), u"Not sent"_s);
    const QString shown = textsIn(*m_pane);
    QVERIFY2(!shown.contains(u"0 µs"_s), qPrintable(shown));
    QVERIFY(shown.contains(u"It was not sent."_s));
}

void TestRawRequestPane::checksWhileItIsTyped_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("params");
    QTest::addColumn<bool>("canBeSent");
    QTest::newRow("no parameters") << u"ping"_s << QString() << true;
    QTest::newRow("an empty object") << u"ping"_s << u"{}"_s << true;
    QTest::newRow("no method") << u" "_s << u"{}"_s << false;
    QTest::newRow("a list") << u"ping"_s << u"[1]"_s << false;
    QTest::newRow("a word") << u"ping"_s << u"\"a\""_s << false;
    QTest::newRow("half an object") << u"ping"_s << u"{\"a\":"_s << false;
}

void TestRawRequestPane::checksWhileItIsTyped()
{
    QFETCH(const QString, method);
    QFETCH(const QString, params);
    QFETCH(const bool, canBeSent);
    open();
    type(method, params);
    QCOMPARE(send()->isEnabled(), canBeSent);
    const bool isFault = !method.trimmed().isEmpty() && !canBeSent;
    QCOMPARE(part<PlainLabel>(u"raw:fault"_s)->isVisible(), isFault);
    m_pane->call();
    QCOMPARE(m_pane->isRunning(), canBeSent);
    QCOMPARE(m_pane->hasLastCall(), canBeSent);
}

void TestRawRequestPane::undoesOverBothFields()
{
    open();
    type(u"ping"_s, u"word"_s);
    QTest::keySequence(params(), QKeySequence::Undo);
    QCOMPARE(params()->toPlainText(), QString());
    QCOMPARE(method()->currentText(), u"ping"_s);
    QTest::keySequence(params(), QKeySequence::Undo);
    QCOMPARE(method()->currentText(), QString());
    QTest::keySequence(method(), QKeySequence::Redo);
    QTest::keySequence(method(), QKeySequence::Redo);
    QCOMPARE(method()->currentText(), u"ping"_s);
    QCOMPARE(params()->toPlainText(), u"word"_s);
}

void TestRawRequestPane::keepsWhatWasTyped()
{
    open();
    type(u"resources/read"_s, uR"({"uri":"a:b","token":"hunter2"})"_s);
    m_pane.reset();
    show();
    QCOMPARE(method()->currentText(), u"resources/read"_s);
    QVERIFY(params()->toPlainText().contains(u"hunter2"_s)); // as long as the program runs
    QTest::keySequence(params(), QKeySequence::Undo);
    QCOMPARE(method()->currentText(), u"resources/read"_s); // there is nothing before it
    m_drafts = std::make_unique<DraftStore>(QString());     // the one before writes its file
    QFile file(m_engine->folder() + u"/drafts.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray kept = file.readAll();
    QVERIFY2(kept.contains("a:b") && !kept.contains("hunter2"), kept.constData());
    m_pane.reset();
}

void TestRawRequestPane::takesARequestBack()
{
    open({u"--no-answer"_s, u"ping"_s});
    type(u"ping"_s, {});
    m_pane->call();
    QVERIFY(m_pane->isRunning());
    QVERIFY(part<QPushButton>(u"raw:cancel"_s)->isVisible());
    QVERIFY(!send()->isEnabled());
    QTRY_COMPARE(received("ping").size(), 1);
    part<QPushButton>(u"raw:cancel"_s)->click();
    QTRY_COMPARE(state(), u"Cancelled"_s);
    QVERIFY(send()->isEnabled());
}

void TestRawRequestPane::aCallOfAToolGoesByThePolicy()
{
    open();
    type(u"tools/call"_s, uR"({"name":"echo","arguments":{"text":"by hand"}})"_s);
    m_pane->call();
    QTRY_COMPARE(state(), u"Succeeded"_s);
    QVERIFY(raw().contains("by hand"));
    QVERIFY(QDir().mkpath(m_engine->paths().configDir()));
    QFile rules(m_engine->paths().policyFile());
    QVERIFY(rules.open(QIODevice::WriteOnly)
            && rules.write(R"({"rules":[{"name":"ask","do":"ask","tools":["fake.*"]}]})") > 0);
    rules.close();
    const auto isRefused = [this] { // the file is looked at ten times a second
        m_pane->repeatCall();
        return QTest::qWaitFor([this] { return !m_pane->isRunning(); }) && state() == u"Not sent"_s;
    };
    QTRY_VERIFY(isRefused());
    QVERIFY2(textsIn(*m_pane).contains(u"Call it in Tools"_s), qPrintable(textsIn(*m_pane)));
}

void TestRawRequestPane::aWholeRequestIsPutInAndTakenOutAgain()
{
    open();
    type(u"ping"_s, {});
    m_pane->open(u"resources/read"_s, R"({"uri":"x:y"})");
    QCOMPARE(method()->currentText(), u"resources/read"_s);
    QCOMPARE(params()->toPlainText(), u"{\n  \"uri\": \"x:y\"\n}"_s);
    QVERIFY(!m_pane->isRunning());
    QTest::keySequence(method(), QKeySequence::Undo);
    QCOMPARE(method()->currentText(), u"ping"_s);
    QCOMPARE(params()->toPlainText(), QString());
}

void TestRawRequestPane::cannotSendWithoutAConnection()
{
    open();
    type(u"ping"_s, {});
    m_engine->link->disconnectServer(m_id);
    QTRY_VERIFY(!send()->isEnabled());
    QVERIFY(send()->toolTip().contains(u"not connected"_s));
    QCOMPARE(method()->currentText(), u"ping"_s);
    m_pane->call();
    QVERIFY(!m_pane->hasLastCall());
}

void TestRawRequestPane::leadsToTheJournal()
{
    open();
    QSignalSpy shown(m_pane.get(), &RawRequestPane::showInJournal);
    type(u"ping"_s, {});
    m_pane->call();
    QTRY_COMPARE(state(), u"Succeeded"_s);
    part<QToolButton>(u"rawResult:journal"_s)->click();
    QCOMPARE(shown.size(), 1);
    QVERIFY(shown.at(0).at(0).toULongLong() > 0);
}

void TestRawRequestPane::u01_showsHostileAnswersLiterally()
{
    open();
    method()->setEditText(u"<b>x</b>\u202e"_s);
    m_pane->call();
    QTRY_COMPARE(state(), u"Failed"_s);
    QCOMPARE(markupIn(*m_pane), QStringList());
    QVERIFY(part<PlainLabel>(u"raw:unknown"_s)->rawText().contains(u"‹U+202E›"_s));
}

QTEST_MAIN(TestRawRequestPane)
#include "tst_rawrequestpane.moc"
