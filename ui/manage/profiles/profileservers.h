// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/profiles/profile.h"

#include <QTreeWidget>

namespace Signalbox {

/// Which servers a profile has on: each group with its servers, to be ticked. A group that is ticked has all of its
/// servers on, also those that come to it later.
class ProfileServers : public QTreeWidget
{
    Q_OBJECT
public:
    explicit ProfileServers(QWidget *parent = nullptr);

    void showProfile(const Profile &profile, const QList<ServerEntry> &entries);
    void forget() { m_entries.clear(); } ///< what was ticked was not kept: the next showProfile() shows all anew

signals:
    void ticked(const QStringList &servers,
                const QStringList &groups); ///< all that are, as the profile is to name them

private:
    void addGroup(const Profile &profile, const QString &group, const QList<ServerEntry> &entries);
    void tell();

    Profile m_profile;
    QList<ServerEntry> m_entries;
};

} // namespace Signalbox
