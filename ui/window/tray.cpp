// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/tray.h"

#include "ui/models/enginelink.h"
#include "ui/models/policy/consentdesk.h"
#include "ui/models/requests/inputdesk.h"
#include "ui/models/visibletext.h"
#include "ui/theme/icons.h"
#include "ui/widgets/servermark.h"

#include <QLocale>
#include <QMenu>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace Signalbox {

using namespace Qt::StringLiterals;
using State = ServerStatus::State;

namespace {

constexpr int kSoonMs = 100;
constexpr int kIconSize = 64;
constexpr double kMarkShare = 0.5; ///< of the icon, in its lower corner

QString wordOf(ServerStanding standing)
{
    switch (standing) {
    case ServerStanding::Connected:
        return Tray::tr("connected");
    case ServerStanding::Connecting:
        return Tray::tr("connecting");
    case ServerStanding::Disconnecting:
        return Tray::tr("disconnecting");
    case ServerStanding::Failed:
        return Tray::tr("failed");
    case ServerStanding::Waiting:
        return Tray::tr("waits for you");
    case ServerStanding::Disconnected:
    case ServerStanding::Declined:
        break;
    }
    return Tray::tr("disconnected");
}

/// For a menu, where & marks a key.
QString menuName(const QString &name)
{
    return visibleText(name.left(Tray::kLongestName)).replace(u'&', u"&&"_s);
}

} // namespace

Tray::Tray(EngineLink &link, ConsentDesk &consents, Check isThere, QObject *parent)
    : QObject(parent)
    , m_link(link)
    , m_consents(consents)
    , m_isThere(std::move(isThere))
    , m_menu(std::make_unique<QMenu>())
{
    m_menu->setObjectName(u"trayMenu"_s);
    m_icon.setContextMenu(m_menu.get());
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    connect(&m_soon, &QTimer::timeout, this, &Tray::update);
    const auto soon = [this] { m_soon.start(); };
    connect(&m_link, &EngineLink::serverChanged, this, soon);
    connect(&m_link, &EngineLink::serversChanged, this, soon);
    connect(&m_consents, &ConsentDesk::changed, this, soon);
    if (InputDesk *desk = m_link.requests()) {
        connect(desk, &InputDesk::countChanged, this, soon);
    }
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger) {
            emit windowWanted();
        }
    });
    update();
}

Tray::~Tray() = default;

void Tray::setShown(bool shown)
{
    update();
    m_icon.setVisible(shown);
}

int Tray::waiting() const
{
    const InputDesk *desk = m_link.requests();
    return m_consents.waiting() + (desk ? desk->count() : 0);
}

int Tray::count(ServerStanding standing) const
{
    return int(std::ranges::count_if(
        m_link.servers(), [this, standing](const ServerStatus &one) { return m_link.standing(one) == standing; }));
}

StateShape Tray::shape() const
{
    using Standing = ServerStanding;
    return waiting() > 0 || count(Standing::Waiting) > 0 ? StateShape::Attention
           : count(Standing::Failed) > 0                 ? StateShape::Failed
           : count(Standing::Connecting) > 0             ? StateShape::Changing
           : count(Standing::Connected) > 0              ? StateShape::Good
                                                         : StateShape::Idle;
}

QString Tray::words() const
{
    QStringList parts;
    if (const int requests = waiting(); requests > 0) {
        parts += tr("%n request(s) wait", nullptr, requests);
    }
    if (const int servers = count(ServerStanding::Waiting); servers > 0) {
        parts += tr("%n server(s) wait for you", nullptr, servers);
    }
    if (const int failed = count(ServerStanding::Failed); failed > 0) {
        parts += tr("%n server(s) failed", nullptr, failed);
    }
    parts += tr("%n server(s) connected", nullptr, count(ServerStanding::Connected));
    return parts.join(u" · "_s);
}

QIcon Tray::icon() const
{
    QPixmap picture(kIconSize, kIconSize);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    applicationIcon().paint(&painter, picture.rect());
    const int size = int(kIconSize * kMarkShare);
    const QRect place(kIconSize - size, kIconSize - size, size, size);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black); // the mark is seen on a panel of any colour
    painter.drawEllipse(place);
    markIcon(shape()).paint(&painter, place);
    return picture;
}

void Tray::update()
{
    m_icon.setIcon(icon());
    m_icon.setToolTip(u"Signalbox: "_s + words());
    fillMenu();
}

void Tray::fillMenu()
{
    const QList<QMenu *> before = m_menu->findChildren<QMenu *>(Qt::FindDirectChildrenOnly);
    m_menu->clear();
    for (QMenu *menu : before) {
        menu->deleteLater(); // clear() takes the actions only; one of them may be what is running
    }
    connect(m_menu->addAction(tr("&Show Signalbox")), &QAction::triggered, this, &Tray::windowWanted);
    if (const int requests = waiting(); requests > 0) {
        QAction *action =
            m_menu->addAction(markIcon(StateShape::Attention), tr("%n request(s) wait", nullptr, requests));
        connect(action, &QAction::triggered, this, &Tray::requestsWanted);
    }
    m_menu->addSeparator();
    const QList<ServerStatus> &servers = m_link.servers();
    for (const ServerStatus &status : servers.first(std::min<qsizetype>(servers.size(), kMostServers))) {
        addServer(status);
    }
    if (servers.size() > kMostServers) {
        QAction *more = m_menu->addAction(tr("%n more server(s)", nullptr, int(servers.size()) - kMostServers));
        connect(more, &QAction::triggered, this, &Tray::windowWanted);
    }
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("&Quit")), &QAction::triggered, this, &Tray::quitWanted);
}

void Tray::addServer(const ServerStatus &status)
{
    const QString id = status.entry.id;
    const ServerStanding standing = m_link.standing(status);
    auto *menu = new QMenu(tr("%1: %2").arg(menuName(status.entry.name), wordOf(standing)), m_menu.get());
    menu->setIcon(markIcon(markOf(standing)));
    const bool isUp = status.state == State::Connected || status.state == State::Connecting;
    QAction *change = menu->addAction(isUp ? tr("&Disconnect") : tr("&Connect"));
    change->setEnabled(status.state != State::Disconnecting);
    connect(change, &QAction::triggered, this,
            [this, id, isUp] { isUp ? m_link.disconnectServer(id) : m_link.connectServer(id); });
    connect(menu->addAction(tr("&Show")), &QAction::triggered, this, [this, id] { emit serverWanted(id); });
    m_menu->addMenu(menu);
}

} // namespace Signalbox
