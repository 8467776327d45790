// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/resources/resourceanswer.h"
#include "ui/models/rowsmodel.h"

#include <QAbstractTableModel>
#include <QDateTime>

#include <deque>

namespace Signalbox {

/// What became known of one resource, the newest first: that it changed, what was read, how its subscription went. What
/// was read is kept as a version, as long as there is room.
class UpdateHistory : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    enum class Event : quint8 { Read, Failed, Changed, Subscribed, Unsubscribed, Refused, Gap, Lost };
    enum Column { Time, What, Size, Version };
    static constexpr int kColumns = 4;
    enum Role {
        MarkRole = RowsModel<int>::MarkRole, ///< RowMark as int: of column What
        EventRole,                           ///< Event as int
        VersionRole,                         ///< its number from 1 on; 0: the row has none
    };
    static constexpr int kMostRows = 1000; ///< older ones go
    static constexpr int kMostVersions = 50;
    /// Bytes in memory of all versions that are kept; the newest is kept always.
    static constexpr qint64 kMostCost = 128LL * 1024 * 1024;
    static constexpr qsizetype kLongestNote = 500; ///< characters

    /// `note`: what else is to be said, fit to show.
    void add(Event event, qint64 wallNs, const QString &note = {}, int count = 1);
    /// A read that went well is a version, unless it is the same as the one before.
    void addRead(const ResourceAnswerPtr &answer);

    void dropVersions(); ///< all of them; the rows stay

    /// Has it changed, as far as is known, since it was last read?
    [[nodiscard]] bool hasChangedSinceRead() const;
    [[nodiscard]] int versions() const { return m_lastVersion; } ///< how many there were
    [[nodiscard]] qint64 cost() const;                           ///< bytes in memory of the versions that are kept
    /// What a row's read gave; null if the row is no read, or it is no longer kept.
    [[nodiscard]] ResourceAnswerPtr answerAt(int row) const;
    /// Of the newest version before the row's own that is kept; null if there is none.
    [[nodiscard]] ResourceAnswerPtr answerBefore(int row) const;
    [[nodiscard]] int versionAt(int row) const; ///< 0: none

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        Event event = Event::Read;
        qint64 wallNs = 0;
        QString note;
        int count = 1;
        int version = 0;
        bool isSame = false; ///< as the version before
        qint64 bytes = 0;
        ResourceAnswerPtr answer;
    };

    void prepend(Row row);
    void dropOldVersions();
    void dropVersionOf(std::size_t row);
    [[nodiscard]] static QString text(const Row &row);
    [[nodiscard]] static RowMark markOf(const Row &row);

    std::deque<Row> m_rows;
    int m_lastVersion = 0;
};

} // namespace Signalbox
