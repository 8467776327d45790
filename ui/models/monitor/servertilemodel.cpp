// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/monitor/servertilemodel.h"

#include "ui/models/charts/chartvalues.h"
#include "ui/models/formats.h"
#include "ui/models/monitor/figuretexts.h"
#include "ui/models/monitor/toolfiguresmodel.h"
#include "ui/models/serverlistmodel.h"
#include "ui/models/visibletext.h"

namespace Signalbox {

using namespace Qt::StringLiterals;

ServerTileModel::ServerTileModel(EngineLink &link, QObject *parent)
    : QAbstractListModel(parent)
    , m_link(link)
{
    connect(&link, &EngineLink::serversChanged, this, &ServerTileModel::takeNames);
    connect(&link, &EngineLink::serverChanged, this, [this](const QString &id) {
        const ServerStatus *status = m_link.server(id);
        const int row = status ? rowOf(status->entry.name) : -1;
        if (row >= 0) {
            emit dataChanged(index(row), index(row));
        }
    });
    takeNames();
}

void ServerTileModel::setFigures(const QList<ServerFigures> &figures)
{
    if (figures == m_figures) {
        return;
    }
    m_figures = figures;
    takeNames();
    if (!m_names.isEmpty()) {
        emit dataChanged(index(0), index(rowCount() - 1));
    }
}

void ServerTileModel::takeNames()
{
    QStringList names;
    for (const ServerStatus &status : m_link.servers()) {
        names.append(status.entry.name);
    }
    for (const ServerFigures &figures : std::as_const(m_figures)) {
        if (!names.contains(figures.server) && !figures.server.isEmpty()) {
            names.append(figures.server);
        }
    }
    if (names != m_names) {
        beginResetModel();
        m_names = names;
        endResetModel();
    }
}

const ServerFigures *ServerTileModel::figuresOf(const QString &name) const
{
    const auto found = std::ranges::find(m_figures, name, &ServerFigures::server);
    return found == m_figures.end() ? nullptr : &*found;
}

int ServerTileModel::rowOf(const QString &name) const
{
    return int(m_names.indexOf(name));
}

int ServerTileModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_names.size());
}

QVariant ServerTileModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const QString &name = m_names.at(index.row());
    const ServerStatus *status = m_link.serverByName(name);
    const ServerFigures *figures = figuresOf(name);
    switch (role) {
    case Qt::DisplayRole:
        return visibleText(name);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return spoken(index);
    case ServerTileRole::Name:
        return name;
    case ServerTileRole::State:
        return int(status ? m_link.standing(*status) : ServerStanding::Disconnected);
    case ServerTileRole::StateText:
        return status ? ServerListModel::stateText(m_link.standing(*status)) : tr("Removed");
    case ServerTileRole::Rate:
        return chartValueText(figures ? figures->callsPerSecond : 0, ChartUnit::PerSecond);
    case ServerTileRole::Failed:
        return figures && figures->counts.ended > 0 ? tr("%1 failed").arg(shareText(figures->counts.errorRate()))
                                                    : tr("no calls");
    case ServerTileRole::FailedShort:
        return figures && figures->counts.ended > 0 ? shareText(figures->counts.errorRate()) : tr("no calls");
    case ServerTileRole::HasErrors:
        return figures && figures->counts.errors() > 0;
    case ServerTileRole::P95:
        return figures && !figures->counts.latency.isEmpty()
                   ? u"p95 %1"_s.arg(durationText(figures->counts.latency.percentile(95)))
                   : QString();
    case ServerTileRole::Memory:
        return figures && figures->residentBytes ? sizeText(*figures->residentBytes) : QString();
    case ServerTileRole::Trend:
        return QVariant::fromValue(figures ? figures->trend : CallTrend());
    default:
        return {};
    }
}

QString ServerTileModel::spoken(const QModelIndex &index) const
{
    QStringList parts{data(index, Qt::DisplayRole).toString()};
    for (const int role : {int(ServerTileRole::StateText), int(ServerTileRole::Rate), int(ServerTileRole::Failed),
                           int(ServerTileRole::P95), int(ServerTileRole::Memory)}) {
        if (const QString part = data(index, role).toString(); !part.isEmpty()) {
            parts.append(part);
        }
    }
    return parts.join(u", "_s);
}

} // namespace Signalbox
