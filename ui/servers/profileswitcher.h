// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/profiles/profilesdesk.h"

namespace Signalbox {

/// Brings another profile or environment into use: says first what becomes of servers that run, and does it.
class ProfileSwitcher : public QObject
{
    Q_OBJECT
public:
    ProfileSwitcher(EngineLink &link, ProfilesDesk &desk, QWidget *window);

    void useProfile(const QString &name);     ///< empty: none
    void useEnvironment(const QString &name); ///< the same
    void restartOutdated();                   ///< those that run with other values than are set

signals:
    void ended(); ///< whichever is in use now: what was shown meanwhile is to be looked up anew
    void failed(const Signalbox::Error &error);

private:
    void begin(const QString &question, const ProfilesDesk::Change &change);
    void carryOut(const ProfilesDesk::Change &change, const SwitchPlan &plan, bool connects);
    [[nodiscard]] QStringList namesOf(const QStringList &ids) const;

    EngineLink &m_link;
    ProfilesDesk &m_desk;
    QWidget *m_window;
};

} // namespace Signalbox
