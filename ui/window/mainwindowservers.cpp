// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The Servers page: which tabs it has, and where what they ask for is done.
#include "ui/explore/explorepage.h"
#include "ui/manage/bundles/bundlespage.h"
#include "ui/manage/list/listbar.h"
#include "ui/manage/list/listtab.h"
#include "ui/manage/list/removeseveral.h"
#include "ui/manage/machine/machinepage.h"
#include "ui/manage/profiles/profilesbar.h"
#include "ui/manage/profiles/profilestab.h"
#include "ui/manage/programs/matrixlegend.h"
#include "ui/manage/programs/programsbar.h"
#include "ui/manage/programs/programstab.h"
#include "ui/manage/registry/registrypage.h"
#include "ui/manage/registry/registrytools.h"
#include "ui/manage/secrets/secretsbar.h"
#include "ui/manage/secrets/secretstab.h"
#include "ui/manage/serverspage.h"
#include "ui/models/draftstore.h"
#include "ui/models/enginelink.h"
#include "ui/models/programs/programskeeper.h"
#include "ui/servers/profileswitcher.h"
#include "ui/servers/serverspane.h"
#include "ui/settings/settingspage.h"
#include "ui/state/uistate.h"
#include "ui/widgets/groupedtree.h"
#include "ui/window/groupcommands.h"
#include "ui/window/mainwindow.h"
#include "ui/window/serverdialogs.h"
#include "ui/window/statusline.h"

#include <QFileInfo>

namespace Signalbox {

using namespace Qt::StringLiterals;

void MainWindow::buildServersPage()
{
    m_manage = new ServersPage(this);
    m_programs = new ProgramsKeeper(m_parts.link, m_parts.programs, this);
    buildProgramsTab(*m_programs);
    buildListTab(*m_programs);
    buildProfilesTab();
    buildSecretsTab(*m_programs);
    buildRegistryTab();
    buildBundlesTab();
    buildMachineTab();
    connect(m_manage, &ServersPage::addRequested, this, [this] { run(CommandId::AddServer); });
    connect(m_manage, &ServersPage::pasteRequested, this, [this] { run(CommandId::PasteServer); });
    connect(m_manage, &ServersPage::currentTabChanged, this, &MainWindow::updateState);
    connect(m_dialogs, &ServerDialogs::connecting, this, &MainWindow::openServer); // how it goes is told there
}

void MainWindow::buildProgramsTab(ProgramsKeeper &keeper)
{
    auto *tab = new ProgramsTab(keeper, m_parts.state, m_manage);
    m_manage->addTab({.id = u"programs"_s,
                      .title = tr("Programs"),
                      .content = tab,
                      .tools = tab->bar(),
                      .legend = tab->legend(),
                      .server = [tab] { return tab->currentServer(); }});
    connect(tab, &ProgramsTab::currentServerChanged, this, &MainWindow::updateState);
    connect(tab, &ProgramsTab::addRequested, this, [this] { run(CommandId::AddServer); });
    connect(tab, &ProgramsTab::openRequested, this, &MainWindow::openServer);
}

void MainWindow::buildListTab(ProgramsKeeper &keeper)
{
    auto *tab = new ListTab(m_parts.link, &keeper, m_profiles, m_manage);
    m_manage->addTab({.id = u"list"_s, .title = tr("List"), .content = tab, .tools = tab->bar(), .server = [tab] {
                          return tab->currentServer();
                      }});
    connect(tab, &ListTab::addRequested, this, [this] { run(CommandId::AddServer); });
    connect(tab, &ListTab::openRequested, this, &MainWindow::openServer);
    connect(tab, &ListTab::editRequested, this, [this](const QString &id) { m_dialogs->edit(id, false); });
    connect(tab, &ListTab::cloneRequested, this, [this](const QString &id) { m_dialogs->edit(id, true); });
    connect(tab, &ListTab::removeRequested, this, &MainWindow::removeServers);
    connect(tab, &ListTab::moveRequested, m_groups, &GroupCommands::move);
    connect(tab, &ListTab::groupMenuRequested, m_groups, &GroupCommands::showMenu);
    connect(tab->table(), &GroupedTree::droppedInGroup, m_groups, &GroupCommands::put);
    keepFolded(tab->table());
    connect(tab, &ListTab::currentChanged, m_servers, &ServersPane::setCurrent); // Explore begins there
    connect(tab, &ListTab::currentChanged, this, &MainWindow::updateState);
    connect(tab, &ListTab::failed, this, [this](const Error &error) { m_status->showProblem(error); });
}

void MainWindow::buildProfilesTab()
{
    auto *tab = new ProfilesTab(m_parts.link, *m_profiles, m_manage);
    m_manage->addTab({.id = u"profiles"_s, .title = tr("Profiles"), .content = tab, .tools = tab->bar()});
    m_parts.state.keepSplitter(tab->splitter());
    connect(tab, &ProfilesTab::profileWanted, m_switcher, &ProfileSwitcher::useProfile);
    connect(tab, &ProfilesTab::environmentWanted, m_switcher, &ProfileSwitcher::useEnvironment);
    connect(tab, &ProfilesTab::restartWanted, m_switcher, &ProfileSwitcher::restartOutdated);
    connect(tab, &ProfilesTab::failed, this, [this](const Error &error) { m_status->showProblem(error); });
}

void MainWindow::keepFolded(GroupedTree *tree)
{
    const QString key = tree->objectName() + u"/folded"_s;
    const QStringList folded = m_parts.state.value(key).toStringList();
    tree->setFolded({folded.cbegin(), folded.cend()});
    connect(tree, &GroupedTree::foldedChanged, this, [this, tree, key] {
        QStringList groups = tree->folded().values();
        groups.sort();
        m_parts.state.setValue(key, groups.isEmpty() ? QVariant() : QVariant(groups));
    });
}

void MainWindow::buildSecretsTab(ProgramsKeeper &keeper)
{
    auto *tab =
        new SecretsTab(m_parts.link, keeper, QFileInfo(m_parts.rulesFile).absolutePath(), m_parts.dataDir, m_manage);
    m_manage->addTab({.id = u"secrets"_s, .title = tr("Secrets"), .content = tab, .tools = tab->bar()});
    connect(tab, &SecretsTab::programsWanted, this, [this] { m_manage->turnTo(u"programs"_s); });
    connect(tab, &SecretsTab::settingsWanted, this, [this] {
        run(CommandId::SettingsPage);
        m_settings->showSecrets();
    });
    connect(tab, &SecretsTab::counted, this, [this](int count) {
        m_manage->setCounter(u"secrets"_s, count, tr("Secrets that stand in files in plain text"));
    });
}

void MainWindow::buildRegistryTab()
{
    auto *tab = new RegistryPage(m_parts.link, QFileInfo(m_parts.rulesFile).absolutePath(), m_parts.dataDir, m_manage);
    m_manage->addTab({.id = u"registry"_s, .title = tr("Registry"), .content = tab, .tools = tab->tools()});
    connect(tab, &RegistryPage::addRequested, m_dialogs, &ServerDialogs::addFrom);
}

void MainWindow::buildBundlesTab()
{
    auto *tab = new BundlesPage(m_parts.link, m_parts.dataDir, m_manage);
    m_manage->addTab({.id = u"bundles"_s, .title = tr("Bundles"), .content = tab, .tools = tab->bar()});
    connect(tab, &BundlesPage::addRequested, m_dialogs, &ServerDialogs::addFrom);
    connect(tab, &BundlesPage::serverWanted, this, &MainWindow::openServer);
    connect(m_dialogs, &ServerDialogs::bundleWanted, this, [this, tab](const QString &path) {
        bring();
        m_manage->turnTo(u"bundles"_s);
        goTo(Place::Servers);
        tab->open(path);
    });
}

void MainWindow::buildMachineTab()
{
    auto *tab = new MachinePage(m_parts.link, m_manage);
    m_manage->addTab({.id = u"machine"_s, .title = tr("Running"), .content = tab, .tools = tab->bar()});
    connect(tab, &MachinePage::serverWanted, this, &MainWindow::openServer);
    connect(tab, &MachinePage::failed, this, [this](const Error &error) { m_status->showProblem(error); });
}

void MainWindow::showPrograms()
{
    bring();
    m_manage->turnTo(u"programs"_s);
    goTo(Place::Servers);
}

void MainWindow::showSamples()
{
    bring();
    goTo(Place::Explore);
    m_isWelcomeWanted = true;
    updateWelcome();
}

void MainWindow::removeServers(const QStringList &ids)
{
    if (ids.size() == 1) {
        return m_dialogs->remove(ids.first());
    }
    QStringList names;
    for (const QString &id : ids) {
        if (const ServerStatus *status = m_parts.link.server(id)) {
            names.append(status->entry.name);
        }
    }
    auto *question = new RemoveSeveral(names, this);
    connect(question, &QDialog::accepted, this, [this, ids] {
        for (const QString &id : ids) {
            m_explore->forgetServer(id);
            m_parts.drafts.forgetServer(id);
            m_parts.link.removeServer(id, this, [this](const Result<> &removed) {
                if (!removed) {
                    m_status->showProblem(removed.error());
                }
            });
        }
    });
    question->open();
}

} // namespace Signalbox
