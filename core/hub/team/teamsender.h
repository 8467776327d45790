// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/team/teamdatabase.h"
#include "core/journal/derived/callfeed.h"

#include <QList>

#include <optional>

namespace Signalbox {

/// Sends one journal's calls to the team's database, each exactly once: what was sent is written down there, in the same
/// transaction as the calls. Only calls that ended are sent. On one thread.
class TeamSender
{
public:
    static constexpr int kBatchCalls = 500;

    explicit TeamSender(QString folder)
        : m_folder(std::move(folder))
    {
    }

    struct Sent
    {
        int calls = 0;
        bool hasMore = false; ///< the next batch can follow at once
    };
    /// The next batch. Kind::Storage with `where` in our folder: the journal; all else: see TeamDatabase.
    [[nodiscard]] Result<Sent> send(TeamDatabase &database);
    /// Nothing is known any more of what was sent: after another connection was made.
    void forget() { m_isChecked = false; }
    /// How many calls that ended are still to be sent, counted no further than kMostCounted; none: not known.
    static constexpr qint64 kMostCounted = 100'000;
    [[nodiscard]] std::optional<qint64> waiting();
    /// The same, asked of the database, for one who sends nothing; a little more than kMostCounted may be counted.
    [[nodiscard]] Result<qint64> countWaiting(TeamDatabase &database);

    /// What of a request's subject may be told: of a resource no user, query and fragment.
    [[nodiscard]] static QString toldAbout(const CallRow &call);

private:
    struct Mark
    {
        qint64 journal = 0;
        quint64 until = 0;
        QList<quint64> open; ///< lower than `until`, and not sent: they were in flight

        bool operator==(const Mark &) const = default;
    };
    struct Batch
    {
        QList<CallRow> calls{}; ///< ended
        Mark next{};
        bool isFull = false;
    };

    [[nodiscard]] Result<> openFeed();
    [[nodiscard]] Result<QString> journalId(const QString &stale = {});
    [[nodiscard]] static Mark markIn(QSqlQuery &row);
    [[nodiscard]] Result<Mark> readMark(TeamDatabase &database);
    [[nodiscard]] Result<Mark> checkedMark(TeamDatabase &database);
    [[nodiscard]] Result<Batch> nextBatch(const Mark &mark, const QStringList &without);
    [[nodiscard]] static Result<> write(TeamDatabase &database, const Batch &batch);
    [[nodiscard]] static QByteArray rowsJson(const Batch &batch);

    QString m_folder;
    QString m_id;
    std::unique_ptr<CallFeed> m_feed;
    std::optional<Mark> m_mark; ///< as the database has it, as far as we know
    bool m_isChecked = false;   ///< m_mark is what the database had when this connection last looked
};

} // namespace Signalbox
