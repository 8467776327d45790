// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/derived/mark.h"
#include "core/journal/filter/filter.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QString>
#include <QThread>

#include <chrono>
#include <stop_token>
#include <vector>

namespace Signalbox {

/// What a search found since it told last.
struct JournalFound
{
    std::vector<quint64> older; ///< sequence numbers, descending; all before those that were told earlier
    std::vector<quint64> newer; ///< ascending; all behind those that were told earlier
    std::vector<quint64> early; ///< descending, from among those not looked at yet; not told again
    quint64 left = 0;           ///< messages not looked at yet
    quint64 unreadable = 0;     ///< that could not be searched, so far
};

/// Puts a filter to the journal on a thread of its own, for filters that ask for more than is kept in memory. The
/// newest messages come first; what is written meanwhile does not wait for the old ones, and what the text index knows
/// comes before it is their turn.
class JournalSearch : public QObject
{
    Q_OBJECT
public:
    /// So long it scans before it looks into the text index, and for what was asked meanwhile.
    static constexpr std::chrono::milliseconds kSlice{20};

    explicit JournalSearch(const QString &folder, std::chrono::nanoseconds slice = kSlice, QObject *parent = nullptr);
    ~JournalSearch() override;

    /// Looks at the messages from `first` on to before `end`; what was sought before is called off. `marks`: what was put
    /// on messages; `exchanges`: see FilterScan::setExchanges().
    void start(const Filter &filter, quint64 first, quint64 end, const QList<Mark> &marks = {},
               const QHash<quint64, quint64> &exchanges = {});
    /// So many are there now.
    void extend(quint64 end);
    void stop();
    [[nodiscard]] bool isRunning() const { return m_run != 0; }

signals:
    /// Of the search that runs, a few times a second, and when there is nothing left to look at.
    void found(const Signalbox::JournalFound &found);

private:
    class Worker;

    QThread m_thread;
    Worker *m_worker; // lives on m_thread
    std::stop_source m_stop;
    quint64 m_run = 0;  // 0: none
    quint64 m_runs = 0; // so far
};

} // namespace Signalbox
