// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/answers/answerfile.h"

#include <functional>

namespace Signalbox {

/// Answers questions from an answer file. What is written there is sent as it is, for a test may want a wrong answer.
class ScriptedAnswers
{
public:
    using Note = std::function<void(const QString &)>; ///< gets what the person should know, fit to show

    explicit ScriptedAnswers(AnswerFile file, Note note = {})
        : m_file(std::move(file))
        , m_note(std::move(note))
    {
    }

    /// The answer, or the refusal that is written for it; none: the file does not speak of it.
    [[nodiscard]] std::optional<Result<QByteArray>> answer(const InputRequest &request);
    [[nodiscard]] const AnswerFile &file() const { return m_file; }

private:
    [[nodiscard]] std::optional<Result<QByteArray>> consent(const InputRequest &request) const;
    [[nodiscard]] std::optional<Result<QByteArray>> elicitation(const InputRequest &request, const Json &params);
    [[nodiscard]] std::optional<Result<QByteArray>> sampling(const InputRequest &request, const Json &params);
    void note(const QString &text) const;

    AnswerFile m_file;
    Note m_note;
};

} // namespace Signalbox
