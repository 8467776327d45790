// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/session/inputbroker.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <functional>
#include <optional>

namespace Signalbox {

/// The answers of a recorded run: what was answered to a question (questionKey()) then is answered to it again, each answer
/// once, in the order they were given. Any thread, one at a time.
class RecordedAnswers
{
public:
    struct Entry
    {
        QByteArray result;     ///< JSON object text; empty: it was refused
        QString refusal;       ///< then: the words, which go to the server with ErrorCode::UserRejected
        bool isMasked = false; ///< a secret of the question or the answer was not recorded
    };
    using Note = std::function<void(const QString &)>; ///< gets what the person should know, fit to show

    void add(const QByteArray &key, Entry entry);
    /// None: the recording has no answer to it that can be given. Why is noted, but for roots, which nobody is asked.
    [[nodiscard]] std::optional<Result<QByteArray>> answer(const InputRequest &request, const Note &note = {});

    [[nodiscard]] int count() const { return m_count; }   ///< that the recording has
    [[nodiscard]] int masked() const { return m_masked; } ///< of these, that can never be given
    [[nodiscard]] qint64 bytes() const { return m_bytes; }

private:
    struct Queue
    {
        QList<Entry> entries;
        qsizetype next = 0;
    };
    QHash<QByteArray, Queue> m_queues; // by question
    int m_count = 0;
    int m_masked = 0;
    qint64 m_bytes = 0;
};

} // namespace Signalbox
