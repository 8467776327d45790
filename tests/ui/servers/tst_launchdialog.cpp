// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/paste/paste.h"
#include "core/catalog/values/entryorigin.h"
#include "core/hub/launch/launchdesk.h"
#include "tests/ui/enginefixture.h"
#include "tests/ui/labels.h"
#include "ui/servers/launchdialog.h"
#include "ui/servers/launchquestions.h"
#include "ui/servers/launchview.h"
#include "ui/servers/valuefields.h"
#include "ui/widgets/textpane.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace Signalbox;

using State = ServerStatus::State;

/// The question before a server is started that the person did not type.
class TestLaunchDialog : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void asksWhenItIsConnectedAndStartsItAfterAYes();
    void aNoLeavesItAsItIs();
    void asksOneAfterTheOther();
    void asksForAMissingValue();
    void mendsTheCommandAndAsksOnce();
    void enterIsNoYes();
    void c07_showsWhatChanged();
    void c09_ticksNoVariableOfASecretsName();
    void c13_namesDangerousVariables();
    void breaksACommandBetweenItsArguments();
    void u01_showsHostileTextLiterally();
    void u05_saysThatSomethingIsHidden();
    void u06_startsNothingWhoseEndWasNotSeen_data();
    void u06_startsNothingWhoseEndWasNotSeen();
    void u06_startsNothingWhoseEndIsOutsideOfTheView_data();
    void u06_startsNothingWhoseEndIsOutsideOfTheView();

private:
    QString add(ServerEntry entry)
    {
        setOrigin(entry, u"pasted"_s);
        return m_engine->add(entry);
    }
    LaunchDialog *dialog() const { return m_window->findChild<LaunchDialog *>(); }
    QPushButton *button(const QString &name) const
    {
        return dialog()->findChild<QPushButton *>(u"launchDialog:"_s + name);
    }

    void sayYes() const ///< once the command was seen
    {
        QTRY_VERIFY(button(u"yes"_s)->isEnabled());
        button(u"yes"_s)->click();
    }

    std::unique_ptr<EngineFixture> m_engine;
    std::unique_ptr<QWidget> m_window;
};

void TestLaunchDialog::init()
{
    m_engine = std::make_unique<EngineFixture>();
    QTRY_VERIFY(m_engine->link->isReady());
    m_window = std::make_unique<QWidget>();
    m_window->show();
    new LaunchQuestions(*m_engine->link, m_window.get());
}

void TestLaunchDialog::cleanup()
{
    m_window.reset();
    m_engine.reset();
}

void TestLaunchDialog::asksWhenItIsConnectedAndStartsItAfterAYes()
{
    const QString id = add(EngineFixture::fakeEntry(u"a"_s, {u"--tools"_s, u"1"_s}));
    m_engine->link->connectServer(id);
    QTRY_VERIFY(dialog());
    QVERIFY(m_engine->is(id, State::Failed));
    auto *command = dialog()->findChild<TextPane *>(u"launch:command"_s);
    QVERIFY(command->rawText().simplified().endsWith(u"fakeserver --tools 1"_s));
    QVERIFY(textsIn(*dialog()).contains(u"pasted or dropped"_s));
    sayYes();
    QVERIFY(m_engine->becomes(id, State::Connected));
    QTRY_VERIFY(!dialog());
    m_engine->link->restartServer(id); // it is not asked about again
    QVERIFY(m_engine->becomes(id, State::Connected));
    QVERIFY(!dialog());
}

void TestLaunchDialog::aNoLeavesItAsItIs()
{
    const QString id = add(EngineFixture::fakeEntry(u"a"_s));
    m_engine->link->connectServer(id);
    QTRY_VERIFY(dialog());
    button(u"no"_s)->click();
    QTRY_VERIFY(!dialog());
    QVERIFY(m_engine->is(id, State::Failed));
    m_engine->link->connectServer(id); // the next time it is asked about again
    QTRY_VERIFY(dialog());
}

void TestLaunchDialog::asksOneAfterTheOther()
{
    const QString a = add(EngineFixture::fakeEntry(u"a"_s));
    const QString b = add(EngineFixture::fakeEntry(u"b"_s));
    m_engine->link->connectServer(a);
    m_engine->link->connectServer(b);
    QTRY_VERIFY(dialog());
    QVERIFY(m_engine->becomes(b, State::Failed));
    QCOMPARE(m_window->findChildren<LaunchDialog *>().size(), 1);
    const QPointer<LaunchDialog> first = dialog();
    sayYes();
    QTRY_VERIFY(!first && dialog());
    sayYes();
    QVERIFY(m_engine->becomes(a, State::Connected));
    QVERIFY(m_engine->becomes(b, State::Connected));
}

void TestLaunchDialog::asksForAMissingValue()
{
    ServerEntry own = EngineFixture::fakeEntry(u"own"_s); // typed by the person
    own.environment = {{u"MODE"_s, u"${input:mode}"_s}};
    const QString id = m_engine->add(own);
    m_engine->link->connectServer(id);
    QTRY_VERIFY(dialog());
    QVERIFY(!button(u"yes"_s)->isEnabled());
    dialog()->findChild<QLineEdit *>(u"value:mode"_s)->setText(u"fast"_s);
    sayYes();
    QVERIFY(m_engine->becomes(id, State::Connected));
}

void TestLaunchDialog::mendsTheCommandAndAsksOnce()
{
    const QTemporaryDir programs;
    QFile node(programs.filePath(u"node"_s));
    QVERIFY(node.open(QIODevice::WriteOnly) && node.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
    ServerEntry wrong;
    wrong.name = u"wrong"_s;
    wrong.command = u"ndoe"_s;
    wrong.environment = {{u"PATH"_s, programs.path()}, {u"MODE"_s, u"${input:mode}"_s}};
    const QString id = add(wrong);
    m_engine->link->connectServer(id);
    QTRY_VERIFY(dialog());
    const QPointer<LaunchDialog> first = dialog();
    QVERIFY(button(u"mend"_s));
    QVERIFY2(button(u"mend"_s)->text().contains(u"node"_s), qPrintable(button(u"mend"_s)->text()));
    dialog()->findChild<QLineEdit *>(u"value:mode"_s)->setText(u"fast"_s);
    button(u"mend"_s)->click();
    button(u"no"_s)->click(); // the answer is on its way
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QVERIFY(dialog()->isVisible());
    QTRY_VERIFY(!first && dialog());
    QCOMPARE(dialog()->findChild<QLineEdit *>(u"value:mode"_s)->text(), u"fast"_s); // it is not typed once more
    QVERIFY(!button(u"mend"_s));
    QVERIFY(!textsIn(*dialog()).contains(u"not what you accepted"_s));
    QVERIFY(textsIn(*dialog()).contains(u"pasted or dropped"_s)); // nothing was started yet
    QCOMPARE(m_engine->link->server(id)->entry.command, u"node"_s);
    button(u"no"_s)->click();
    QTRY_VERIFY(!dialog());
}

void TestLaunchDialog::enterIsNoYes()
{
    const QString id = add(EngineFixture::fakeEntry(u"a"_s));
    m_engine->link->connectServer(id);
    QTRY_VERIFY(dialog());
    QTest::keyClick(dialog(), Qt::Key_Return);
    QTRY_VERIFY(!dialog());
    QVERIFY(m_engine->is(id, State::Failed));
}

void TestLaunchDialog::c07_showsWhatChanged()
{
    LaunchQuestion question{.entry = EngineFixture::fakeEntry(u"a"_s), .isFromElsewhere = true};
    question.changes = {u"The address was “x” and is “y”."_s};
    const LaunchDialog asked(*m_engine->link, question);
    QVERIFY(textsIn(asked).contains(question.changes.constFirst()));
    QVERIFY(textsIn(asked).contains(u"not what you accepted any more"_s));
}

void TestLaunchDialog::c09_ticksNoVariableOfASecretsName()
{
    LaunchQuestion question{.isFromElsewhere = true};
    for (const QString &name : {u"LANG"_s, u"GITHUB_TOKEN"_s}) {
        OpenValue value;
        value.need = {.kind = ValueNeed::Kind::Variable, .name = name, .isSecret = name == "GITHUB_TOKEN"_L1};
        value.isInEnvironment = true;
        question.values.append(value);
    }
    const ValueFields fields(question);
    QVERIFY(fields.findChild<QCheckBox *>(u"value:allow:LANG"_s)->isChecked());
    QVERIFY(!fields.findChild<QCheckBox *>(u"value:allow:GITHUB_TOKEN"_s)->isChecked());
    QCOMPARE(fields.answer().allowed, QSet<QString>{u"env:LANG"_s});
    QVERIFY(!fields.isComplete());
    fields.findChild<QCheckBox *>(u"value:allow:GITHUB_TOKEN"_s)->setChecked(true);
    QVERIFY(fields.isComplete());
}

void TestLaunchDialog::c13_namesDangerousVariables()
{
    ServerEntry entry = EngineFixture::fakeEntry(u"a"_s);
    for (const QString &name : {u"LD_PRELOAD"_s, u"PATH"_s, u"NODE_OPTIONS"_s, u"DYLD_INSERT_LIBRARIES"_s,
                                u"QT_PLUGIN_PATH"_s, u"PYTHONPATH"_s}) {
        entry.environment = {{name, u"x"_s}};
        const QStringList warnings = LaunchView::warnings({.entry = entry, .facts = launchFacts(entry)});
        QVERIFY2(warnings.join(u' ').contains(name), qPrintable(name));
    }
}

void TestLaunchDialog::breaksACommandBetweenItsArguments()
{
    ServerEntry entry;
    entry.name = u"files"_s;
    entry.command = u"/opt/node/bin/node"_s;
    entry.arguments = {u"/opt/npm/node_modules/@modelcontextprotocol/server-filesystem/dist/index.js"_s,
                       u"/home/me/my files"_s, u"--harmless\n    --not"_s};
    LaunchView view;
    view.resize(500, 300);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    view.setQuestion({.entry = entry, .facts = launchFacts(entry)});
    const auto *command = view.findChild<TextPane *>(u"launch:command"_s);
    QCOMPARE(command->toPlainText().split(u'\n'),
             (QStringList{u"/opt/node/bin/node"_s, u"    "_s + entry.arguments.at(0), u"    '/home/me/my files'"_s,
                          u"    '--harmless↵    --not'"_s})); // its own line end begins no argument
    QVERIFY(command->document()->lineCount() > 4);            // the long one goes on in the next line
    entry.arguments = {u"/home/me"_s};
    view.setQuestion({.entry = entry, .facts = launchFacts(entry)});
    QCOMPARE(command->toPlainText(), u"/opt/node/bin/node /home/me"_s);
    view.resize(90, 300);
    QTRY_COMPARE(command->toPlainText(), u"/opt/node/bin/node\n    /home/me"_s);
}

void TestLaunchDialog::u01_showsHostileTextLiterally()
{
    for (const QString &trap : markupTraps()) {
        ServerEntry entry;
        entry.name = trap;
        entry.command = trap;
        entry.arguments = {trap};
        entry.environment = {{trap, u"x"_s}};
        LaunchQuestion question{.entry = entry, .facts = launchFacts(entry), .isFromElsewhere = true};
        question.changes = {trap};
        OpenValue value;
        value.need = {.name = trap, .description = trap, .uses = {trap}};
        question.values = {value};
        const LaunchDialog asked(*m_engine->link, question);
        QCOMPARE(markupIn(asked), QStringList());
    }
}

void TestLaunchDialog::u05_saysThatSomethingIsHidden()
{
    m_engine->link->connectServer(add(EngineFixture::fakeEntry(u"a"_s, {u"--root"_s, u"/home\u202e/x"_s})));
    QTRY_VERIFY(dialog());
    QVERIFY(textsIn(*dialog()).contains(u"invisible characters"_s));
    QVERIFY(dialog()->findChild<TextPane *>(u"launch:command"_s)->toPlainText().contains(u"‹U+202E›"_s));
}

void TestLaunchDialog::u06_startsNothingWhoseEndWasNotSeen_data()
{
    QTest::addColumn<QString>("argument");
    QTest::addColumn<bool>("mustScroll");
    QTest::newRow("4,000 blanks") << QString(4000, u' ') << false;
    QTest::newRow("300 line ends") << QString(300, u'\n') << false;
    QTest::newRow("4,000 letters") << u"word "_s.repeated(800) << true;
}

void TestLaunchDialog::u06_startsNothingWhoseEndWasNotSeen()
{
    QFETCH(const QString, argument);
    QFETCH(const bool, mustScroll);
    m_engine->link->connectServer(
        add(EngineFixture::fakeEntry(u"a"_s, {u"--tools"_s, u"1"_s, u"ls"_s + argument + u"; rm -rf ~"_s})));
    QTRY_VERIFY(dialog());
    QVERIFY(QTest::qWaitForWindowExposed(dialog()));
    auto *command = dialog()->findChild<TextPane *>(u"launch:command"_s);
    QVERIFY(command->toPlainText().contains(u"; rm -rf ~"_s));
    QCOMPARE(command->horizontalScrollBar()->maximum(), 0);
    if (mustScroll) {
        QVERIFY(command->verticalScrollBar()->maximum() > 0);
        QVERIFY(!QTest::qWaitFor([this] { return button(u"yes"_s)->isEnabled(); }, 500));
        QVERIFY(button(u"yes"_s)->toolTip().contains(u"goes on below"_s));
        command->verticalScrollBar()->setValue(command->verticalScrollBar()->maximum());
    }
    QTRY_VERIFY(button(u"yes"_s)->isEnabled());
}

void TestLaunchDialog::u06_startsNothingWhoseEndIsOutsideOfTheView_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("one line") << QStringList{u"1"_s};
    QTest::newRow("eight lines") << QStringList{u"a b c d e f g h i j k l m n o p q r s t u v w x y z"_s,
                                                u"a b c d e f g h i j k l m n o p q r s t u v w x y z"_s,
                                                u"1"_s,
                                                u"2"_s,
                                                u"3"_s,
                                                u"; rm -rf ~"_s};
}

void TestLaunchDialog::u06_startsNothingWhoseEndIsOutsideOfTheView()
{
    QFETCH(const QStringList, arguments);
    ServerEntry entry;
    entry.name = u"a"_s;
    entry.command = u"/opt/tool"_s;
    entry.arguments = arguments;
    const LaunchQuestion question{.entry = entry, .facts = launchFacts(entry), .isFromElsewhere = true};
    LaunchDialog asked(*m_engine->link, question);
    asked.setAttribute(Qt::WA_DeleteOnClose, false);
    auto *area = asked.findChild<QScrollArea *>();
    area->setMinimumHeight(0);
    const auto *command = asked.findChild<TextPane *>(u"launch:command"_s);
    area->setFixedHeight(12); // less than one row
    asked.show();
    QVERIFY(QTest::qWaitForWindowExposed(&asked));
    const auto *yes = asked.findChild<QPushButton *>(u"launchDialog:yes"_s);
    QCOMPARE(command->verticalScrollBar()->maximum(), 0); // it has no more to scroll itself
    QVERIFY(!QTest::qWaitFor([yes] { return yes->isEnabled(); }, 500));
    QVERIFY(yes->toolTip().contains(u"see its end first"_s));
    area->setFixedHeight(60);
    QVERIFY(QTest::qWaitFor([area] { return area->height() == 60; }));
    if (arguments.size() > 1) {
        QVERIFY(!QTest::qWaitFor([yes] { return yes->isEnabled(); }, 500));
    }
    const QPoint end = command->mapTo(area->widget(), QPoint(0, command->height()));
    area->ensureVisible(0, end.y(), 0, 0);
    QTRY_VERIFY(yes->isEnabled());
}

QTEST_MAIN(TestLaunchDialog)
#include "tst_launchdialog.moc"
