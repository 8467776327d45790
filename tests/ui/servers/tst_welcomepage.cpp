// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/enginefixture.h"
#include "tests/ui/labels.h"
#include "ui/servers/welcomepage.h"

#include <QLineEdit>
#include <QPushButton>

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
    void everySampleServerWorksByOneClick_data();
    void everySampleServerWorksByOneClick();
    void saysWhatTypedTextMeans();
    void handsOnWhatWasTyped();
    void offersTheForm();
    void u01_explainsHostileTextLiterally();

private:
    QLineEdit *text() const { return m_page->findChild<QLineEdit *>(u"welcome:text"_s); }
    QPushButton *review() const { return m_page->findChild<QPushButton *>(u"welcome:review"_s); }

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
