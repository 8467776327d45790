// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manage/profiles/profileservers.h"

#include "core/catalog/profiles/servergroups.h"
#include "ui/models/groups/groupedservers.h"
#include "ui/models/visibletext.h"

#include <QHeaderView>
#include <QSignalBlocker>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNameRole = Qt::UserRole + 1; ///< a group's name, or a server's id

} // namespace

ProfileServers::ProfileServers(QWidget *parent)
    : QTreeWidget(parent)
{
    setObjectName(u"profiles:servers"_s);
    setAccessibleName(tr("Servers that are on in the profile"));
    setFrameShape(QFrame::NoFrame);
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setExpandsOnDoubleClick(false);
    connect(this, &QTreeWidget::itemChanged, this, &ProfileServers::tell);
}

void ProfileServers::showProfile(const Profile &profile, const QList<ServerEntry> &entries)
{
    if (profile == m_profile && entries == m_entries) {
        return;
    }
    const QString current = currentItem() ? currentItem()->data(0, kNameRole).toString() : QString();
    m_profile = profile;
    m_entries = entries;
    const QSignalBlocker blocker(this);
    clear();
    for (const ServerGroup &group : serverGroups(entries)) {
        addGroup(profile, group.name, entries);
    }
    expandAll();
    const QList<QTreeWidgetItem *> all = findItems(u"*"_s, Qt::MatchWildcard | Qt::MatchRecursive);
    const auto same = std::ranges::find_if(
        all, [&current](QTreeWidgetItem *item) { return item->data(0, kNameRole).toString() == current; });
    setCurrentItem(same == all.end() ? topLevelItem(0) : *same);
}

void ProfileServers::addGroup(const Profile &profile, const QString &group, const QList<ServerEntry> &entries)
{
    auto *heading = new QTreeWidgetItem(this, {GroupedServers::titleOf(group)});
    heading->setData(0, kNameRole, group);
    const bool isWhole = !group.isEmpty() && profile.groups.contains(group);
    if (group.isEmpty()) {
        heading->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    } else {
        heading->setText(0, tr("All of “%1”, also later ones").arg(visibleText(group)));
        heading->setCheckState(0, isWhole ? Qt::Checked : Qt::Unchecked);
    }
    for (const ServerEntry &entry : entries) {
        if (entry.group != group) {
            continue;
        }
        auto *row = new QTreeWidgetItem(heading, {visibleText(entry.name)});
        row->setData(0, kNameRole, entry.id);
        row->setCheckState(0, profile.includes(entry) ? Qt::Checked : Qt::Unchecked);
        if (isWhole) { // by its group
            row->setFlags(row->flags() & ~(Qt::ItemIsUserCheckable | Qt::ItemIsEnabled));
        }
    }
}

/// Servers of a group that is ticked are not named on top of it, unless they were.
void ProfileServers::tell()
{
    QStringList groups = m_profile.groups; // those that are not shown, for no server is in them now, stay
    QStringList servers = m_profile.servers;
    groups.removeIf(
        [this](const QString &name) { return std::ranges::contains(m_entries, name, &ServerEntry::group); });
    servers.removeIf([this](const QString &id) { return std::ranges::contains(m_entries, id, &ServerEntry::id); });
    for (int i = 0; i < topLevelItemCount(); ++i) {
        const QTreeWidgetItem *heading = topLevelItem(i);
        const QString group = heading->data(0, kNameRole).toString();
        const bool isWhole = !group.isEmpty() && heading->checkState(0) == Qt::Checked;
        if (isWhole) {
            groups << group;
        }
        const bool was = m_profile.groups.contains(group);
        for (int j = 0; j < heading->childCount(); ++j) {
            const QString id = heading->child(j)->data(0, kNameRole).toString();
            const bool isNamed = m_profile.servers.contains(id);
            const bool isTicked = heading->child(j)->checkState(0) == Qt::Checked;
            if (isWhole || was ? isNamed : isTicked) {
                servers << id;
            }
        }
    }
    emit ticked(servers, groups);
}

} // namespace Signalbox
