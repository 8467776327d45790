// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/answers/scriptedanswers.h"

namespace Signalbox {

/// Answers from a file. What it has no answer for is declined, and that is said on standard error.
class FileBroker : public InputBroker
{
public:
    explicit FileBroker(AnswerFile file);
    void ask(const InputRequest &request, Answer answer) override;
    void withdraw(quint64) override {}

private:
    ScriptedAnswers m_answers;
    DecliningBroker m_decliner;
};

} // namespace Signalbox
