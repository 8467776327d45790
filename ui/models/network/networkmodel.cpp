// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/network/networkmodel.h"

#include "core/base/durations.h"
#include "ui/models/formats.h"
#include "ui/models/visibletext.h"

#include <QDateTime>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongest = 500;

RowMark markOf(const NetworkRow &row)
{
    constexpr int kFirstError = 400;
    const bool isQuiet = row.status >= kFirstError || (row.status == 0 && row.kind != NetworkRow::Kind::Authorization);
    return row.hasFailed ? RowMark::Failed : isQuiet ? RowMark::Idle : RowMark::Good;
}

bool isNumber(int column)
{
    return column >= NetworkModel::Duration;
}

} // namespace

void NetworkModel::append(const QList<NetworkRow> &rows)
{
    const QList<NetworkRow> fresh = rows.last(std::min(rows.size(), kMost));
    if (fresh.isEmpty()) {
        return;
    }
    if (const qsizetype over = m_rows.size() + fresh.size() - kMost; over > 0) {
        beginRemoveRows({}, 0, int(over) - 1);
        m_rows.remove(0, over);
        endRemoveRows();
    }
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + fresh.size()) - 1);
    m_rows += fresh;
    endInsertRows();
}

void NetworkModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

const NetworkRow *NetworkModel::row(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows.at(row) : nullptr;
}

QString NetworkModel::statusText(const NetworkRow &row)
{
    if (row.status > 0) {
        return QString::number(row.status);
    }
    return row.kind == NetworkRow::Kind::Authorization ? (row.hasFailed ? tr("failed") : tr("done")) : tr("no answer");
}

QString NetworkModel::kindText(NetworkRow::Kind kind)
{
    switch (kind) {
    case NetworkRow::Kind::Post:
        return tr("request");
    case NetworkRow::Kind::PostStream:
        return tr("request, answered by a stream");
    case NetworkRow::Kind::GetStream:
        return tr("stream");
    case NetworkRow::Kind::Delete:
        return tr("end of the session");
    case NetworkRow::Kind::WebSocket:
        return tr("WebSocket");
    case NetworkRow::Kind::Authorization:
        return tr("OAuth");
    case NetworkRow::Kind::Other:
        break;
    }
    return tr("other");
}

QStringList NetworkModel::heads()
{
    return {tr("Status"), tr("Method"),   tr("Kind"), tr("About"),   tr("Address"),
            tr("Time"),   tr("Duration"), tr("Sent"), tr("Received")};
}

int NetworkModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int NetworkModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Received + 1;
}

QString NetworkModel::text(const NetworkRow &row, int column)
{
    switch (column) {
    case Status:
        return statusText(row);
    case Method:
        return QString::fromUtf8(row.method.left(kLongest));
    case Kind:
        return kindText(row.kind);
    case About:
        return row.about.left(kLongest);
    case Url:
        return QString::fromUtf8(row.url.left(kLongest));
    case Time:
        return QDateTime::fromMSecsSinceEpoch(row.wallNs / kNsPerMs).toString(u"HH:mm:ss.zzz"_s);
    case Duration:
        return row.durationNs < 0 ? QString() : durationText(row.durationNs);
    case Sent:
        return row.requestBytes > 0 ? sizeText(row.requestBytes) : QString();
    default:
        return row.status > 0 ? sizeText(row.answerBytes) : QString();
    }
}

QVariant NetworkModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const NetworkRow &row = m_rows.at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return visibleText(text(row, column));
    case Qt::AccessibleTextRole:
        return heads().at(column) + u": "_s + visibleText(text(row, column));
    case Qt::TextAlignmentRole:
        return isNumber(column) ? int(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case RowsModel<int>::KeyRole:
        return QString::number(row.sequence);
    case RowsModel<int>::MarkRole:
        return column == Status ? int(markOf(row)) : QVariant();
    default:
        return {};
    }
}

QVariant NetworkModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return int((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    return role == Qt::DisplayRole ? heads().at(section) : QVariant();
}

} // namespace Signalbox
