// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/servers/profileswitcher.h"

#include "ui/models/enginelink.h"
#include "ui/servers/switchquestion.h"

namespace Signalbox {

ProfileSwitcher::ProfileSwitcher(EngineLink &link, ProfilesDesk &desk, QWidget *window)
    : QObject(window)
    , m_link(link)
    , m_desk(desk)
    , m_window(window)
{
}

void ProfileSwitcher::useProfile(const QString &name)
{
    begin(name.isEmpty() ? tr("Use no profile?") : tr("Use the profile “%1”?").arg(name),
          [name](Profiles &profiles) { return profiles.useProfile(name); });
}

void ProfileSwitcher::useEnvironment(const QString &name)
{
    begin(name.isEmpty() ? tr("Use no environment?") : tr("Use the environment “%1”?").arg(name),
          [name](Profiles &profiles) { return profiles.useEnvironment(name); });
}

void ProfileSwitcher::begin(const QString &question, const ProfilesDesk::Change &change)
{
    const Result<SwitchPlan> plan = m_desk.planFor(change);
    if (!plan) {
        emit failed(plan.error());
        emit ended();
        return;
    }
    if (plan->touchesNothing()) {
        carryOut(change, {}, false);
        return;
    }
    Profiles then = m_desk.profiles();
    (void)change(then); // it can: the plan was made with it
    const bool hasOther = then.environmentInUse != m_desk.profiles().environmentInUse && then.inUse()
                          && then.profileInUse != m_desk.profiles().profileInUse;
    auto *dialog = new SwitchQuestion(
        {.question = question,
         .environment =
             hasOther ? tr("The environment “%1” comes into use with it.").arg(then.environmentInUse) : QString(),
         .stopped = namesOf(plan->stopped),
         .restarted = namesOf(plan->restarted),
         .offered = namesOf(plan->offered)},
        m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, change, plan = *plan] {
        SwitchPlan done = plan;
        if (!dialog->touchesServers()) {
            done.stopped.clear();
            done.restarted.clear();
        }
        carryOut(change, done, dialog->connectsOthers());
    });
    connect(dialog, &QDialog::rejected, this, &ProfileSwitcher::ended);
    dialog->open();
}

void ProfileSwitcher::carryOut(const ProfilesDesk::Change &change, const SwitchPlan &plan, bool connects)
{
    m_desk.change(change, this, [this, plan, connects](const Result<> &changed) {
        if (!changed) {
            emit failed(changed.error());
            emit ended();
            return;
        }
        for (const QString &id : plan.stopped) {
            m_link.disconnectServer(id);
        }
        for (const QString &id : plan.restarted) {
            m_link.restartServer(id);
        }
        for (const QString &id : connects ? plan.offered : QStringList()) {
            m_link.connectServer(id);
        }
        emit ended();
    });
}

void ProfileSwitcher::restartOutdated()
{
    for (const QString &id : m_desk.outdated()) {
        m_link.restartServer(id);
    }
}

QStringList ProfileSwitcher::namesOf(const QStringList &ids) const
{
    QStringList names;
    for (const QString &id : ids) {
        if (const ServerStatus *status = m_link.server(id)) {
            names.append(status->entry.name);
        }
    }
    return names;
}

} // namespace Signalbox
