// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/answers/recordedanswers.h"
#include "core/journal/indexrecord.h"

#include <QHash>

#include <functional>

namespace Signalbox {

/// Finds in the messages of a recording, given in their order, what servers asked and what was answered: requests of their
/// own with their answers, and `input_required` with the call that went on. What was withdrawn, cut or not answered is none;
/// nor is a question in a batch.
class AnswerCollector
{
public:
    struct Message
    {
        quint64 sequence = 0;
        IndexRecord record; ///< kind, flags, pair, session
        QByteArray server;
        QByteArray method;
        QByteArray about;
        std::function<QByteArray()> body; ///< reads it, where it may matter
    };

    void take(const Message &message);
    void forgetOpen(); ///< another recording follows, whose numbers mean others
    [[nodiscard]] const RecordedAnswers &answers() const { return m_answers; }

private:
    struct Question
    {
        QByteArray key; ///< questionKey()
        bool isMasked = false;
    };
    struct Round ///< of a call that cannot go on before it is answered
    {
        quint32 session = 0;
        QByteArray method;
        QByteArray about;
        QByteArray state; ///< raw; may be empty
        QHash<QByteArray, Question> questions;
    };
    [[nodiscard]] static Question questionOf(const Message &message, QByteArrayView method, QByteArrayView params);
    void takeAnswer(const Message &message);
    void takeRound(const Message &message);
    void takeNextLeg(const Message &message);
    void add(const Question &question, QByteArrayView result);

    RecordedAnswers m_answers;
    QHash<quint64, Question> m_open; // requests of servers, by their sequence number
    QList<Round> m_rounds;           // oldest first
};

} // namespace Signalbox
