// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/answers/recordedanswers.h"

namespace Signalbox {

/// Answers as a recorded run did. What that has no answer for goes on to `behind`, and that is said on standard error.
class RecordingBroker : public InputBroker
{
public:
    /// `behind` outlives this.
    RecordingBroker(RecordedAnswers answers, InputBroker &behind)
        : m_answers(std::move(answers))
        , m_behind(behind)
    {
    }

    void ask(const InputRequest &request, Answer answer) override;
    void withdraw(quint64 number) override { m_behind.withdraw(number); }

private:
    RecordedAnswers m_answers;
    InputBroker &m_behind;
};

} // namespace Signalbox
