// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/profiles/profilesfile.h"
#include "tests/ui/window/windowfixture.h"
#include "ui/manage/serverspage.h"
#include "ui/models/profiles/profilesdesk.h"
#include "ui/models/toollist.h"
#include "ui/servers/switchquestion.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>

#include <algorithm>

using namespace Signalbox;
using namespace Qt::StringLiterals;

using State = ServerStatus::State;

/// Profiles and environments switched in the window, with servers that really run.
class TestProfileSwitch : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_window.reset(); }
    void isNotSeenWithoutProfiles();
    void switchesAtOnceWhereNothingRuns();
    void saysWhatIsRestartedAndGivesItTheOtherValues();
    void leavesServersAloneIfThatIsWanted();
    void takesNothingUpWhenItIsCancelled();
    void stopsWhatIsOffAndConnectsWhatIsOn();
    void switchesServersInTheProfileInUse();
    void isSeenInBothThemes();

private:
    [[nodiscard]] EngineLink &link() const { return *m_window->engine.link; }
    [[nodiscard]] bool write(const std::function<Result<>(Profiles &)> &change) const
    {
        return ProfilesFile(m_window->engine.paths().configDir()).update(change).has_value();
    }
    [[nodiscard]] Profiles kept() const
    {
        return ProfilesFile(m_window->engine.paths().configDir()).read().value_or(Profiles());
    }
    [[nodiscard]] QComboBox *box(const QString &name) const { return m_window->window->findChild<QComboBox *>(name); }
    [[nodiscard]] SwitchQuestion *question() const { return m_window->window->findChild<SwitchQuestion *>(); }
    [[nodiscard]] bool hasTool(const QString &id, const QString &name) const
    {
        const ToolListPtr tools = link().tools(id);
        return tools && std::ranges::contains(tools->tools, name, &Tool::name);
    }
    bool twoEnvironments() const;
    void pick(const QString &box, const QString &name) const;
    void click(const QString &button) const { question()->findChild<QPushButton *>(button)->click(); }

    std::unique_ptr<WindowFixture> m_window;
};

void TestProfileSwitch::init()
{
    m_window = std::make_unique<WindowFixture>();
    QTRY_VERIFY(link().isReady());
}

/// "few", which is in use, and "many"; COUNT says how many tools a server has.
bool TestProfileSwitch::twoEnvironments() const
{
    const bool isWritten = write([](Profiles &all) {
        for (const auto &[name, count] : {std::pair(u"few"_s, u"1"_s), {u"many"_s, u"5"_s}}) {
            (void)all.addEnvironment(name);
            (void)all.setVariable({.kind = VariablePlace::Kind::Environment, .name = name},
                                  {.name = u"COUNT"_s, .text = count});
        }
        return all.useEnvironment(u"few"_s);
    });
    return isWritten && QTest::qWaitFor([this] { return box(u"servers:environment"_s)->isVisible(); });
}

void TestProfileSwitch::pick(const QString &name, const QString &value) const
{
    QComboBox *field = box(name);
    const int index = field->findData(value);
    QVERIFY2(index >= 0, qPrintable(value));
    field->setCurrentIndex(index);
    emit field->activated(index);
}

void TestProfileSwitch::isNotSeenWithoutProfiles()
{
    m_window->engine.addFake(u"one"_s);
    QVERIFY(!box(u"servers:profile"_s)->isVisible());
    QVERIFY(!box(u"servers:environment"_s)->isVisible());
    QVERIFY(write([](Profiles &all) { return all.addProfile({.name = u"job"_s}); }));
    QTRY_VERIFY(box(u"servers:profile"_s)->isVisible());
    QCOMPARE(box(u"servers:profile"_s)->currentText(), u"No profile"_s);
}

void TestProfileSwitch::switchesAtOnceWhereNothingRuns()
{
    m_window->engine.addFake(u"one"_s, {u"--tools"_s, u"${var:COUNT}"_s});
    QVERIFY(twoEnvironments());
    pick(u"servers:environment"_s, u"many"_s);
    QVERIFY(!question());
    QTRY_COMPARE(kept().environmentInUse, u"many"_s);
}

void TestProfileSwitch::saysWhatIsRestartedAndGivesItTheOtherValues()
{
    QVERIFY(twoEnvironments());
    const QString id = m_window->engine.addConnected(u"counting"_s, {u"--tools"_s, u"${var:COUNT}"_s});
    const QString other = m_window->engine.addConnected(u"other"_s);
    QVERIFY(!id.isEmpty() && !other.isEmpty());
    QVERIFY(hasTool(id, u"tool_0000"_s));
    QVERIFY(!hasTool(id, u"tool_0004"_s));
    const qint64 since = link().server(other)->sinceWallNs;
    pick(u"servers:environment"_s, u"many"_s);
    QVERIFY(question());
    QString said;
    for (const PlainLabel *label : question()->findChildren<PlainLabel *>()) {
        said += label->rawText() + u'\n';
    }
    QVERIFY2(said.contains(u"Restarted, for they get other values: counting."_s), qPrintable(said));
    QVERIFY2(!said.contains(u"Stopped"_s), qPrintable(said));
    QCOMPARE(kept().environmentInUse, u"few"_s); // not before the answer
    QVERIFY(question()->findChild<QPushButton *>(u"switchQuestion:cancel"_s)->isDefault());
    click(u"switchQuestion:go"_s);
    QTRY_COMPARE(kept().environmentInUse, u"many"_s);
    QTRY_VERIFY_WITH_TIMEOUT(hasTool(id, u"tool_0004"_s), 10'000);
    QCOMPARE(link().server(other)->sinceWallNs, since); // it has no such variable
}

void TestProfileSwitch::leavesServersAloneIfThatIsWanted()
{
    QVERIFY(twoEnvironments());
    const QString id = m_window->engine.addConnected(u"counting"_s, {u"--tools"_s, u"${var:COUNT}"_s});
    pick(u"servers:environment"_s, u"many"_s);
    QVERIFY(question());
    click(u"switchQuestion:only"_s);
    QTRY_COMPARE(kept().environmentInUse, u"many"_s);
    m_window->run(CommandId::ServersPage);
    m_window->window->findChild<ServersPage *>()->turnTo(u"profiles"_s);
    auto *words = m_window->window->findChild<PlainLabel *>(u"profiles:outdated"_s);
    QTRY_VERIFY(words->isVisible());
    QVERIFY(words->rawText().contains(u"counting"_s));
    QVERIFY(!hasTool(id, u"tool_0004"_s));
    m_window->window->findChild<QPushButton *>(u"profiles:restart"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(hasTool(id, u"tool_0004"_s), 10'000);
    QTRY_VERIFY(!words->isVisible());
}

void TestProfileSwitch::takesNothingUpWhenItIsCancelled()
{
    QVERIFY(twoEnvironments());
    const QString id = m_window->engine.addConnected(u"counting"_s, {u"--tools"_s, u"${var:COUNT}"_s});
    const qint64 since = link().server(id)->sinceWallNs;
    pick(u"servers:environment"_s, u"many"_s);
    QVERIFY(question());
    click(u"switchQuestion:cancel"_s);
    QCOMPARE(box(u"servers:environment"_s)->currentText(), u"few"_s);
    QCOMPARE(kept().environmentInUse, u"few"_s);
    QCOMPARE(link().server(id)->sinceWallNs, since);
}

void TestProfileSwitch::stopsWhatIsOffAndConnectsWhatIsOn()
{
    const QString running = m_window->engine.addConnected(u"running"_s);
    const QString idle = m_window->engine.addFake(u"idle"_s);
    QVERIFY(write([idle](Profiles &all) { return all.addProfile({.name = u"job"_s, .servers = {idle}}); }));
    QTRY_VERIFY(box(u"servers:profile"_s)->isVisible());
    pick(u"servers:profile"_s, u"job"_s);
    QVERIFY(question());
    auto *others = question()->findChild<QCheckBox *>(u"switchQuestion:others"_s);
    QVERIFY(others);
    QVERIFY(!others->isChecked()); // nothing is started unasked
    others->setChecked(true);
    click(u"switchQuestion:go"_s);
    QVERIFY(m_window->engine.becomes(running, State::Disconnected));
    QVERIFY(m_window->engine.becomes(idle, State::Connected));
    QCOMPARE(kept().profileInUse, u"job"_s);
    pick(u"servers:profile"_s, {});
    QVERIFY(!question()); // without a profile nothing is stopped
    QTRY_COMPARE(kept().profileInUse, QString());
    QVERIFY(m_window->engine.is(idle, State::Connected));
}

void TestProfileSwitch::switchesServersInTheProfileInUse()
{
    const QString id = m_window->engine.addFake(u"one"_s);
    QVERIFY(write([](Profiles &all) {
        (void)all.addProfile({.name = u"job"_s});
        return all.useProfile(u"job"_s);
    }));
    auto *desk = m_window->window->findChild<ProfilesDesk *>();
    QTRY_COMPARE(desk->profiles().profileInUse, u"job"_s);
    desk->switchServers({id}, true);
    QTRY_COMPARE(kept().profile(u"job"_s)->servers, QStringList{id});
    QVERIFY(!link().server(id)->entry.disabled); // its own switch is as it was
    QTRY_VERIFY(desk->profiles().isOn(link().server(id)->entry));
    desk->switchServers({id}, false);
    QTRY_COMPARE(kept().profile(u"job"_s)->servers, QStringList());
}

/// With SIGNALBOX_TOUR_DIR the pictures are kept.
void TestProfileSwitch::isSeenInBothThemes()
{
    QVERIFY(twoEnvironments());
    QStringList ids;
    for (const auto &[name, group] : {std::pair(u"github"_s, u"Work"_s),
                                      {u"linear"_s, u"Work"_s},
                                      {u"filesystem-tools"_s, u"Local"_s},
                                      {u"notes"_s, QString()}}) {
        ServerEntry entry = EngineFixture::fakeEntry(name, {u"--tools"_s, u"${var:COUNT}"_s});
        entry.group = group;
        ids << m_window->engine.add(entry);
    }
    QVERIFY(m_window->engine.connectTo(ids.first()));
    QVERIFY(write([&ids](Profiles &all) {
        (void)all.setVariable({.kind = VariablePlace::Kind::Environment, .name = u"few"_s},
                              {.name = u"API_TOKEN"_s, .secret = u"6f2b"_s, .description = u"of the team"_s});
        return all.addProfile({.name = u"job"_s,
                               .description = u"what is needed at work"_s,
                               .servers = {ids.last()},
                               .groups = {u"Work"_s},
                               .environment = u"many"_s});
    }));
    QTRY_VERIFY(box(u"servers:profile"_s)->isVisible());
    const QString folder = qEnvironmentVariable("SIGNALBOX_TOUR_DIR");
    auto *page = m_window->window->findChild<ServersPage *>();
    const auto picture = [&](const QString &name, QWidget *widget) {
        for (const auto &[command, theme] :
             {std::pair(CommandId::ThemeLight, u"light"_s), {CommandId::ThemeDark, u"dark"_s}}) {
            m_window->run(command);
            const QString file = u"%1/profiles-%2-%3.png"_s.arg(folder, name, theme);
            QVERIFY(folder.isEmpty() || widget->grab().save(file));
        }
    };
    picture(u"pane"_s, m_window->window.get());
    m_window->run(CommandId::ServersPage);
    page->turnTo(u"list"_s);
    picture(u"list"_s, m_window->window.get());
    page->turnTo(u"profiles"_s);
    auto *places = m_window->window->findChild<QAbstractItemView *>(u"profiles:places"_s);
    QTRY_COMPARE(places->model()->rowCount(), 4);
    places->setCurrentIndex(places->model()->index(3, 0));
    picture(u"profile"_s, m_window->window.get());
    places->setCurrentIndex(places->model()->index(1, 0));
    picture(u"environment"_s, m_window->window.get());
    pick(u"servers:profile"_s, u"job"_s);
    QVERIFY(question());
    picture(u"question"_s, question());
    click(u"switchQuestion:cancel"_s);
}

QTEST_MAIN(TestProfileSwitch)
#include "tst_profileswitch.moc"
