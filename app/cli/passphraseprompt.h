// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/encryptedfilestore.h"

#include <QObject>

#include <functional>
#include <memory>

namespace Signalbox {

class SecretInput;

/// How the command line gets the passphrase of the file of secrets: from SIGNALBOX_SECRETS_PASSPHRASE, else at the
/// terminal, where it is not shown while it is typed; whatever standard input is.
class PassphrasePrompt : public QObject
{
    Q_OBJECT
public:
    using Answer = std::function<void(SecretBytes passphrase)>;

    /// Takes the variable out of our environment: no program that we start gets it.
    explicit PassphrasePrompt(QObject *parent = nullptr);
    ~PassphrasePrompt() override;

    /// The variable's value, once; then from the terminal; empty if there is neither. `answer` comes once.
    void ask(const QString &question, Answer answer);
    /// At the terminal twice, until both are equal.
    void askForNew(Answer answer);

    /// For a store: asks again after a wrong one, three times at most. Keeps the prompt as long as it is kept.
    [[nodiscard]] static PassphraseAsker asker();

private:
    [[nodiscard]] bool takesVariable(const Answer &answer);
    void askTerminal(const QString &question, Answer answer);

    SecretBytes m_variable;
    int m_terminal = -1;
    std::unique_ptr<SecretInput> m_input;
    int m_asked = 0;
};

} // namespace Signalbox
