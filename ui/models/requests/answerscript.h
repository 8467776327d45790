// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/answers/scriptedanswers.h"
#include "ui/models/requests/scriptstate.h"

#include <QDateTime>

namespace Signalbox {

/// "github: elicitation, in a call of create_issue": what was asked, in a few words.
[[nodiscard]] QString shortWords(const InputRequest &request);

/// The answer file of the window, read anew whenever it was changed. Lives on the engine thread.
class AnswerScript
{
public:
    AnswerScript() = default;
    Q_DISABLE_COPY_MOVE(AnswerScript) // its answers know it

    /// Empty path: off. Answers that are given in turn begin anew.
    void use(const QString &path);
    /// Reads the file if it is another than the one that was read.
    void look();
    /// None: it is off, or the file is faulty or says nothing of it.
    [[nodiscard]] std::optional<Result<QByteArray>> answer(const InputRequest &request);
    [[nodiscard]] const ScriptState &state() const { return m_state; }

private:
    void read();

    QString m_path;
    QDateTime m_changed;
    qint64 m_size = -1; ///< of what was read; -1: nothing was
    std::optional<ScriptedAnswers> m_answers;
    ScriptState m_state;
};

} // namespace Signalbox
