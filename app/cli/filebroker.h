// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/answerfile.h"

namespace Signalbox {

/// Answers from a file. What it has no answer for is declined, and that is said on standard error.
class FileBroker : public InputBroker
{
public:
    explicit FileBroker(AnswerFile file)
        : m_file(std::move(file))
    {
    }
    void ask(const InputRequest &request, Answer answer) override;
    void withdraw(quint64) override {}

private:
    void consent(const InputRequest &request, const Answer &answer);
    [[nodiscard]] std::optional<Result<QByteArray>> elicitation(const Json &params);
    [[nodiscard]] std::optional<Result<QByteArray>> sampling(const Json &params);

    AnswerFile m_file;
    DecliningBroker m_decliner;
};

} // namespace Signalbox
