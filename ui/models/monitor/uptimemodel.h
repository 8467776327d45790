// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/monitor/storereader.h"
#include "ui/models/monitor/uptime.h"

#include <QAbstractTableModel>
#include <QMap>
#include <QTimer>

#include <functional>

namespace Signalbox {

namespace UptimeRole {
enum Role {
    Failed = Qt::UserRole + 1, ///< share of the day's checks that failed, 0 to 1; invalid: none was made
};
}

/// Whether servers answered their health checks, over the last days: a row a server, its name, a column a day, and the
/// share of all checks that were answered. Reads on a thread of its own: each past day once, today every half minute,
/// and nothing while nobody looks.
class UptimeModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    static constexpr int kDays = 30;
    static constexpr int kNameColumn = 0;
    static constexpr int kShareColumn = kDays + 1;

    explicit UptimeModel(QObject *parent = nullptr);

    void setFolder(const QString &folder); ///< of the journal; empty: there is none
    void setActive(bool active);           ///< somebody looks
    void setServer(const QString &name);   ///< that one alone; empty: all
    void setToday(std::function<QDate()> today) { m_today = std::move(today); } ///< for tests

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void read();
    void handleRead(QDate today, const QMap<QDate, UptimeOfDay> &days);
    void show();
    [[nodiscard]] DayUptime dayAt(int row, int column) const;
    [[nodiscard]] DayUptime wholeOf(int row) const;
    [[nodiscard]] QVariant shareCell(int row, int role) const;
    [[nodiscard]] QVariant dayCell(int row, int column, int role) const;
    [[nodiscard]] QDate dayOf(int column) const { return m_last.addDays(column - kDays); }

    StoreReader m_reader;
    QTimer m_pause;
    std::function<QDate()> m_today;
    QString m_folder;
    QString m_server;
    QDate m_last;                     ///< today, as last read
    QMap<QDate, UptimeOfDay> m_known; ///< those before today are not read again
    QStringList m_rows;               ///< servers
    bool m_isActive = false;
    bool m_isReading = false;
};

} // namespace Signalbox
