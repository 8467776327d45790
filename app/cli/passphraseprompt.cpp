// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/passphraseprompt.h"

#include "app/cli/clioutput.h"
#include "app/cli/secretinput.h"

#include <fcntl.h>
#include <unistd.h>

#include <utility>

namespace Signalbox {

namespace {

constexpr auto kVariable = "SIGNALBOX_SECRETS_PASSPHRASE";
constexpr int kMostQuestions = 3;

} // namespace

PassphrasePrompt::PassphrasePrompt(QObject *parent)
    : QObject(parent)
{
    QByteArray value = qgetenv(kVariable);
    m_variable = SecretBytes::take(value);
    qunsetenv(kVariable);
}

PassphrasePrompt::~PassphrasePrompt()
{
    m_input.reset(); // before its descriptor goes
    if (m_terminal >= 0) {
        close(m_terminal);
    }
}

bool PassphrasePrompt::takesVariable(const Answer &answer)
{
    if (m_variable.isEmpty()) {
        return false;
    }
    answer(std::exchange(m_variable, {}));
    return true;
}

void PassphrasePrompt::ask(const QString &question, Answer answer)
{
    if (!takesVariable(answer)) {
        askTerminal(question, std::move(answer));
    }
}

void PassphrasePrompt::askForNew(Answer answer)
{
    if (takesVariable(answer)) {
        return;
    }
    askTerminal(tr("A passphrase for the file of secrets: "), [this, answer](SecretBytes first) {
        if (first.isEmpty()) {
            return answer({});
        }
        const auto kept = std::make_shared<SecretBytes>(std::move(first));
        askTerminal(tr("The same once more: "), [this, answer, kept](SecretBytes second) {
            if (second.isEmpty() || second.view() == kept->view()) {
                return answer(std::move(second));
            }
            printNote(tr("Those were two different ones."));
            askForNew(answer);
        });
    });
}

void PassphrasePrompt::askTerminal(const QString &question, Answer answer)
{
    if (m_terminal < 0) {
        m_terminal = open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY);
    }
    if (m_terminal < 0 || ++m_asked > 2 * kMostQuestions) {
        return answer({});
    }
    if (SecretInput *last = m_input.release()) { // it may be the one who calls
        last->deleteLater();
    }
    m_input = std::make_unique<SecretInput>(m_terminal);
    connect(m_input.get(), &SecretInput::finished, this, [answer = std::move(answer)](const Result<QByteArray> &typed) {
        QByteArray bytes = typed.value_or(QByteArray());
        answer(SecretBytes::take(bytes));
    });
    m_input->start();
    // Not before: what is typed as soon as it is read is hidden by now.
    const QByteArray text = question.toLocal8Bit();
    [[maybe_unused]] const ssize_t written = write(m_terminal, text.constData(), std::size_t(text.size()));
}

PassphraseAsker PassphrasePrompt::asker()
{
    const auto prompt = std::make_shared<PassphrasePrompt>();
    return [prompt, questions = 0](const PassphraseNeed &need, const Answer &answer) mutable {
        if (need.before) {
            printNote(need.before->message);
        }
        const auto answerOrSay = [answer](SecretBytes passphrase) {
            if (passphrase.isEmpty()) { // not every caller tells a locked file from an empty one
                printNote(tr(
                    "The file of secrets stays locked. Set SIGNALBOX_SECRETS_PASSPHRASE, or run this at a terminal."));
            }
            answer(std::move(passphrase));
        };
        if (++questions > kMostQuestions) {
            return answerOrSay({});
        }
        prompt->ask(tr("Passphrase of the file of secrets: "), answerOrSay);
    };
}

} // namespace Signalbox
