// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/completion/completionasker.h"

#include "core/session/session.h"
#include "ui/models/enginelink.h"
#include "ui/models/enginerequest.h"
#include "ui/models/formats.h"

namespace Signalbox {

namespace {

constexpr int kPauseMs = 150;
constexpr int kPatienceMs = 10'000;               ///< nobody waits longer for a suggestion
constexpr qsizetype kLongestAnswer = 1024 * 1024; ///< bytes; it is parsed while the window waits
constexpr int kMethodNotFound = -32601;

} // namespace

CompletionAsker::CompletionAsker(EngineLink &link, QString serverId, QObject *parent)
    : QObject(parent)
    , m_link(link)
    , m_id(std::move(serverId))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &CompletionAsker::send);
    connect(&link, &EngineLink::serverChanged, this, [this](const QString &id) {
        const ServerStatus *status = id == m_id ? m_link.server(id) : nullptr;
        if (status && status->state != ServerStatus::State::Connected) {
            m_isUnknown = false;
            stop();
        }
    });
}

CompletionAsker::~CompletionAsker() = default;

bool CompletionAsker::isOffered() const
{
    const ServerStatus *status = m_link.server(m_id);
    if (m_isUnknown || !status || status->state != ServerStatus::State::Connected) {
        return false;
    }
    return status->profile->has("completions") || status->profile->revision == Revision::V20241105;
}

void CompletionAsker::ask(const CompletionQuestion &question)
{
    stop();
    if (isOffered()) {
        m_question = question;
        m_pause.start();
    }
}

void CompletionAsker::askNow(const CompletionQuestion &question)
{
    stop();
    if (isOffered()) {
        m_question = question;
        send();
    }
}

void CompletionAsker::stop()
{
    m_pause.stop();
    delete m_request; // takes it back
}

void CompletionAsker::send()
{
    m_request = new EngineRequest(
        m_link, m_id,
        [question = m_question](Session &session) {
            return session.complete(encodeCompletionParams(question, session.profile().revision),
                                    {.requestMs = kPatienceMs, .totalMs = kPatienceMs});
        },
        this);
    connect(m_request, &EngineRequest::finished, this, &CompletionAsker::handleOutcome);
}

void CompletionAsker::handleOutcome()
{
    const CallOutcome outcome = *m_request->outcome();
    m_request->deleteLater();
    m_request.clear();
    if (!outcome.ok()) {
        m_isUnknown = outcome.end == CallOutcome::End::RemoteError && outcome.error.code == kMethodNotFound;
        emit failed(outcome.error.message);
        return;
    }
    if (outcome.result.size() > kLongestAnswer) {
        emit failed(tr("The server's answer is too long."));
        return;
    }
    const Decoded<Completion> decoded = decodeCompletion(outcome.result); // at most 100 values
    if (decoded.usable) {
        emit answered(decoded.value);
    } else {
        emit failed(tr("The server's answer holds no suggestions."));
    }
}

QString CompletionAsker::moreText(const Completion &completion)
{
    const qint64 more = completion.total.value_or(0) - completion.values.size();
    if (more > 0) {
        return completion.values.isEmpty() ? QString() : tr("and %1 more").arg(countText(more));
    }
    return completion.hasMore ? tr("and more") : QString();
}

} // namespace Signalbox
