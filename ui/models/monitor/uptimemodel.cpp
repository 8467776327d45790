// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/monitor/uptimemodel.h"

#include "core/journal/derived/derivedstore.h"
#include "ui/models/formats.h"
#include "ui/models/visibletext.h"

#include <QLocale>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPauseMs = 30'000;
constexpr int kUptimePauseMs = 2000; ///< nothing was derived yet

/// Rounded down: 100 % is only what is whole.
QString shareText(const DayUptime &uptime)
{
    constexpr double kPerMille = 1000;
    const double share = double(uptime.checks - uptime.failed) / double(uptime.checks);
    return QLocale().toString(std::floor(share * kPerMille) / (kPerMille / 100), 'f', uptime.failed == 0 ? 0 : 1)
           + u" %"_s;
}

} // namespace

UptimeModel::UptimeModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_reader(u"uptime"_s)
    , m_today([] { return QDate::currentDate(); })
{
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &UptimeModel::read);
}

void UptimeModel::setFolder(const QString &folder)
{
    if (folder != m_folder) {
        m_folder = folder;
        m_known.clear();
        show();
        read();
    }
}

void UptimeModel::setActive(bool active)
{
    if (active != m_isActive) {
        m_isActive = active;
        active ? m_pause.start() : m_pause.stop();
        read();
    }
}

void UptimeModel::setServer(const QString &name)
{
    if (name != m_server) {
        m_server = name;
        show();
    }
}

void UptimeModel::read()
{
    if (!m_isActive || m_isReading || m_folder.isEmpty()) {
        return;
    }
    m_isReading = true;
    using Days = QMap<QDate, UptimeOfDay>;
    const QDate today = m_today();
    m_reader.ask<Days>(
        m_folder,
        [today, known = m_known](const DerivedStore &store) -> Result<Days> {
            Days days;
            for (QDate day = today.addDays(1 - kDays); day <= today; day = day.addDays(1)) {
                const bool isOver = known.contains(day) && day < known.lastKey();
                const Result<UptimeOfDay> uptime = isOver ? known.value(day) : readUptime(store, day);
                if (!uptime) {
                    return Failure(uptime.error());
                }
                days.insert(day, *uptime);
            }
            return days;
        },
        [this, today, folder = m_folder](const Result<Days> &days) {
            m_isReading = false;
            if (folder != m_folder) {
                return read();
            }
            m_pause.setInterval(days ? kPauseMs : kUptimePauseMs);
            if (days) {
                handleRead(today, *days);
            }
        });
}

void UptimeModel::handleRead(QDate today, const QMap<QDate, UptimeOfDay> &days)
{
    if (days != m_known || today != m_last) {
        m_known = days;
        m_last = today;
        show();
    }
}

/// Rows stay as they are while their servers do, and with them what is current in a view.
void UptimeModel::show()
{
    QStringList rows;
    for (const UptimeOfDay &day : std::as_const(m_known)) {
        for (const QString &server : day.keys()) {
            if (!rows.contains(server) && (m_server.isEmpty() || server == m_server)) {
                rows += server;
            }
        }
    }
    rows.sort(Qt::CaseInsensitive);
    if (rows != m_rows) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    } else if (!rows.isEmpty()) {
        emit dataChanged(index(0, 0), index(int(rows.size()) - 1, kShareColumn));
        emit headerDataChanged(Qt::Horizontal, 0, kShareColumn);
    }
}

int UptimeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int UptimeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kDays + 2;
}

DayUptime UptimeModel::dayAt(int row, int column) const
{
    return m_known.value(dayOf(column)).value(m_rows.at(row));
}

DayUptime UptimeModel::wholeOf(int row) const
{
    DayUptime whole;
    for (const UptimeOfDay &day : m_known) {
        const DayUptime of = day.value(m_rows.at(row));
        whole.checks += of.checks;
        whole.failed += of.failed;
    }
    return whole;
}

QVariant UptimeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    if (index.column() == kNameColumn) {
        const bool isText = role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
        return isText ? QVariant(visibleText(m_rows.at(index.row()))) : QVariant();
    }
    return index.column() == kShareColumn ? shareCell(index.row(), role) : dayCell(index.row(), index.column(), role);
}

QVariant UptimeModel::shareCell(int row, int role) const
{
    const DayUptime whole = wholeOf(row);
    if (role == Qt::TextAlignmentRole) {
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    }
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole) {
        return tr("%1 of %2 checks in %n day(s) were answered", nullptr, kDays)
            .arg(countText(whole.checks - whole.failed), countText(whole.checks));
    }
    return role == Qt::DisplayRole && whole.checks > 0 ? QVariant(tr("%1 answered").arg(shareText(whole))) : QVariant();
}

QVariant UptimeModel::dayCell(int row, int column, int role) const
{
    const DayUptime day = dayAt(row, column);
    if (role == UptimeRole::Failed) {
        return day.checks > 0 ? QVariant(double(day.failed) / double(day.checks)) : QVariant();
    }
    if (role != Qt::ToolTipRole && role != Qt::AccessibleTextRole) {
        return {};
    }
    const QString date = QLocale().toString(dayOf(column), QLocale::ShortFormat);
    if (day.checks == 0) {
        return tr("%1: not checked").arg(date);
    }
    const QString words = tr("%1: %2 of %3 checks failed").arg(date, countText(day.failed), countText(day.checks));
    return day.lastError.isEmpty() ? words : words + u'\n' + visibleText(day.lastError);
}

QVariant UptimeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    return section == kNameColumn    ? tr("Server")
           : section == kShareColumn ? tr("Answered")
                                     : QLocale().toString(dayOf(section), QLocale::ShortFormat);
}

} // namespace Signalbox
