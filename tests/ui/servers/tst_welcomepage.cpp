// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/catalog/programs/scratchhome.h"
#include "tests/ui/enginefixture.h"
#include "tests/ui/labels.h"
#include "ui/models/programs/programskeeper.h"
#include "ui/servers/welcomepage.h"
#include "ui/widgets/badge.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace Signalbox;

class TestWelcomePage : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void startsNothingByBeingShown();
    void addsTheSampleServerOnceOnADoubleClick();
    void leadsToASampleThatIsInTheListAlready();
    void saysWhatOtherProgramsHave();
    void saysNothingIfOtherProgramsHaveNone();
    void saysThatThereAreNoneOnlyIfThereAreNone();
    void everySampleServerWorksByOneClick_data();
    void everySampleServerWorksByOneClick();
    void saysWhatTypedTextMeans();
    void handsOnWhatWasTyped();
    void offersTheForm();
    void writesKeysAsTheLanguageDoes();
    void u01_explainsHostileTextLiterally();

private:
    QLineEdit *text() const { return m_page->findChild<QLineEdit *>(u"welcome:text"_s); }
    QPushButton *review() const { return m_page->findChild<QPushButton *>(u"welcome:review"_s); }

    [[nodiscard]] std::unique_ptr<ProgramsKeeper> keeperOf(const ScratchHome &home) const
    {
        return std::make_unique<ProgramsKeeper>(
            *m_engine->link,
            ProgramsPlaces{home.places(), home.path(u"kept/versions"_s), home.path(u"kept/programs.json"_s)});
    }

    std::unique_ptr<EngineFixture> m_engine;
    std::unique_ptr<WelcomePage> m_page;
};

void TestWelcomePage::init()
{
    m_engine = std::make_unique<EngineFixture>();
    QTRY_VERIFY(m_engine->link->isReady());
    m_page = std::make_unique<WelcomePage>(*m_engine->link);
    m_page->resize(900, 700);
    m_page->show();
}

void TestWelcomePage::cleanup()
{
    m_page.reset();
    m_engine.reset();
}

void TestWelcomePage::startsNothingByBeingShown()
{
    QVERIFY(textsIn(*m_page).contains(u"filesystem-tools"_s));
    QVERIFY(m_engine->link->servers().isEmpty());
}

void TestWelcomePage::addsTheSampleServerOnceOnADoubleClick()
{
    QSignalSpy added(m_page.get(), &WelcomePage::serverAdded);
    auto *button = m_page->findChild<QPushButton *>(u"welcome:connect:filesystem-tools"_s);
    QVERIFY(button);
    button->click();
    button->click();
    QTRY_COMPARE(added.size(), 1);
    QVERIFY(m_engine->link->server(added.first().first().toString()));
    m_engine->addFake(u"later"_s);
    QCOMPARE(m_engine->link->servers().size(), 2);
    QCOMPARE(added.size(), 1);
}

void TestWelcomePage::leadsToASampleThatIsInTheListAlready()
{
    QSignalSpy added(m_page.get(), &WelcomePage::serverAdded);
    auto *button = m_page->findChild<QPushButton *>(u"welcome:connect:api-tools"_s);
    button->click();
    QTRY_COMPARE(added.size(), 1);
    const QString id = added.first().first().toString();
    QTRY_VERIFY(m_engine->link->server(id) && button->isEnabled());
    button->click();
    QCOMPARE(added.size(), 2);
    QCOMPARE(added.last().first().toString(), id);
    QCOMPARE(m_engine->link->servers().size(), 1);
    ServerEntry other = m_engine->link->server(id)->entry; // another one under that name
    other.arguments.append(u"--more"_s);
    bool isChanged = false;
    m_engine->link->updateServer(other, this, [&](const Result<> &changed) { isChanged = changed.has_value(); });
    QTRY_VERIFY(isChanged && m_engine->link->server(id)->entry.arguments == other.arguments);
    button->click();
    QTRY_VERIFY(m_engine->link->serverByName(u"api-tools-2"_s));
}

void TestWelcomePage::saysWhatOtherProgramsHave()
{
    const ScratchHome home;
    QVERIFY(home.put(u".cursor/mcp.json"_s, R"({"mcpServers":{"files":{"command":"a"},"notes":{"command":"b"},
"broken":{"command":7}}})"));
    QVERIFY(home.put(u".config/Claude/claude_desktop_config.json"_s,
                     R"({"mcpServers":{"files":{"command":"a"},"github":{"command":"c"}}})"));
    const std::unique_ptr<ProgramsKeeper> keeper = keeperOf(home);
    m_page = std::make_unique<WelcomePage>(*m_engine->link);
    m_page->setPrograms(*keeper);
    auto *box = m_page->findChild<QWidget *>(u"welcome:found"_s);
    QVERIFY(box->isHidden());
    QVERIFY(!keeper->state()); // nothing is read before it is shown
    m_page->show();
    QTRY_VERIFY(!box->isHidden());
    QCOMPARE(textsIn(*box).count(u"3 server"_s), 1); // each name once, without the broken one
    QVERIFY(textsIn(*box).contains(u"Claude Desktop"_s) && textsIn(*box).contains(u"Cursor"_s));
    QVERIFY(textsIn(*box).contains(u" and "_s));
    QSignalSpy wanted(m_page.get(), &WelcomePage::programsRequested);
    m_page->findChild<QPushButton *>(u"welcome:showFound"_s)->click();
    QCOMPARE(wanted.size(), 1);
    m_page.reset();
}

void TestWelcomePage::saysNothingIfOtherProgramsHaveNone()
{
    const ScratchHome home;
    QVERIFY(home.put(u".cursor/mcp.json"_s, R"({"mcpServers":{}})"));
    const std::unique_ptr<ProgramsKeeper> keeper = keeperOf(home);
    m_page = std::make_unique<WelcomePage>(*m_engine->link);
    m_page->setPrograms(*keeper);
    m_page->show();
    QTRY_VERIFY(keeper->state());
    QVERIFY(m_page->findChild<QWidget *>(u"welcome:found"_s)->isHidden());
    m_page.reset();
}

void TestWelcomePage::saysThatThereAreNoneOnlyIfThereAreNone()
{
    m_page->setFirst(false);
    QVERIFY(!textsIn(*m_page).contains(u"No servers yet"_s));
    m_page->setFirst(true);
    QVERIFY(textsIn(*m_page).contains(u"No servers yet"_s));
}

void TestWelcomePage::everySampleServerWorksByOneClick_data()
{
    QTest::addColumn<QStringList>("tools");
    QTest::newRow("filesystem-tools") << QStringList{u"list_directory"_s, u"read_file"_s, u"run_command"_s};
    QTest::newRow("api-tools") << QStringList{u"create_github_issue"_s, u"get_github_repo_info"_s};
    QTest::newRow("realtime-tools") << QStringList{u"monitor_file_changes"_s, u"tail_file"_s};
}

void TestWelcomePage::everySampleServerWorksByOneClick()
{
    QFETCH(const QStringList, tools);
    QSignalSpy added(m_page.get(), &WelcomePage::serverAdded);
    auto *button = m_page->findChild<QPushButton *>(u"welcome:connect:"_s + QLatin1String(QTest::currentDataTag()));
    QVERIFY(button);
    QVERIFY(textsIn(*m_page).contains(u"%1 tool"_s.arg(tools.size())));
    button->click();
    QTRY_COMPARE(added.size(), 1);
    const QString id = added.first().first().toString();
    m_engine->link->connectServer(id); // as the window does
    QTRY_VERIFY_WITH_TIMEOUT(m_engine->link->tools(id), 20'000);
    QStringList listed;
    for (const Tool &tool : m_engine->link->tools(id)->tools) {
        listed.append(tool.name);
    }
    listed.sort();
    QCOMPARE(listed, tools);
}

void TestWelcomePage::saysWhatTypedTextMeans()
{
    QTest::keyClicks(text(), u"npx -y thing"_s);
    QVERIFY(textsIn(*m_page).contains(u"npx"_s));
    QVERIFY(review()->isEnabled());
    text()->setText(u"npx 'unclosed"_s);
    QVERIFY(review()->isEnabled()); // the dialog is where it is mended
    QVERIFY(m_engine->link->servers().isEmpty());
}

void TestWelcomePage::handsOnWhatWasTyped()
{
    QSignalSpy pasted(m_page.get(), &WelcomePage::pasted);
    QTest::keyClick(text(), Qt::Key_Return); // nothing to hand on
    QVERIFY(!review()->isEnabled());
    QCOMPARE(pasted.size(), 0);
    text()->setText(u"npx -y thing"_s);
    QTest::keyClick(text(), Qt::Key_Return);
    review()->click();
    QCOMPARE(pasted.size(), 2);
    QCOMPARE(pasted.last().first().toString(), u"npx -y thing"_s);
}

void TestWelcomePage::offersTheForm()
{
    QSignalSpy wanted(m_page.get(), &WelcomePage::addRequested);
    m_page->findChild<QPushButton *>(u"welcome:form"_s)->click();
    QCOMPARE(wanted.size(), 1);
}

void TestWelcomePage::writesKeysAsTheLanguageDoes()
{
    class Keys : public QTranslator
    {
    public:
        [[nodiscard]] bool isEmpty() const override { return false; }
        QString translate(const char *context, const char *text, const char *, int) const override
        {
            return context == "QShortcut"_ba && text == "Ctrl"_ba ? u"Strg"_s : QString();
        }
    } keys;
    QCoreApplication::installTranslator(&keys);
    m_page = std::make_unique<WelcomePage>(*m_engine->link);
    QStringList shown;
    for (const BadgeLabel *key : m_page->findChildren<BadgeLabel *>()) {
        shown << key->badge().text;
    }
    QCoreApplication::removeTranslator(&keys);
    QVERIFY2(shown.contains(u"Strg+N"_s) && !shown.contains(u"Ctrl+N"_s), qPrintable(shown.join(u' ')));
}

void TestWelcomePage::u01_explainsHostileTextLiterally()
{
    const QStringList traps = markupTraps();
    for (const QString &trap : traps) {
        text()->setText(u"npx \"%1\" '%1'"_s.arg(trap));
        QCOMPARE(markupIn(*m_page), QStringList());
    }
}

QTEST_MAIN(TestWelcomePage)
#include "tst_welcomepage.moc"
