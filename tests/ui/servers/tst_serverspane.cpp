// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/values/environmentfile.h"
#include "tests/ui/enginefixture.h"
#include "tests/ui/labels.h"
#include "ui/models/serverlistmodel.h"
#include "ui/servers/serverspane.h"
#include "ui/widgets/groupedtree.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace Signalbox;

using State = ServerStatus::State;

class TestServersPane : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void saysThatThereAreNoServers();
    void listsServersAndChoosesTheFirst();
    void filtersByName();
    void keepsTheCurrentServerOverChanges();
    void choosesANeighbourWhenTheCurrentServerGoes();
    void choosesAServerThatIsNotListedYet();
    void clearsTheFilterForWhatIsAskedForByName();
    void standsInGroups();
    void keepsTheServerWhileAHeadingIsCurrent();
    void opensTheGroupOfWhatIsAskedFor();
    void activatesByEnter();
    void tellsWhatThePersonChooses();
    void takesWhatIsPasted();
    void showsTheFactsOfTheCurrentServer();
    void showsWhichFileVariablesComeFrom();
    void showsWhatTheProcessesCostWhileItRuns();
    void showsWhetherTheServerAnswers();
    void u01_showsHostileNamesLiterally();

private:
    QStringList rows() const
    {
        QStringList names;
        for (int row = 0; row < list()->model()->rowCount(); ++row) {
            names.append(list()->model()->index(row, 0).data().toString());
        }
        return names;
    }
    GroupedTree *list() const { return m_pane->list(); }
    QLineEdit *filter() const { return m_pane->findChild<QLineEdit *>(u"servers:filter"_s); }
    QString facts() const { return textsIn(*m_pane->findChild<QWidget *>(u"serverFacts"_s)); }

    std::unique_ptr<EngineFixture> m_engine;
    std::unique_ptr<ServersPane> m_pane;
};

void TestServersPane::init()
{
    m_engine = std::make_unique<EngineFixture>();
    m_pane = std::make_unique<ServersPane>(*m_engine->link);
    m_pane->resize(320, 600);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
}

void TestServersPane::cleanup()
{
    m_pane.reset();
    m_engine.reset();
}

void TestServersPane::saysThatThereAreNoServers()
{
    QVERIFY(textsIn(*m_pane).contains(u"Servers you add are listed here."_s));
    QVERIFY(!list()->isVisible());
    QVERIFY(!filter()->isVisible());
    QCOMPARE(m_pane->currentId(), QString());
}

void TestServersPane::listsServersAndChoosesTheFirst()
{
    QSignalSpy current(m_pane.get(), &ServersPane::currentChanged);
    const QString one = m_engine->addFake(u"one"_s);
    m_engine->addFake(u"two"_s);
    QCOMPARE(rows(), QStringList({u"one"_s, u"two"_s}));
    QCOMPARE(m_pane->currentId(), one);
    QCOMPARE(current.last().first().toString(), one);
    QVERIFY(list()->isVisible());
}

void TestServersPane::filtersByName()
{
    m_engine->addFake(u"GitHub"_s);
    m_engine->addFake(u"files.local"_s);
    QTest::keyClicks(filter(), u"hub"_s);
    QCOMPARE(rows(), QStringList{u"GitHub"_s});
    filter()->setText(u"s.l"_s); // words, not a pattern
    QCOMPARE(rows(), QStringList{u"files.local"_s});
    filter()->setText(u".*"_s);
    QCOMPARE(rows(), QStringList());
    QTest::keyClick(filter(), Qt::Key_Escape);
    QCOMPARE(rows().size(), 2);
}

void TestServersPane::keepsTheCurrentServerOverChanges()
{
    const QString one = m_engine->addFake(u"one"_s);
    const QString two = m_engine->addFake(u"two"_s);
    m_pane->setCurrent(two);
    QCOMPARE(m_pane->currentId(), two);
    const QString three = m_engine->addFake(u"three"_s);
    QCOMPARE(m_pane->currentId(), two);
    QVERIFY(m_engine->connectTo(two));
    m_engine->link->removeServer(one, this, [](const Result<> &) {});
    QTRY_COMPARE(rows(), QStringList({u"two"_s, u"three"_s}));
    QCOMPARE(m_pane->currentId(), two);
    ServerEntry renamed = m_engine->link->server(two)->entry;
    renamed.name = u"zwei"_s;
    m_engine->link->updateServer(renamed, this, [](const Result<> &) {});
    QTRY_VERIFY(rows().contains(u"zwei"_s));
    QCOMPARE(m_pane->currentId(), two);
}

void TestServersPane::choosesANeighbourWhenTheCurrentServerGoes()
{
    m_engine->addFake(u"one"_s);
    const QString two = m_engine->addFake(u"two"_s);
    const QString three = m_engine->addFake(u"three"_s);
    m_pane->setCurrent(three);
    m_engine->link->removeServer(three, this, [](const Result<> &) {});
    QTRY_COMPARE(m_pane->currentId(), two);
    QVERIFY(facts().contains(u"two"_s));
}

void TestServersPane::choosesAServerThatIsNotListedYet()
{
    m_engine->addFake(u"one"_s);
    QString id;
    m_engine->link->addServers({EngineFixture::fakeEntry(u"two"_s)}, this, [&](const Result<QStringList> &ids) {
        id = ids->first();
        m_pane->setCurrent(id);
    });
    QTRY_VERIFY(!id.isEmpty());
    QTRY_COMPARE(m_pane->currentId(), id);
    m_pane->setCurrent(u"nobody"_s);
    QCOMPARE(m_pane->currentId(), id);
}

void TestServersPane::clearsTheFilterForWhatIsAskedForByName()
{
    m_engine->addFake(u"one"_s);
    const QString two = m_engine->addFake(u"two"_s);
    filter()->setText(u"one"_s);
    m_pane->setCurrent(two);
    QCOMPARE(m_pane->currentId(), two);
    QCOMPARE(filter()->text(), QString());
}

void TestServersPane::standsInGroups()
{
    for (const auto &[name, group] : {std::pair(u"github"_s, u"Work"_s), {u"files"_s, u"Local"_s}, {u"other"_s, {}}}) {
        ServerEntry entry = EngineFixture::fakeEntry(name);
        entry.group = group;
        QVERIFY(!m_engine->add(entry).isEmpty());
    }
    QTRY_COMPARE(rows(), QStringList({u"Local"_s, u"Work"_s, u"No group"_s}));
    const QString id = m_engine->link->serverByName(u"files"_s)->entry.id;
    QSignalSpy current(m_pane.get(), &ServersPane::currentChanged);
    m_pane->setCurrent(id);
    QCOMPARE(m_pane->currentId(), id);
    QVERIFY(m_engine->connectTo(id));
    QCOMPARE(m_pane->currentId(), id);
    const int heading = list()->visualRect(list()->model()->index(0, 0)).height();
    const int row = list()->visualRect(list()->currentIndex()).height();
    QVERIFY2(heading < row, qPrintable(QString::number(heading)));
}

void TestServersPane::keepsTheServerWhileAHeadingIsCurrent()
{
    ServerEntry entry = EngineFixture::fakeEntry(u"github"_s);
    entry.group = u"Work"_s;
    const QString id = m_engine->add(entry);
    QTRY_COMPARE(m_pane->currentId(), id);
    list()->setFocus();
    QSignalSpy chosen(m_pane.get(), &ServersPane::chosen);
    QTest::keyClick(list(), Qt::Key_Up);
    QCOMPARE(list()->currentGroup(), u"Work"_s);
    QCOMPARE(m_pane->currentId(), id);
    QCOMPARE(chosen.size(), 0);
    QVERIFY(facts().contains(u"github"_s));
    QTest::keyClick(list(), Qt::Key_Left);
    QVERIFY(!list()->isExpanded(list()->currentIndex()));
    QTest::keyClick(list(), Qt::Key_Right);
    QVERIFY(list()->isExpanded(list()->currentIndex()));
    QSignalSpy menu(m_pane.get(), &ServersPane::groupMenuRequested);
    QContextMenuEvent byKey(QContextMenuEvent::Keyboard, {}, {});
    QApplication::sendEvent(list()->viewport(), &byKey);
    QCOMPARE(menu.first().first().toString(), u"Work"_s);
    m_engine->link->removeServer(id, this, [](const Result<> &) {});
    QTRY_COMPARE(m_pane->currentId(), QString());
}

void TestServersPane::opensTheGroupOfWhatIsAskedFor()
{
    ServerEntry entry = EngineFixture::fakeEntry(u"github"_s);
    entry.group = u"Work"_s;
    const QString id = m_engine->add(entry);
    const QString other = m_engine->addFake(u"other"_s);
    QTRY_COMPARE(rows(), QStringList({u"Work"_s, u"No group"_s}));
    m_pane->setCurrent(other);
    list()->setFolded({u"Work"_s});
    QVERIFY(!list()->isExpanded(list()->model()->index(0, 0)));
    m_pane->setCurrent(id);
    QCOMPARE(m_pane->currentId(), id);
    QVERIFY(list()->isExpanded(list()->model()->index(0, 0)));
}

void TestServersPane::activatesByEnter()
{
    const QString one = m_engine->addFake(u"one"_s);
    QSignalSpy activated(m_pane.get(), &ServersPane::activated);
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.first().first().toString(), one);
    QVERIFY(m_engine->is(one, State::Disconnected)); // what it leads to is the window's
}

void TestServersPane::tellsWhatThePersonChooses()
{
    const QString a = m_engine->addFake(u"a"_s);
    const QString b = m_engine->addFake(u"b"_s);
    QTRY_COMPARE(rows().size(), 2);
    QSignalSpy chosen(m_pane.get(), &ServersPane::chosen);
    m_pane->setCurrent(b); // that is not the person
    QCOMPARE(chosen.count(), 0);
    const auto click = [this](int row) {
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {},
                          list()->visualRect(list()->model()->index(row, 0)).center());
    };
    click(1); // current already, and yet chosen
    QVERIFY(chosen.count() > 0);
    QCOMPARE(chosen.last().at(0).toString(), b);
    click(0);
    QCOMPARE(chosen.last().at(0).toString(), a);
    QTest::keyClick(list(), Qt::Key_Down);
    QCOMPARE(chosen.last().at(0).toString(), b);
}

void TestServersPane::takesWhatIsPasted()
{
    m_engine->addFake(u"one"_s);
    QGuiApplication::clipboard()->setText(u"npx -y thing"_s);
    QSignalSpy pasted(m_pane.get(), &ServersPane::pasted);
    QTest::keySequence(list(), QKeySequence::Paste);
    QCOMPARE(pasted.size(), 1);
    QCOMPARE(pasted.first().first().toString(), u"npx -y thing"_s);
    QCOMPARE(rows(), QStringList{u"one"_s});
}

void TestServersPane::showsTheFactsOfTheCurrentServer()
{
    const QString id = m_engine->addFake(u"one"_s, {u"--tools"_s, u"3"_s});
    QVERIFY(facts().contains(u"not connected"_s));
    QVERIFY(m_engine->connectTo(id));
    QVERIFY(facts().contains(u"Fake server 1.0"_s));
    QVERIFY(facts().contains(u"legacy, 2025-11-25"_s));
    QVERIFY(facts().contains(u"--tools 3"_s));
    QVERIFY(EngineFixture::ends(m_engine->call(u"one"_s, u"fail"_s)));
    QTRY_VERIFY(facts().contains(u"1, 1 failed"_s));
}

void TestServersPane::showsWhichFileVariablesComeFrom()
{
    ServerEntry entry = EngineFixture::fakeEntry(u"one"_s);
    setEnvironmentFile(entry, u"/srv/project/<b>.env"_s);
    const QString id = m_engine->add(entry);
    QTRY_VERIFY(facts().contains(u"/srv/project/<b>.env"_s));
    QVERIFY(facts().contains(u"Variables from"_s));
    ServerEntry without = m_engine->link->server(id)->entry;
    setEnvironmentFile(without, {});
    m_engine->link->updateServer(without, m_pane.get(), [](const Result<> &updated) { QVERIFY(updated); });
    QTRY_VERIFY(!facts().contains(u"Variables from"_s));
}

void TestServersPane::showsWhatTheProcessesCostWhileItRuns()
{
    const QString id = m_engine->addFake(u"one"_s);
    QVERIFY(!facts().contains(u"Process"_s));
    QVERIFY(m_engine->connectTo(id));
    QTRY_VERIFY(facts().contains(u"Process"_s));
    QTRY_VERIFY(facts().contains(u"% CPU"_s));
    const auto *process = m_pane->findChild<QWidget *>(u"serverFacts:process"_s);
    QVERIFY(process->toolTip().contains(u"1 thread(s)"_s)); // the rest of it
    QVERIFY(!facts().contains(u"Health"_s));                // no check is set
    const QModelIndex row = list()->model()->index(0, 0);
    QVERIFY(row.data(ServerRole::Vitals).toString().contains(u"1 thread(s)"_s));
    m_engine->link->disconnectServer(id);
    QTRY_VERIFY(!facts().contains(u"Process"_s));
}

void TestServersPane::showsWhetherTheServerAnswers()
{
    ServerEntry entry = EngineFixture::fakeEntry(u"one"_s, {u"--no-answer"_s, u"ping"_s});
    entry.health = {.check = HealthSettings::Check::Ping, .intervalMs = 1000, .deadlineMs = 100, .failures = 1};
    const QString id = m_engine->add(entry);
    QVERIFY(m_engine->connectTo(id));
    QTRY_VERIFY(facts().contains(u"down since"_s));
    const QModelIndex row = list()->model()->index(0, 0);
    QCOMPARE(row.data(ServerRole::StateText).toString(), u"Does not answer"_s);
    QVERIFY(row.data(ServerRole::IsSilent).toBool());
    QVERIFY(row.data(Qt::AccessibleTextRole).toString().contains(u"Does not answer"_s));
}

void TestServersPane::u01_showsHostileNamesLiterally()
{
    const QStringList traps = markupTraps();
    for (const QString &trap : traps) {
        const QString id = m_engine->addFake(trap);
        m_pane->setCurrent(id);
        QVERIFY2(facts().contains(trap), qPrintable(trap));
        QCOMPARE(markupIn(*m_pane), QStringList());
    }
    QCOMPARE(rows(), traps);
}

QTEST_MAIN(TestServersPane)
#include "tst_serverspane.moc"
