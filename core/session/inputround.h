// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/inputbroker.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace Signalbox {

/// One `input_required` result (protocol.md 2.5): asks the broker for each of its parts and makes the parameters of
/// the next leg. `requestState` and the map's keys go back byte for byte.
class InputRound
{
public:
    static constexpr qsizetype kLongestState = 1024 * 1024;
    static constexpr size_t kMostQuestions = 64;

    /// Errors (Kind::Protocol): no such result, an unknown kind of question, too many, a state that is too long.
    [[nodiscard]] static Result<std::unique_ptr<InputRound>> parse(QByteArrayView result);
    /// Of error -32042 (2025-11-25, client/elicitation): the array of URL elicitations; the call is then repeated as it was.
    [[nodiscard]] static Result<std::unique_ptr<InputRound>> ofElicitations(QByteArrayView elicitations);
    ~InputRound(); ///< withdraws what is still asked

    [[nodiscard]] bool hasQuestions() const { return !m_questions.empty(); }
    /// `done` comes exactly once, perhaps before ask() is back: all are answered, or the first error.
    void ask(InputBroker &broker, const QString &server, const InputOrigin &origin,
             std::function<void(const Result<> &)> done);
    /// The call's own parameters with `inputResponses` and `requestState`.
    [[nodiscard]] QByteArray nextParams(QByteArrayView params) const;

private:
    struct Question
    {
        QByteArray key; ///< raw, without its quotes
        InputRequest request;
        QByteArray answer;
        enum class State { Waiting, Asked, Answered } state = State::Waiting;
    };

    InputRound() = default;
    [[nodiscard]] Result<> readQuestions(QByteArrayView requests);
    void handleAnswer(size_t index, const Result<QByteArray> &answer);

    std::vector<Question> m_questions;
    bool m_repeats = false; ///< the next leg is the call as it was
    QByteArray m_state;     ///< raw, with its quotes; empty if none came
    InputBroker *m_broker = nullptr;
    std::function<void(const Result<> &)> m_done;
    std::shared_ptr<char> m_alive = std::make_shared<char>();
};

/// The kind of a question by its method; none for one that the protocol does not have.
[[nodiscard]] std::optional<InputRequest::Kind> inputKind(QByteArrayView method);
/// Unique in the program's run.
[[nodiscard]] quint64 nextInputNumber();

} // namespace Signalbox
