// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/engine.h"
#include "tests/core/hub/team/postgresserver.h"
#include "tests/ui/enginefixture.h"
#include "ui/settings/teamgroup.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Signalbox;
using namespace Qt::StringLiterals;

class TestTeamGroup : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();
    void isOffAtFirst();
    void sendsCallsOnceItIsOn();
    void triesTheConnectionWithoutBeingOn();
    void refusesWhatIsNoAddress();
    void keepsThePasswordOutOfItsFile();
    void showsWhatWasChosen();

private:
    template<typename Widget>
    Widget *find(const QString &name) const
    {
        return m_group->findChild<Widget *>(u"settings:team"_s + name);
    }
    void enter(const QString &name, const QString &text) const;
    void makeGroup();
    [[nodiscard]] QString words(const QString &label) const { return find<PlainLabel>(label)->rawText(); }
    [[nodiscard]] TeamSettings kept() const { return TeamSettings::load(m_engine->paths().configDir()); }

    std::unique_ptr<PostgresServer> m_server;
    std::unique_ptr<EngineFixture> m_engine;
    std::unique_ptr<TeamGroup> m_group;
};

void TestTeamGroup::initTestCase()
{
    REQUIRE_POSTGRES();
    qputenv("PGPASSWORD", PostgresServer::kPassword); // the fixture has no keychain
    m_server = std::make_unique<PostgresServer>();
    QVERIFY2(m_server->fault().isEmpty(), qPrintable(m_server->fault()));
}

void TestTeamGroup::init()
{
    m_engine = std::make_unique<EngineFixture>();
    makeGroup();
}

void TestTeamGroup::cleanup()
{
    m_group.reset();
    m_engine.reset();
}

void TestTeamGroup::cleanupTestCase()
{
    m_server.reset();
}

void TestTeamGroup::makeGroup()
{
    m_group = std::make_unique<TeamGroup>(*m_engine->link, SettingsBook(m_engine->paths().configDir()));
    m_group->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_group.get()));
    QTRY_VERIFY(m_group->isEnabled());
}

void TestTeamGroup::enter(const QString &name, const QString &text) const
{
    auto *field = find<QLineEdit>(name);
    field->setFocus();
    field->setText(text);
    QTest::keyClick(field, Qt::Key_Return);
}

void TestTeamGroup::isOffAtFirst()
{
    for (const QLabel *label : m_group->findChildren<QLabel *>()) { // else it shows the & of its key
        QVERIFY2(label->buddy() || !label->text().contains(u'&'), qPrintable(label->text()));
    }
    QVERIFY(!find<QCheckBox>(u"On"_s)->isChecked());
    QVERIFY(!kept().isOn);
    QVERIFY(words(u"State"_s).isEmpty());
}

void TestTeamGroup::sendsCallsOnceItIsOn()
{
    const QString id = m_engine->addConnected(u"fake"_s);
    QVERIFY(!id.isEmpty());
    QVERIFY(EngineFixture::ends(m_engine->call(u"fake"_s, u"echo"_s, R"({"text":"canary-4711"})")));
    enter(u"Member"_s, u"ann"_s);
    enter(u"Address"_s, m_server->address());
    QTRY_COMPARE(kept().address, m_server->address());
    find<QCheckBox>(u"On"_s)->click();
    QTRY_COMPARE(words(u"Outcome"_s), u"Calls are sent from now on."_s);
    QVERIFY(kept().isOn);
    const QString mine = u"SELECT count(*) FROM signalbox.call JOIN signalbox.journal ON number = journal"
                         " WHERE about = 'echo' AND caller = 'test' AND member = 'ann'"_s;
    QTRY_COMPARE_WITH_TIMEOUT(m_server->sql(mine), "1"_ba, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(words(u"State"_s).contains(u"Last sent at"_s), 20'000);
    QVERIFY(!m_server->dump().contains("canary-4711"));
    find<QCheckBox>(u"On"_s)->click();
    QTRY_COMPARE(words(u"Outcome"_s), u"Nothing is sent."_s);
    QVERIFY(!kept().isOn);
}

void TestTeamGroup::triesTheConnectionWithoutBeingOn()
{
    find<QLineEdit>(u"Address"_s)->setText(m_server->address());
    find<QPushButton>(u"Test"_s)->click();
    QVERIFY(!find<QPushButton>(u"Test"_s)->isEnabled());
    QTRY_COMPARE_WITH_TIMEOUT(words(u"Outcome"_s), u"The database took the connection; its tables are there."_s,
                              20'000);
    QVERIFY(find<QPushButton>(u"Test"_s)->isEnabled());
    QVERIFY(!kept().isOn);
    find<QLineEdit>(u"Address"_s)->setText(m_server->address(u"nobody"_s));
    find<QPushButton>(u"Test"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(words(u"Outcome"_s).contains(u"authentication failed"_s), 20'000);
}

void TestTeamGroup::refusesWhatIsNoAddress()
{
    find<QLineEdit>(u"Address"_s)->setText(u"mysql://a@h/x"_s);
    find<QCheckBox>(u"On"_s)->click();
    QTRY_VERIFY2(words(u"Outcome"_s).contains(u"is no address of a PostgreSQL"_s), qPrintable(words(u"Outcome"_s)));
    QVERIFY(!find<QCheckBox>(u"On"_s)->isChecked());
    QVERIFY(!kept().isOn);
}

void TestTeamGroup::keepsThePasswordOutOfItsFile()
{
    QCOMPARE(find<QLineEdit>(u"Password"_s)->echoMode(), QLineEdit::Password);
    enter(u"Password"_s, u"hush"_s);
    QVERIFY(find<QLineEdit>(u"Password"_s)->text().isEmpty());
    QTRY_VERIFY2(words(u"Outcome"_s).startsWith(u"There is no keychain"_s), qPrintable(words(u"Outcome"_s)));
    QFile file(m_engine->paths().configDir() + u"/team.ini"_s);
    QVERIFY(!file.open(QIODevice::ReadOnly) || !file.readAll().contains("hush"));
}

void TestTeamGroup::showsWhatWasChosen()
{
    enter(u"Without"_s, u" a , b.c,"_s);
    QTRY_COMPARE(kept().without, (QStringList{u"a"_s, u"b.c"_s}));
    makeGroup();
    QTRY_COMPARE(find<QLineEdit>(u"Without"_s)->text(), u"a, b.c"_s);
}

QTEST_MAIN(TestTeamGroup)
#include "tst_teamgroup.moc"
