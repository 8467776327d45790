// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/log/logentry.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <deque>
#include <vector>

namespace Signalbox {

namespace LogRole {
enum Role {
    Level = Qt::UserRole + 1, ///< LogLevel as int
    FullTime,                 ///< QDateTime
    Sequence,                 ///< quint64; 0: not recorded
};
}

/// The newest messages that a server logged, at least of a level, and with all the words of a filter.
class LogModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Time, Level, Logger, Message, ColumnCount };
    static constexpr std::size_t kMost = 10'000;
    static constexpr qsizetype kMostBytes = 64 * 1024 * 1024; ///< of parameters; the oldest go first

    using QAbstractTableModel::QAbstractTableModel;

    void append(const LogNews &news);
    void clear();
    void setLeast(LogLevel level); ///< what is less grave is not shown
    void setFilter(const QString &words);

    [[nodiscard]] const LogEntry *entryAt(int row) const;
    [[nodiscard]] qsizetype total() const { return qsizetype(m_end - m_first); }
    [[nodiscard]] quint64 gone() const { return m_gone; }   ///< older ones that are no longer here
    [[nodiscard]] quint64 grave() const { return m_grave; } ///< warnings and worse, ever
    [[nodiscard]] static QString levelText(LogLevel level); ///< in words

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void changed(); ///< total(), gone() or grave()

private:
    /// What was told together: it comes and goes as a whole, however much it is.
    struct Chunk
    {
        quint64 first = 0; // number of its first entry
        QList<LogEntry> entries;
    };

    [[nodiscard]] bool matches(const LogEntry &entry) const;
    [[nodiscard]] const LogEntry &entry(quint64 number) const;
    void addMatching(const Chunk &chunk, std::vector<quint64> &rows) const;
    void refill();
    void dropOldest();

    std::deque<Chunk> m_chunks;
    std::deque<quint64> m_rows; // numbers of entries that are shown
    quint64 m_first = 0;        // number of the oldest entry that is kept
    quint64 m_end = 0;          // one past that of the newest
    qsizetype m_bytes = 0;
    quint64 m_gone = 0;
    quint64 m_grave = 0;
    LogLevel m_least = LogLevel::Debug;
    QStringList m_words;
};

} // namespace Signalbox
