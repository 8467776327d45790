// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/memorystore.h"
#include "core/catalog/profiles/profilesfile.h"
#include "tests/ui/enginefixture.h"
#include "ui/manage/profiles/placedialog.h"
#include "ui/manage/profiles/profilesbar.h"
#include "ui/manage/profiles/profileservers.h"
#include "ui/manage/profiles/profilestab.h"
#include "ui/manage/profiles/removeplace.h"
#include "ui/manage/profiles/variabledialog.h"
#include "ui/models/profiles/placerows.h"
#include "ui/models/profiles/variablerows.h"
#include "ui/theme/icons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/rowstable.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

using namespace Signalbox;
using namespace Qt::StringLiterals;

namespace {

class LastingStore : public MemoryStore
{
public:
    [[nodiscard]] bool isPersistent() const override { return true; }
};

} // namespace

/// The tab over real files and a real engine.
class TestProfilesTab : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { registerIcons(); }
    void init();
    void cleanup();
    void addsAnEnvironmentWithAVariable();
    void keepsAVariableWhereItsDialogSays();
    void keepsASecretByReferenceOnly();
    void refusesNamesThatCannotBe();
    void ticksServersAndGroupsOfAProfile();
    void saysWhichServersUseAVariableAndWhoseValueCounts();
    void renamesWithItsPlaceKept();
    void asksBeforeSomethingIsRemoved();
    void followsTheFileAndSaysWhatIsWrongInIt();
    void asksForWhatIsToBeInUse();

private:
    [[nodiscard]] Profiles kept() const
    {
        return ProfilesFile(m_engine->paths().configDir()).read().value_or(Profiles());
    }
    [[nodiscard]] bool write(const std::function<Result<>(Profiles &)> &change) const
    {
        return ProfilesFile(m_engine->paths().configDir()).update(change).has_value();
    }
    template<typename Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        return m_tab->window()->findChild<Widget *>(name);
    }
    void add(const QString &button, const QString &name) const;
    void choose(const QString &name) const; ///< the row of this name is current
    [[nodiscard]] QString variable(int row, int column) const
    {
        return find<RowsTable>(u"profiles:variables"_s)->model()->index(row, column).data().toString();
    }

    std::unique_ptr<EngineFixture> m_engine;
    std::unique_ptr<ProfilesDesk> m_desk;
    std::unique_ptr<ProfilesTab> m_tab;
};

void TestProfilesTab::init()
{
    m_engine = std::make_unique<EngineFixture>([] { return std::make_unique<LastingStore>(); });
    m_desk = std::make_unique<ProfilesDesk>(*m_engine->link);
    m_tab = std::make_unique<ProfilesTab>(*m_engine->link, *m_desk);
    m_tab->resize(1000, 600);
    m_tab->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_tab.get()));
    QTRY_VERIFY(m_engine->link->isReady());
}

void TestProfilesTab::cleanup()
{
    m_tab.reset();
    m_desk.reset();
    m_engine.reset();
}

void TestProfilesTab::add(const QString &button, const QString &name) const
{
    m_tab->bar()->findChild<QPushButton *>(button)->click();
    auto *dialog = find<PlaceDialog>(u"placeDialog"_s);
    QVERIFY(dialog);
    dialog->findChild<QLineEdit *>(u"place:name"_s)->setText(name);
    dialog->findChild<QPushButton *>(u"placeDialog:keep"_s)->click();
    QTRY_VERIFY(!find<PlaceDialog>(u"placeDialog"_s));
}

void TestProfilesTab::choose(const QString &name) const
{
    const QAbstractItemModel *model = m_tab->table()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, PlaceRows::Name).data().toString() == name) {
            m_tab->table()->setCurrentIndex(model->index(row, 0));
            return;
        }
    }
    QFAIL(qPrintable(name));
}

void TestProfilesTab::addsAnEnvironmentWithAVariable()
{
    QCOMPARE(m_tab->table()->model()->rowCount(), 1); // all environments
    QVERIFY(find<PlainLabel>(u"profiles:noVariables"_s)->isVisible());
    QVERIFY(find<PlainLabel>(u"profiles:noVariables"_s)->rawText().contains(u"${var:NAME}"_s));
    add(u"profiles:newEnvironment"_s, u"staging"_s);
    QTRY_COMPARE(find<PlainLabel>(u"profiles:title"_s)->rawText(), u"Environment “staging”"_s); // and it is current
    find<QToolButton>(u"profiles:addVariable"_s)->click();
    auto *dialog = find<VariableDialog>(u"variableDialog"_s);
    QVERIFY(dialog);
    dialog->findChild<QLineEdit *>(u"variable:name"_s)->setText(u"API_HOST"_s);
    dialog->findChild<QLineEdit *>(u"variable:text"_s)->setText(u"staging.example.com"_s);
    dialog->findChild<QPushButton *>(u"variableDialog:keep"_s)->click();
    QTRY_COMPARE(variable(0, VariableRows::Value), u"staging.example.com"_s);
    QVERIFY(!find<PlainLabel>(u"profiles:noVariables"_s)->isVisible());
    const Profiles all = kept();
    QVERIFY(all.environment(u"staging"_s));
    QCOMPARE(all.environment(u"staging"_s)->variables.value(0).text, u"staging.example.com"_s);
}

void TestProfilesTab::keepsAVariableWhereItsDialogSays()
{
    add(u"profiles:newEnvironment"_s, u"staging"_s);
    QTRY_COMPARE(find<PlainLabel>(u"profiles:title"_s)->rawText(), u"Environment “staging”"_s);
    find<QToolButton>(u"profiles:addVariable"_s)->click();
    auto *dialog = find<VariableDialog>(u"variableDialog"_s);
    QVERIFY(dialog);
    choose(u"All environments"_s); // as when the file changes meanwhile
    QCOMPARE(find<PlainLabel>(u"profiles:title"_s)->rawText(), u"All environments"_s);
    dialog->findChild<QLineEdit *>(u"variable:name"_s)->setText(u"API_HOST"_s);
    dialog->findChild<QPushButton *>(u"variableDialog:keep"_s)->click();
    QTRY_COMPARE(kept().environment(u"staging"_s)->variables.size(), 1);
    QVERIFY(kept().everywhere.isEmpty());
}

void TestProfilesTab::keepsASecretByReferenceOnly()
{
    find<QToolButton>(u"profiles:addVariable"_s)->click();
    auto *dialog = find<VariableDialog>(u"variableDialog"_s);
    QVERIFY(dialog);
    dialog->findChild<QLineEdit *>(u"variable:name"_s)->setText(u"TOKEN"_s);
    dialog->findChild<QCheckBox *>(u"variable:isSecret"_s)->setChecked(true);
    dialog->findChild<QPushButton *>(u"variableDialog:keep"_s)->click();
    QVERIFY(dialog->isVisible()); // a secret has a value
    dialog->findChild<QLineEdit *>(u"variable:secret"_s)->setText(u"swordfish1"_s);
    dialog->findChild<QPushButton *>(u"variableDialog:keep"_s)->click();
    QTRY_COMPARE(variable(0, VariableRows::Name), u"TOKEN"_s);
    QCOMPARE(variable(0, VariableRows::Value), u"••••"_s);
    QFile file(m_engine->paths().profilesFile());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("swordfish"));
    const QString reference = kept().everywhere.value(0).secret;
    QVERIFY(!reference.isEmpty());
    QTRY_VERIFY(!find<VariableDialog>(u"variableDialog"_s));
    auto *table = find<RowsTable>(u"profiles:variables"_s);
    table->setCurrentIndex(table->model()->index(0, 0));
    find<QToolButton>(u"profiles:editVariable"_s)->click(); // its description alone
    dialog = find<VariableDialog>(u"variableDialog"_s);
    QVERIFY(dialog->findChild<QLineEdit *>(u"variable:secret"_s)->text().isEmpty());
    dialog->findChild<QLineEdit *>(u"variable:description"_s)->setText(u"of the team"_s);
    dialog->findChild<QPushButton *>(u"variableDialog:keep"_s)->click();
    QTRY_COMPARE(variable(0, VariableRows::Description), u"of the team"_s);
    QCOMPARE(kept().everywhere.value(0).secret, reference);
}

void TestProfilesTab::refusesNamesThatCannotBe()
{
    add(u"profiles:newEnvironment"_s, u"staging"_s);
    QTRY_COMPARE(m_tab->table()->model()->rowCount(), 2);
    m_tab->bar()->findChild<QPushButton *>(u"profiles:newEnvironment"_s)->click();
    auto *places = find<PlaceDialog>(u"placeDialog"_s);
    places->findChild<QLineEdit *>(u"place:name"_s)->setText(u"staging"_s);
    places->findChild<QPushButton *>(u"placeDialog:keep"_s)->click();
    QVERIFY(places->isVisible());
    places->reject();
    find<QToolButton>(u"profiles:addVariable"_s)->click();
    auto *dialog = find<VariableDialog>(u"variableDialog"_s);
    dialog->findChild<QLineEdit *>(u"variable:name"_s)->setText(u"1 BAD"_s);
    dialog->findChild<QPushButton *>(u"variableDialog:keep"_s)->click();
    QVERIFY(dialog->isVisible());
    QVERIFY(kept().environment(u"staging"_s)->variables.isEmpty());
}

void TestProfilesTab::ticksServersAndGroupsOfAProfile()
{
    ServerEntry grouped = EngineFixture::fakeEntry(u"github"_s);
    grouped.group = u"Work"_s;
    m_engine->add(grouped);
    const QString alone = m_engine->addFake(u"notes"_s);
    add(u"profiles:newProfile"_s, u"job"_s);
    auto *servers = find<ProfileServers>(u"profiles:servers"_s);
    QTRY_VERIFY(servers->isVisible());
    QCOMPARE(servers->topLevelItemCount(), 2);
    servers->topLevelItem(1)->child(0)->setCheckState(0, Qt::Checked);
    QTRY_COMPARE(kept().profile(u"job"_s)->servers, QStringList{alone});
    QTRY_COMPARE(m_desk->profiles().profile(u"job"_s)->servers, QStringList{alone});
    servers->topLevelItem(0)->setCheckState(0, Qt::Checked);
    QTRY_COMPARE(m_desk->profiles().profile(u"job"_s)->groups, QStringList{u"Work"_s});
    QCOMPARE(kept().profile(u"job"_s)->servers, QStringList{alone}); // those of the group are not named on top of it
    QTRY_COMPARE(servers->topLevelItem(0)->child(0)->checkState(0), Qt::Checked);
    QVERIFY(!servers->topLevelItem(0)->child(0)->flags().testFlag(Qt::ItemIsEnabled));
}

void TestProfilesTab::saysWhichServersUseAVariableAndWhoseValueCounts()
{
    m_engine->addFake(u"github"_s, {u"--name"_s, u"${var:WHO}"_s});
    QVERIFY(write([](Profiles &all) {
        (void)all.addEnvironment(u"staging"_s);
        (void)all.setVariable({}, {.name = u"WHO"_s, .text = u"everybody"_s});
        (void)all.setVariable({.kind = VariablePlace::Kind::Environment, .name = u"staging"_s},
                              {.name = u"WHO"_s, .text = u"testers"_s});
        return all.useEnvironment(u"staging"_s);
    }));
    QTRY_COMPARE(variable(0, VariableRows::UsedBy), u"github"_s);
    QCOMPARE(variable(0, VariableRows::Value), u"everybody (now: that of environment “staging”)"_s);
    choose(u"staging"_s);
    QCOMPARE(variable(0, VariableRows::Value), u"testers"_s);
}

void TestProfilesTab::renamesWithItsPlaceKept()
{
    QVERIFY(write([](Profiles &all) {
        (void)all.addEnvironment(u"staging"_s);
        return all.addProfile({.name = u"job"_s, .environment = u"staging"_s});
    }));
    QTRY_COMPARE(m_tab->table()->model()->rowCount(), 3);
    choose(u"staging"_s);
    const QList<QAction *> actions = m_tab->table()->actions();
    const auto rename = std::ranges::find(actions, u"Rename or describe…"_s, &QAction::text);
    QVERIFY(rename != actions.end());
    (*rename)->trigger();
    auto *dialog = find<PlaceDialog>(u"placeDialog"_s);
    dialog->findChild<QLineEdit *>(u"place:name"_s)->setText(u"test"_s);
    dialog->findChild<QLineEdit *>(u"place:description"_s)->setText(u"what breaks first"_s);
    dialog->findChild<QPushButton *>(u"placeDialog:keep"_s)->click();
    QTRY_VERIFY(kept().environment(u"test"_s));
    QCOMPARE(kept().profile(u"job"_s)->environment, u"test"_s);
    QCOMPARE(kept().environment(u"test"_s)->description, u"what breaks first"_s);
    QTRY_COMPARE(find<PlainLabel>(u"profiles:title"_s)->rawText(), u"Environment “test”"_s);
    choose(u"job"_s);
    auto *environment = find<QComboBox>(u"profiles:environment"_s);
    QCOMPARE(environment->currentData().toString(), u"test"_s);
}

void TestProfilesTab::asksBeforeSomethingIsRemoved()
{
    QVERIFY(write([](Profiles &all) { return all.addEnvironment(u"staging"_s); }));
    QTRY_COMPARE(m_tab->table()->model()->rowCount(), 2);
    choose(u"staging"_s);
    m_tab->table()->setFocus();
    QTest::keyClick(m_tab->table(), Qt::Key_Delete);
    auto *question = find<RemovePlace>(u"removePlace"_s);
    QVERIFY(question);
    QVERIFY(kept().environment(u"staging"_s));
    question->findChild<QPushButton *>(u"removePlace:remove"_s)->click();
    QTRY_VERIFY(!kept().environment(u"staging"_s));
    QTRY_COMPARE(m_tab->table()->model()->rowCount(), 1);
}

void TestProfilesTab::followsTheFileAndSaysWhatIsWrongInIt()
{
    QVERIFY(write([](Profiles &all) { return all.addEnvironment(u"staging"_s); }));
    QTRY_COMPARE(m_tab->table()->model()->rowCount(), 2);
    QFile file(m_engine->paths().profilesFile());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray good = file.readAll();
    file.close();
    const auto put = [&file](const QByteArray &text) {
        return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(text) == text.size()
               && (file.close(), true);
    };
    QVERIFY(put("{ broken"));
    auto *trouble = find<PlainLabel>(u"profiles:trouble"_s);
    QTRY_VERIFY(trouble->isVisible());
    QCOMPARE(m_tab->table()->model()->rowCount(), 2); // as read last
    QVERIFY(put(good));
    QTRY_VERIFY(!trouble->isVisible());
}

void TestProfilesTab::asksForWhatIsToBeInUse()
{
    QVERIFY(write([](Profiles &all) {
        (void)all.addEnvironment(u"staging"_s);
        return all.addProfile({.name = u"job"_s});
    }));
    QTRY_COMPARE(m_tab->table()->model()->rowCount(), 3);
    QSignalSpy profile(m_tab.get(), &ProfilesTab::profileWanted);
    QSignalSpy environment(m_tab.get(), &ProfilesTab::environmentWanted);
    m_tab->table()->setFocus();
    choose(u"job"_s);
    QTest::keyClick(m_tab->table(), Qt::Key_Space);
    QCOMPARE(profile.value(0).value(0).toString(), u"job"_s);
    choose(u"staging"_s);
    QTest::keyClick(m_tab->table(), Qt::Key_Space);
    QCOMPARE(environment.value(0).value(0).toString(), u"staging"_s);
    QVERIFY(write([](Profiles &all) { return all.useEnvironment(u"staging"_s); }));
    QTRY_COMPARE(m_desk->profiles().environmentInUse, u"staging"_s);
    QTest::keyClick(m_tab->table(), Qt::Key_Space); // no more
    QCOMPARE(environment.value(1).value(0).toString(), QString());
}

QTEST_MAIN(TestProfilesTab)
#include "tst_profilestab.moc"
