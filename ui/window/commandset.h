// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/palette/paletteitem.h"
#include "ui/window/commandtable.h"

#include <QAction>
#include <QHash>
#include <QMenuBar>
#include <QObject>

namespace Signalbox {

/// What the window is doing, as far as it decides which commands make sense.
struct WindowState
{
    bool hasServer = false;  ///< one is current
    bool serverIdle = false; ///< it is neither connecting nor disconnecting
    bool serverConnected = false;
    bool keepsSecrets = false; ///< for this session
    bool hasTool = false;
    bool canCall = false; ///< connected, and a tool is chosen
    bool callRunning = false;
    bool hasLastCall = false;
    bool hasTabs = false;
    bool hasJournal = true; ///< on the page that is shown
    bool isAsked = false;   ///< whether a call may go
    bool canGoBack = false;
    bool canGoForward = false;
    bool canSplitPane = false; ///< others stay in its place
    bool canDetachPane = false;
    bool canSplitServer = false;
    bool canDetachServer = false;
    bool canBringBack = false;
};

/// The command table as actions, menus and enabled states.
class CommandSet : public QObject
{
    Q_OBJECT
public:
    explicit CommandSet(QWidget *window);

    [[nodiscard]] QAction *action(CommandId id) const { return m_actions.value(id); }
    void fill(QMenuBar *bar) const;
    void serve(QWidget *window); ///< the keys count there too
    void update(const WindowState &state);
    /// The commands of the Server menu say which server they are about; empty: none. `ends`: what connects ends now.
    void setTarget(const QString &server, bool ends);
    /// Each of them as something that can be searched for and chosen, but for the search itself.
    [[nodiscard]] QList<PaletteItem> items() const;

signals:
    void triggered(Signalbox::CommandId id);

private:
    QHash<CommandId, QAction *> m_actions;
};

} // namespace Signalbox
