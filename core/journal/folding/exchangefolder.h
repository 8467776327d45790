// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/folding/foldpart.h"
#include "core/journal/journalreader.h"

#include <QCache>
#include <QHash>
#include <QSet>

#include <deque>
#include <optional>
#include <utility>
#include <vector>

namespace Signalbox {

/// Finds the messages that belong to one exchange: the rounds of a call (`input_required` and the same call again with
/// its `requestState` or answers; -32042 and the same call again) and the messages of a task, in both of its models.
/// Records are taken in the order of the journal. Bodies are read only where the index leaves the question open: of
/// calls made again in a session without `initialize`, and around messages about tasks. What it remembers is bounded,
/// so that the parts of an exchange that are very far apart may stay alone.
class ExchangeFolder
{
public:
    /// The reader outlives it and is used by the thread that calls take().
    explicit ExchangeFolder(const JournalReader &reader);

    void take(quint64 sequence, const IndexRecord &record);
    /// What was found since this was last asked; a head comes before its parts.
    [[nodiscard]] std::vector<FoldPart> takeFound() { return std::exchange(m_found, {}); }

private:
    enum class Method : quint8 { Other, Initialize, Call, Get, AboutTask, TaskStatus };
    /// A call and its answer that may be gone on with.
    struct Leg
    {
        quint64 request = 0;
        quint64 answer = 0;
        qint32 errorCode = 0;
        std::optional<quint64> head{};
    };
    struct Asked
    {
        quint64 head = 0;
        bool isAboutTask = false; ///< its answer says how the task is
    };

    [[nodiscard]] Method methodOf(quint16 id);
    void takeRequest(quint64 sequence, const IndexRecord &record);
    void takeCall(quint64 sequence, const IndexRecord &record);
    void takeAnswer(quint64 sequence, const IndexRecord &record);
    void takeAboutTask(quint64 sequence, const IndexRecord &record, Method method);
    void takeQuestion(quint64 sequence, const IndexRecord &record);
    [[nodiscard]] bool goesOn(quint64 request, const Leg &leg, const QByteArray &params) const;
    [[nodiscard]] std::optional<quint64> creatorOf(quint16 server, const QByteArray &taskId);
    void await(quint64 request, const Asked &asked);
    void tell(quint64 sequence, quint64 head, FoldPart::Role role, TaskWord task = TaskWord::None);
    quint64 headOf(Leg &leg); ///< begins an exchange with it if it is none yet
    [[nodiscard]] QByteArray body(quint64 sequence) const;

    const JournalReader &m_reader;
    QHash<quint16, Method> m_methods;
    QSet<quint32> m_legacy;                     // sessions without rounds in results
    QCache<quint64, std::deque<Leg>> m_legs;    // by session, method and about
    QHash<quint16, std::deque<Leg>> m_answered; // by server: the last calls, which may have made a task
    QCache<QByteArray, quint64> m_tasks;        // head, by server and task id
    QSet<quint16> m_taskServers;                // that have had a task
    QHash<quint64, Asked> m_awaited;            // requests whose answer belongs to an exchange
    std::deque<quint64> m_awaitedOrder;
    std::vector<FoldPart> m_found;
};

} // namespace Signalbox
