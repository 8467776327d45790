// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/statemark.h"

#include <QObject>
#include <QSystemTrayIcon>
#include <QTimer>

#include <functional>
#include <memory>

class QMenu;

namespace Signalbox {

class ConsentDesk;
class EngineLink;
struct ServerStatus;
enum class ServerStanding;

/// The icon in the system tray, if it is wanted: the state of all servers by colour and shape, and a menu with each
/// server, what waits for an answer, the window, and the end.
class Tray : public QObject
{
    Q_OBJECT
public:
    static constexpr int kMostServers = 20; ///< in the menu; the others are in the window
    static constexpr qsizetype kLongestName = 60;
    using Check = std::function<bool()>;

    /// `isThere`: has the desktop a tray?
    Tray(EngineLink &link, ConsentDesk &consents, Check isThere = &QSystemTrayIcon::isSystemTrayAvailable,
         QObject *parent = nullptr);
    ~Tray() override;

    void setShown(bool shown);
    [[nodiscard]] bool isSeen() const { return m_icon.isVisible() && m_isThere(); } ///< the window may go away
    [[nodiscard]] StateShape shape() const; ///< of all together: the worst counts
    [[nodiscard]] QString words() const;    ///< the same for a reader
    [[nodiscard]] QMenu &menu() { return *m_menu; }
    [[nodiscard]] QIcon icon() const; ///< the mark of the program with that of the state

signals:
    void windowWanted();
    void serverWanted(const QString &id);
    void requestsWanted();
    void quitWanted();

private:
    void update();
    void fillMenu();
    void addServer(const ServerStatus &status);
    [[nodiscard]] int waiting() const; ///< requests and questions
    [[nodiscard]] int count(ServerStanding standing) const;

    EngineLink &m_link;
    ConsentDesk &m_consents;
    Check m_isThere;
    std::unique_ptr<QMenu> m_menu;
    QSystemTrayIcon m_icon;
    QTimer m_soon; ///< servers change in bursts
};

} // namespace Signalbox
