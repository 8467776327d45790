// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/groupcommands.h"

#include "core/catalog/profiles/groupsharing.h"
#include "ui/explore/filesaver.h"
#include "ui/models/enginelink.h"
#include "ui/models/groups/groupchange.h"
#include "ui/models/profiles/profilesdesk.h"
#include "ui/servers/groupdialog.h"
#include "ui/servers/sharedialog.h"
#include "ui/theme/icons.h"
#include "ui/widgets/filefolder.h"

#include <QDir>
#include <QFileDialog>
#include <QMenu>
#include <QtConcurrentRun>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

GroupCommands::GroupCommands(EngineLink &link, ProfilesDesk &profiles, QWidget *window)
    : QObject(window)
    , m_link(link)
    , m_profiles(profiles)
    , m_window(window)
{
}

QStringList GroupCommands::idsIn(const QString &group) const
{
    QStringList ids;
    for (const ServerStatus &status : m_link.servers()) {
        if (status.entry.group == group) {
            ids.append(status.entry.id);
        }
    }
    return ids;
}

void GroupCommands::move(const QStringList &ids)
{
    QStringList names;
    QStringList groups;
    for (const QString &id : ids) {
        if (const ServerStatus *status = m_link.server(id)) {
            names.append(status->entry.name);
            groups.append(status->entry.group);
        }
    }
    if (names.isEmpty()) {
        return;
    }
    const bool isOneGroup = std::ranges::all_of(groups, [&](const QString &one) { return one == groups.first(); });
    const QString about = names.size() == 1 ? tr("Move “%1” to a group").arg(names.first())
                                            : tr("Move %n server(s) to a group", nullptr, int(names.size()));
    auto *dialog = new GroupDialog(GroupDialog::Purpose::Move, about, isOneGroup ? groups.first() : QString(),
                                   groupNames(m_link), m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, ids] {
        askMoveToGroup(m_link, ids, dialog->name(), this, [this](const Result<> &moved) {
            if (!moved) {
                emit failed(moved.error());
            }
        });
    });
    dialog->open();
}

void GroupCommands::put(const QStringList &ids, const QString &group)
{
    const ServerStatus *only = ids.size() == 1 ? m_link.server(ids.first()) : nullptr;
    const QString which = only ? tr("“%1”").arg(only->entry.name) : tr("%n server(s)", nullptr, int(ids.size()));
    const QString sentence =
        group.isEmpty() ? tr("%1: in no group now.").arg(which) : tr("%1: in the group “%2” now.").arg(which, group);
    askMoveToGroup(m_link, ids, group, this, [this, sentence](const Result<> &moved) {
        if (moved) {
            emit done(sentence);
        } else {
            emit failed(moved.error());
        }
    });
}

void GroupCommands::rename(const QString &group)
{
    auto *dialog = new GroupDialog(GroupDialog::Purpose::Rename, tr("Rename the group “%1”").arg(group), group,
                                   groupNames(m_link), m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, group] {
        if (dialog->name() != group) {
            tell(group, dialog->name());
        }
    });
    dialog->open();
}

void GroupCommands::dissolve(const QString &group)
{
    tell(group, {});
}

void GroupCommands::tell(const QString &from, const QString &to)
{
    askRenameGroup(m_link, from, to, this, [this](const Result<> &renamed) {
        if (!renamed) {
            emit failed(renamed.error());
        }
    });
}

void GroupCommands::share(const QString &group)
{
    QList<ServerEntry> entries;
    for (const ServerStatus &status : m_link.servers()) {
        if (status.entry.group == group) {
            entries.append(status.entry);
        }
    }
    const auto made = [group, entries] { return shareGroup(group, entries, QDir::homePath()); };
    QtConcurrent::run(made).then(this, [this, group](const SharedGroup &shared) {
        auto *dialog = new ShareDialog(group, shared, m_window);
        connect(dialog, &ShareDialog::saveRequested, dialog, [dialog, group] {
            saveAs(dialog, tr("Save the group"), group + u".json"_s, dialog->text(),
                   [dialog](const QString &sentence) { dialog->showOutcome(sentence); });
        });
        dialog->open();
    });
}

void GroupCommands::takeFromFile()
{
    auto *dialog = new QFileDialog(m_window, tr("Add servers from a file"));
    startInLastFolder(dialog);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &GroupCommands::fileChosen);
    dialog->open();
}

void GroupCommands::connectAll(const QString &group)
{
    for (const QString &id : idsIn(group)) {
        const ServerStatus *status = m_link.server(id);
        const bool isIdle =
            status->state == ServerStatus::State::Disconnected || status->state == ServerStatus::State::Failed;
        if (isIdle && m_profiles.profiles().isOn(status->entry)) {
            m_link.connectServer(id);
        }
    }
}

void GroupCommands::disconnectAll(const QString &group)
{
    for (const QString &id : idsIn(group)) {
        m_link.disconnectServer(id);
    }
}

void GroupCommands::showMenu(const QString &group, const QPoint &place)
{
    auto *menu = new QMenu(m_window);
    menu->setObjectName(u"groupMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](const QString &iconName, const QString &text, auto run) {
        connect(menu->addAction(icon(iconName), text), &QAction::triggered, this, run);
    };
    add(u"plug"_s, tr("&Connect all"), [this, group] { connectAll(group); });
    add(u"plug-off"_s, tr("&Disconnect all"), [this, group] { disconnectAll(group); });
    menu->addSeparator();
    if (group.isEmpty()) {
        add(u"folder"_s, tr("&Move to group…"), [this] { move(idsIn({})); });
    } else {
        add(u"edit"_s, tr("&Rename…"), [this, group] { rename(group); });
        add(u"export"_s, tr("&Share…"), [this, group] { share(group); });
        add({}, tr("D&issolve: servers stay in no group"), [this, group] { dissolve(group); });
    }
    menu->popup(place);
}

} // namespace Signalbox
