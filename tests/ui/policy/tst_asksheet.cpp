// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/engine.h"
#include "tests/ui/enginefixture.h"
#include "tests/ui/labels.h"
#include "ui/policy/asksheet.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/jsonview.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/textpane.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

using namespace Signalbox;
using namespace Qt::StringLiterals;

using End = CallOutcome::End;

/// Calls through a real engine, before a person who is asked.
class TestAskSheet : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void asksAndLetsItGo();
    void escapeAndRefuseAreNo();
    void u08_takesNoFocusAndAllowsNothingInTheFirstMoment();
    void u09_questionsWaitTheirTurn();
    void aQuestionGoesWithItsCall();
    void showsWhatChanged();
    void u01_textOfAServerIsNoMarkup();
    void u05_saysThatSomethingIsHidden();
    void u06_allowsNothingWhoseEndWasNotSeen_data();
    void u06_allowsNothingWhoseEndWasNotSeen();
    void u06_allowsNothingThatIsCutOff();
    void u06_seesTheArgumentsOfAChangedTool();
    void u06_seesEachChangeOrTheDefinition();
    void u06_seesTheDefinitionThatIsAccepted_data();
    void u06_seesTheDefinitionThatIsAccepted();
    void nobodyThereIsNo();
    void isAsHighAsWhatItShowsUpToABound();
    void pictures();

private:
    void writeRules(const QByteArray &rules) const;
    CallHandle *ask(const QByteArray &arguments = R"({"text":"hello"})");
    template<typename T>
    T *part(const QString &name) const
    {
        return m_sheet->findChild<T *>(u"ask:"_s + name);
    }
    bool isAsked() const
    {
        return QTest::qWaitFor([&] { return m_sheet->isVisible() && part<QPushButton>(u"once"_s)->isEnabled(); });
    }
    [[nodiscard]] QString note() const
    {
        const auto *label = part<PlainLabel>(u"note"_s);
        return label->isVisible() ? label->rawText() : QString();
    }
    void showTab(int tab) const { part<QTabBar>(u"tabs"_s)->setCurrentIndex(tab); }
    static void scrollDown(const JsonView *view)
    {
        view->pane()->verticalScrollBar()->setValue(view->pane()->verticalScrollBar()->maximum());
    }
    void press(const QString &button) const { QTest::mouseClick(part<QPushButton>(button), Qt::LeftButton); }
    void both(const QString &name, QWidget &widget);

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<EngineFixture> m_engine;
    std::unique_ptr<QWidget> m_window;
    AskSheet *m_sheet = nullptr;
    QLineEdit *m_field = nullptr;
};

void TestAskSheet::initTestCase()
{
    registerIcons();
    m_theme = std::make_unique<Theme>();
    m_theme->apply();
}

void TestAskSheet::init()
{
    m_engine = std::make_unique<EngineFixture>();
    m_window = std::make_unique<QWidget>();
    auto *column = new QVBoxLayout(m_window.get());
    column->setContentsMargins(0, 0, 0, 0);
    m_sheet = new AskSheet(*m_engine->desk);
    m_field = new QLineEdit;
    column->addWidget(m_sheet);
    column->addStretch();
    column->addWidget(m_field);
    m_window->resize(900, 520);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QVERIFY(!m_sheet->isVisible());
}

void TestAskSheet::cleanup()
{
    m_window.reset();
    m_engine.reset();
}

void TestAskSheet::writeRules(const QByteArray &rules) const
{
    QVERIFY(QDir().mkpath(m_engine->paths().configDir()));
    QFile file(m_engine->paths().policyFile());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(rules) == rules.size());
}

/// A call of a tool that a rule says to ask for.
CallHandle *TestAskSheet::ask(const QByteArray &arguments)
{
    return m_engine->call(u"fake"_s, u"echo"_s, arguments);
}

void TestAskSheet::asksAndLetsItGo()
{
    writeRules(R"({"rules":[{"name":"echoes","do":"ask","tools":["fake.echo"]}]})");
    QVERIFY(!m_engine->addConnected(u"fake"_s).isEmpty());
    CallHandle *call = ask();
    QVERIFY(isAsked());
    QCOMPARE(part<PlainLabel>(u"tool"_s)->rawText(), u"fake.echo"_s);
    const QString why = part<PlainLabel>(u"why"_s)->rawText();
    QVERIFY2(why.contains(u"test"_s) && why.contains(u"echoes"_s), qPrintable(why));
    QCOMPARE(part<JsonView>(u"arguments"_s)->wholeText(), "{\n  \"text\": \"hello\"\n}"_ba);
    QVERIFY(call->isRunning());
    press(u"once"_s);
    QVERIFY(EngineFixture::ends(call));
    QVERIFY(call->outcome()->ok());
    QVERIFY(!m_sheet->isVisible());

    call = ask(); // once was once
    QVERIFY(isAsked());
    press(u"session"_s);
    QVERIFY(EngineFixture::ends(call));
    call = ask();
    QVERIFY(EngineFixture::ends(call)); // and this time it is not asked
    QVERIFY(call->outcome()->ok());
}

void TestAskSheet::escapeAndRefuseAreNo()
{
    writeRules(R"({"otherwise":"ask"})");
    QVERIFY(!m_engine->addConnected(u"fake"_s).isEmpty());
    CallHandle *call = ask();
    QVERIFY(isAsked());
    m_sheet->setFocus();
    QVERIFY(part<QPushButton>(u"refuse"_s)->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(EngineFixture::ends(call));
    QCOMPARE(call->outcome()->end, End::Refused);
    call = ask();
    QVERIFY(isAsked());
    press(u"refuse"_s);
    QVERIFY(EngineFixture::ends(call));
    QCOMPARE(call->outcome()->end, End::Refused);
}

void TestAskSheet::u08_takesNoFocusAndAllowsNothingInTheFirstMoment()
{
    writeRules(R"({"otherwise":"ask"})");
    QVERIFY(!m_engine->addConnected(u"fake"_s).isEmpty());
    m_field->setFocus();
    CallHandle *call = ask();
    QTRY_VERIFY(m_sheet->isVisible());
    QVERIFY(m_field->hasFocus());
    QVERIFY(!part<QPushButton>(u"once"_s)->isEnabled());
    QVERIFY(part<QPushButton>(u"refuse"_s)->isEnabled());
    QTest::keyClicks(QApplication::focusWidget(), u"go on \r"_s);
    QCOMPARE(m_field->text(), u"go on "_s);
    QVERIFY(call->isRunning());
    press(u"refuse"_s);
    QVERIFY(EngineFixture::ends(call));
}

void TestAskSheet::u09_questionsWaitTheirTurn()
{
    writeRules(R"({"otherwise":"ask"})");
    QVERIFY(!m_engine->addConnected(u"fake"_s).isEmpty());
    CallHandle *first = ask(R"({"text":"one"})");
    CallHandle *second = ask(R"({"text":"two"})");
    QTRY_COMPARE(m_engine->desk->waiting(), 2);
    QVERIFY(part<PlainLabel>(u"count"_s)->rawText().contains(u'1'));
    QVERIFY(isAsked());
    press(u"refuse"_s);
    QVERIFY(!part<QPushButton>(u"once"_s)->isEnabled()); // the next one begins anew
    QVERIFY(part<JsonView>(u"arguments"_s)->wholeText().contains("two"));
    QVERIFY(isAsked());
    press(u"once"_s);
    QVERIFY(EngineFixture::ends(first) && EngineFixture::ends(second));
    QCOMPARE(first->outcome()->end, End::Refused);
    QVERIFY(second->outcome()->ok());
}

void TestAskSheet::aQuestionGoesWithItsCall()
{
    writeRules(R"({"otherwise":"ask"})");
    QVERIFY(!m_engine->addConnected(u"fake"_s).isEmpty());
    CallHandle *call = ask();
    QVERIFY(isAsked());
    call->cancel();
    QVERIFY(EngineFixture::ends(call));
    QTRY_VERIFY(!m_sheet->isVisible());
    QCOMPARE(m_engine->desk->waiting(), 0);
}

void TestAskSheet::showsWhatChanged()
{
    const ServerFolder server;
    server.setTools({R"({"name":"t","description":"Adds a line","inputSchema":{"type":"object"}})"});
    server.setResult(u"tools.call"_s, R"({"content":[]})");
    const QString id = m_engine->add(server.entry(u"fake"_s));
    QVERIFY(m_engine->connectTo(id));
    CallHandle *call = m_engine->call(u"fake"_s, u"t"_s);
    QVERIFY(EngineFixture::ends(call));
    QVERIFY2(call->outcome()->ok(), qPrintable(call->outcome()->error.message));
    const ToolListPtr before = m_engine->link->tools(id);
    server.setTools({R"({"name":"t","description":"Sends it away","inputSchema":{"type":"object"}})"});
    server.sayListChanged();
    QTRY_VERIFY(m_engine->link->tools(id) != before);
    call = m_engine->call(u"fake"_s, u"t"_s);
    QVERIFY(isAsked());
    auto *places = m_sheet->findChild<QTableView *>(u"ask:difference:places"_s);
    QVERIFY(places->isVisible());
    QCOMPARE(places->model()->rowCount(), 1);
    QVERIFY(!part<QPushButton>(u"always"_s)->isVisible());
    QVERIFY(!part<QPushButton>(u"session"_s)->isVisible());
    both(u"changed"_s, *m_window);
    press(u"once"_s);
    QVERIFY(EngineFixture::ends(call));
    QVERIFY(call->outcome()->ok());
}

void TestAskSheet::u01_textOfAServerIsNoMarkup()
{
    for (const QString &trap : markupTraps()) {
        ConsentQuestion question;
        question.tool = u"fake."_s + trap;
        question.caller = trap;
        question.reason = trap;
        question.arguments = "{}";
        m_engine->desk->add(ConsentCase::from(1, question));
        QVERIFY(m_sheet->isVisible());
        QCOMPARE(markupIn(*m_sheet), QStringList());
        m_engine->desk->remove(1);
    }
}

void TestAskSheet::u05_saysThatSomethingIsHidden()
{
    writeRules(R"({"rules":[{"name":"echoes","do":"ask","tools":["fake.echo"]}]})");
    QVERIFY(!m_engine->addConnected(u"fake"_s).isEmpty());
    const CallHandle *plain = ask();
    QVERIFY(isAsked());
    QVERIFY(!part<PlainLabel>(u"note"_s)->isVisible());
    press(u"refuse"_s);
    QVERIFY(EngineFixture::ends(plain));
    const CallHandle *hidden = ask("{\"text\":\"safe\xe2\x80\xae\\u200b\"}");
    QVERIFY(isAsked());
    QVERIFY(part<PlainLabel>(u"note"_s)->isVisible());
    QVERIFY(part<PlainLabel>(u"note"_s)->rawText().contains(u"invisible"_s));
    QVERIFY(part<JsonView>(u"arguments"_s)->pane()->toPlainText().contains(u"‹U+202E›"_s));
    press(u"refuse"_s);
    QVERIFY(EngineFixture::ends(hidden));
}

void TestAskSheet::u06_allowsNothingWhoseEndWasNotSeen_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("mustScroll");
    QTest::newRow("4,000 blanks") << QByteArray(4000, ' ') << false; // folded, so that the end is in sight
    QTest::newRow("300 line ends") << QByteArray("\\n").repeated(300) << false;
    QTest::newRow("4,000 letters") << QByteArray("word ").repeated(800) << true;
}

void TestAskSheet::u06_allowsNothingWhoseEndWasNotSeen()
{
    QFETCH(const QByteArray, text);
    QFETCH(const bool, mustScroll);
    writeRules(R"({"rules":[{"name":"echoes","do":"ask","tools":["fake.echo"]}]})");
    QVERIFY(!m_engine->addConnected(u"fake"_s).isEmpty());
    const CallHandle *call = ask(R"({"text":"ls)" + text + R"(; rm -rf ~"})");
    auto *once = part<QPushButton>(u"once"_s);
    QTRY_VERIFY(m_sheet->isVisible());
    const auto *pane = part<JsonView>(u"arguments"_s)->pane();
    QVERIFY(pane->toPlainText().contains(u"; rm -rf ~"_s));
    QCOMPARE(pane->horizontalScrollBar()->maximum(), 0); // nothing is beside the view
    if (mustScroll) {
        QVERIFY(!QTest::qWaitFor([once] { return once->isEnabled(); }, 2 * AskSheet::kGuardMs));
        QVERIFY(part<PlainLabel>(u"note"_s)->rawText().contains(u"go on below"_s));
        pane->verticalScrollBar()->setValue(pane->verticalScrollBar()->maximum());
    }
    QTRY_VERIFY(once->isEnabled());
    QVERIFY(!part<PlainLabel>(u"note"_s)->isVisible());
    press(u"once"_s);
    QVERIFY(EngineFixture::ends(call));
    QVERIFY(call->outcome()->ok());
}

void TestAskSheet::u06_allowsNothingThatIsCutOff()
{
    QByteArray items = "1";
    for (qsizetype i = 0; i < JsonView::kMostLines; ++i) {
        items += ",1";
    }
    ConsentQuestion question;
    question.tool = u"fake.echo"_s;
    question.arguments = "{\"a\":[" + items + R"(],"run":"rm -rf ~"})"; // a line each, once it is laid out
    m_engine->desk->add(ConsentCase::from(1, question));
    auto *arguments = part<JsonView>(u"arguments"_s);
    QVERIFY(arguments->isCut());
    QTRY_VERIFY(note().contains(u"too long to be shown whole"_s));
    scrollDown(arguments);
    QVERIFY(!QTest::qWaitFor([this] { return part<QPushButton>(u"once"_s)->isEnabled(); }, 2 * AskSheet::kGuardMs));
    QVERIFY(part<QPushButton>(u"refuse"_s)->isEnabled());
    m_engine->desk->answer(1, ConsentQuestion::Answer::Deny);
    question.arguments = R"({"a":1})"; // the next one is a text of its own
    m_engine->desk->add(ConsentCase::from(2, question));
    QVERIFY(isAsked());
}

void TestAskSheet::u06_seesTheArgumentsOfAChangedTool()
{
    ConsentQuestion question;
    question.why = ConsentQuestion::Why::Changed;
    question.tool = u"fake.t"_s;
    question.before = R"({"name":"t","description":"Adds a line"})";
    question.definition = R"({"name":"t","description":"Sends it away"})";
    question.arguments = R"({"path":"/etc"})";
    m_engine->desk->add(ConsentCase::from(1, question));
    QTRY_COMPARE(note(), u"See the arguments first."_s); // the one change is in sight
    QVERIFY(!part<QPushButton>(u"once"_s)->isEnabled());
    showTab(0);
    QTRY_VERIFY(part<QPushButton>(u"once"_s)->isEnabled());
    QCOMPARE(note(), QString());
}

void TestAskSheet::u06_seesEachChangeOrTheDefinition()
{
    ConsentQuestion question;
    question.why = ConsentQuestion::Why::Changed;
    question.tool = u"fake.t"_s;
    question.before = R"({"name":"t","description":"Adds a line","title":"T"})";
    question.definition = R"({"name":"t","description":"Sends it away","title":")" + QByteArray("word ").repeated(800)
                          + R"(and to whom"})";
    question.arguments = "{}";
    const auto *once = part<QPushButton>(u"once"_s);
    m_engine->desk->add(ConsentCase::from(1, question));
    QTRY_VERIFY(note().contains(u"See each change"_s));
    QVERIFY(!once->isEnabled());
    auto *places = m_sheet->findChild<QTableView *>(u"ask:difference:places"_s);
    QCOMPARE(places->model()->rowCount(), 2);
    places->selectRow(1);
    QCoreApplication::processEvents();
    QVERIFY(!QTest::qWaitFor([once] { return once->isEnabled(); }, AskSheet::kGuardMs));
    scrollDown(m_sheet->findChild<JsonView *>(u"ask:difference:after"_s));
    QTRY_VERIFY(once->isEnabled());
    m_engine->desk->answer(1, ConsentQuestion::Answer::Deny);

    m_engine->desk->add(ConsentCase::from(2, question));
    QTRY_VERIFY(note().contains(u"See each change"_s)); // what was seen of the one before is not seen of this
    showTab(2);
    scrollDown(part<JsonView>(u"definition"_s));
    QTRY_VERIFY(once->isEnabled());
}

void TestAskSheet::u06_seesTheDefinitionThatIsAccepted_data()
{
    QTest::addColumn<bool>("isRule");
    QTest::addColumn<QString>("button");
    QTest::newRow("another server") << false << u"once"_s;
    QTest::newRow("for always") << true << u"always"_s;
}

void TestAskSheet::u06_seesTheDefinitionThatIsAccepted()
{
    QFETCH(const bool, isRule);
    QFETCH(const QString, button);
    ConsentQuestion question;
    question.why = isRule ? ConsentQuestion::Why::Rule : ConsentQuestion::Why::OtherServer;
    question.tool = u"fake.t"_s;
    question.definition = R"({"name":"t","description":")" + QByteArray("word ").repeated(800) + R"(and to whom"})";
    question.arguments = R"({"a":1})";
    m_engine->desk->add(ConsentCase::from(1, question));
    const auto *yes = part<QPushButton>(button);
    if (isRule) {
        QVERIFY(isAsked()); // once it may go
        QVERIFY(yes->toolTip().contains(u"definition to its end"_s));
    } else {
        QTRY_VERIFY(note().contains(u"See the definition to its end"_s));
    }
    QVERIFY(!yes->isEnabled());
    showTab(2);
    QVERIFY(!QTest::qWaitFor([yes] { return yes->isEnabled(); }, AskSheet::kGuardMs));
    scrollDown(part<JsonView>(u"definition"_s));
    QTRY_VERIFY(yes->isEnabled());
    QCOMPARE(yes->toolTip(), QString());
}

void TestAskSheet::nobodyThereIsNo()
{
    writeRules(R"({"otherwise":"ask"})");
    QVERIFY(!m_engine->addConnected(u"fake"_s).isEmpty());
    CallHandle *call = ask();
    QVERIFY(isAsked());
    m_window.reset();
    m_engine->desk.reset(); // the question is still open
    QVERIFY(EngineFixture::ends(call));
    QCOMPARE(call->outcome()->end, End::Refused);
    call = ask();
    QVERIFY(EngineFixture::ends(call));
    QCOMPARE(call->outcome()->end, End::Refused);
}

void TestAskSheet::isAsHighAsWhatItShowsUpToABound()
{
    ConsentQuestion question;
    question.tool = u"filesystem-tools.write_file"_s;
    const auto heightWith = [&](int lines, quint64 number) {
        QByteArrayList members;
        for (int line = 0; line < lines; ++line) {
            members.append('"' + QByteArray::number(line) + R"(":1)");
        }
        question.arguments = '{' + members.join(',') + '}';
        m_engine->desk->add(ConsentCase::from(number, question));
        QCoreApplication::processEvents();
        const int height = m_sheet->sizeHint().height();
        m_engine->desk->answer(number, ConsentQuestion::Answer::Deny);
        return height;
    };
    const int few = heightWith(1, 1);
    const int some = heightWith(8, 2);
    const int many = heightWith(1000, 3);
    QVERIFY(few < some && some < many);
    QVERIFY2(many < 2 * few, qPrintable(QString::number(many)));
}

/// With SIGNALBOX_TOUR_DIR set, leaves pictures there for a person to look at.
void TestAskSheet::both(const QString &name, QWidget &widget)
{
    const QString folder = qEnvironmentVariable("SIGNALBOX_TOUR_DIR");
    for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
        m_theme->setMode(mode);
        for (int round = 0; round < 5; ++round) { // palette, then what it queues
            QCoreApplication::processEvents();
        }
        const QString theme = mode == Theme::Mode::Dark ? u"dark"_s : u"light"_s;
        QVERIFY(folder.isEmpty() || widget.grab().save(u"%1/ask-%2-%3.png"_s.arg(folder, name, theme)));
    }
}

void TestAskSheet::pictures()
{
    ConsentQuestion question;
    question.tool = u"filesystem-tools.write_file"_s;
    question.caller = u"form"_s;
    question.reason = u"rule 2 “writing is asked for”"_s;
    question.definition = R"({"name":"write_file","description":"Writes a file","inputSchema":{"type":"object"}})";
    question.arguments = R"({"path":"/home/ann/notes/today.md","content":"- buy milk\n","append":true,"mode":420})";
    m_engine->desk->add(ConsentCase::from(1, question));
    m_engine->desk->add(ConsentCase::from(2, question));
    QVERIFY(isAsked());
    both(u"rule"_s, *m_window);
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPointSizeF(usual.pointSizeF() * 2);
    QApplication::setFont(large);
    AskSheet sheet(*m_engine->desk);
    sheet.resize(1500, 700);
    sheet.show();
    QVERIFY(QTest::qWaitForWindowExposed(&sheet));
    both(u"200"_s, sheet);
    for (const auto *button : sheet.findChildren<QPushButton *>()) {
        QVERIFY2(!button->isVisible() || button->width() >= button->sizeHint().width(), qPrintable(button->text()));
    }
    QApplication::setFont(usual);
}

QTEST_MAIN(TestAskSheet)
#include "tst_asksheet.moc"
