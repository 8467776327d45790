// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/linereader.h"
#include "core/session/inputbroker.h"

#include <QObject>

#include <memory>
#include <vector>

namespace Signalbox {

class Dialogue;

/// Puts what servers and the policy ask to the person at the terminal, one question after the other, while the event loop goes on.
/// Roots are none: those are named with --root.
class TerminalBroker : public QObject, public InputBroker
{
    Q_OBJECT
public:
    explicit TerminalBroker(int terminal); ///< stays the caller's
    ~TerminalBroker() override;

    void ask(const InputRequest &request, Answer answer) override;
    void withdraw(quint64 number) override;

private:
    struct Question
    {
        quint64 number = 0;
        std::unique_ptr<Dialogue> dialogue;
        Answer answer;
    };

    void begin();
    void handleLine(const QString &line);
    void handleEnd();
    void finish(const Result<QByteArray> &answer);

    LineReader m_reader;
    DecliningBroker m_decliner;
    std::vector<Question> m_questions; ///< the first is being asked
    bool m_hasEnded = false;           ///< no more input comes
};

} // namespace Signalbox
