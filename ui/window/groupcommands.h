// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QObject>
#include <QStringList>

class QMenu;
class QPoint;
class QWidget;

namespace Signalbox {

class EngineLink;
class ProfilesDesk;

/// What can be done with groups of servers, wherever in the window they are shown.
class GroupCommands : public QObject
{
    Q_OBJECT
public:
    GroupCommands(EngineLink &link, ProfilesDesk &profiles, QWidget *window);

    void move(const QStringList &ids);                      ///< after asking where to
    void put(const QStringList &ids, const QString &group); ///< at once; empty: into none
    void rename(const QString &group);                      ///< after asking how
    void dissolve(const QString &group);
    void share(const QString &group);      ///< shows it as a file first
    void takeFromFile();                   ///< after asking which
    void connectAll(const QString &group); ///< those that are on and not connected
    void disconnectAll(const QString &group);
    void showMenu(const QString &group, const QPoint &place); ///< of its heading; empty: of those that are in none

signals:
    void fileChosen(const QString &path); ///< what is in it is to be shown, and taken if the person wants it
    void done(const QString &sentence);   ///< what the person did with the mouse alone
    void failed(const Signalbox::Error &error);

private:
    [[nodiscard]] QStringList idsIn(const QString &group) const;
    void tell(const QString &from, const QString &to);

    EngineLink &m_link;
    ProfilesDesk &m_profiles;
    QWidget *m_window;
};

} // namespace Signalbox
