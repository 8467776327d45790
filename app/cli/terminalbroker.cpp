// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminalbroker.h"

#include "app/cli/clioutput.h"
#include "app/cli/consentdialogue.h"
#include "app/cli/elicitationdialogue.h"
#include "app/cli/samplingdialogue.h"
#include "app/cli/urldialogue.h"
#include "core/auth/browser.h"
#include "core/json/jsonparse.h"

#include <algorithm>

namespace Signalbox {

namespace {

/// Null where a question cannot be understood, or nobody needs to be asked.
std::unique_ptr<Dialogue> dialogueFor(const InputRequest &request)
{
    if (request.kind == InputRequest::Kind::Consent) {
        Result<ConsentQuestion> question = ConsentQuestion::fromParams(request.params);
        return question ? std::make_unique<ConsentDialogue>(std::move(*question)) : nullptr;
    }
    const Result<ParsedJson> params = parseJson(request.params);
    if (!params || request.kind == InputRequest::Kind::Roots) {
        return nullptr;
    }
    if (request.kind == InputRequest::Kind::Sampling) {
        Decoded<SamplingRequest> sampling = decodeSamplingRequest(params->value);
        return sampling.usable ? std::make_unique<SamplingDialogue>(std::move(sampling.value), request.server)
                               : nullptr;
    }
    Decoded<ElicitationRequest> elicitation = decodeElicitation(params->value);
    if (!elicitation.usable) {
        return nullptr;
    }
    if (elicitation.value.mode == ElicitationRequest::Mode::Url) {
        return std::make_unique<UrlDialogue>(std::move(elicitation.value), request.server,
                                             [](const QUrl &url) { return openInBrowser(url); });
    }
    return std::make_unique<ElicitationDialogue>(std::move(elicitation.value), request.server);
}

} // namespace

TerminalBroker::TerminalBroker(int terminal)
    : m_reader(terminal)
{
    connect(&m_reader, &LineReader::lineRead, this, &TerminalBroker::handleLine);
    connect(&m_reader, &LineReader::ended, this, &TerminalBroker::handleEnd);
}

TerminalBroker::~TerminalBroker() = default;

void TerminalBroker::ask(const InputRequest &request, Answer answer)
{
    std::unique_ptr<Dialogue> dialogue = m_hasEnded ? nullptr : dialogueFor(request);
    if (!dialogue) {
        return m_decliner.ask(request, std::move(answer));
    }
    m_questions.push_back({request.number, std::move(dialogue), std::move(answer)});
    if (m_questions.size() == 1) {
        begin();
    }
}

void TerminalBroker::withdraw(quint64 number)
{
    const auto found = std::ranges::find(m_questions, number, &Question::number);
    if (found == m_questions.end()) {
        return;
    }
    const bool wasAsked = found == m_questions.begin();
    m_questions.erase(found);
    if (wasAsked) {
        tellPerson(u'\n' + tr("The server does not wait for this answer any more.") + u'\n');
        begin();
    }
}

void TerminalBroker::begin()
{
    m_reader.setEnabled(!m_questions.empty());
    if (!m_questions.empty()) {
        m_questions.front().dialogue->begin();
        tellPerson(m_questions.front().dialogue->prompt());
    }
}

void TerminalBroker::handleLine(const QString &line)
{
    if (m_questions.empty()) {
        return;
    }
    if (const std::optional<Result<QByteArray>> answer = m_questions.front().dialogue->take(line)) {
        return finish(*answer);
    }
    tellPerson(m_questions.front().dialogue->prompt());
}

void TerminalBroker::handleEnd()
{
    m_hasEnded = true;
    tellPerson(QStringLiteral("\n"));
    while (!m_questions.empty()) {
        finish(m_questions.front().dialogue->putAside());
    }
}

void TerminalBroker::finish(const Result<QByteArray> &answer)
{
    const Answer reply = std::move(m_questions.front().answer);
    m_questions.erase(m_questions.begin());
    if (m_hasEnded) {
        m_reader.setEnabled(false);
    } else {
        begin();
    }
    reply(answer); // last: it may ask the next question, or end everything
}

} // namespace Signalbox
