// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mcp/messageid.h"
#include "core/serve/envelope.h"
#include "core/serve/requestsink.h"
#include "core/serve/servedcontext.h"

#include <QPointer>

#include <memory>

namespace Signalbox {

struct AnswerBatch;

/// One request that a conversation works on: what came, and its one answer.
class RequestContext final : public ServedContext, public std::enable_shared_from_this<RequestContext>
{
public:
    struct Facts
    {
        MessageId id;
        QByteArray method;
        Json params{jsoncons::json_object_arg};
        Envelope envelope; ///< handshake era: the session's revision and capabilities
        quint64 exchange = 0;
        QString subject;
        std::shared_ptr<AnswerBatch> batch; ///< it came in; null if it came alone
    };
    RequestContext(Facts facts, std::weak_ptr<RequestSink> sink);

    [[nodiscard]] const Facts &facts() const { return m_facts; }
    [[nodiscard]] const Json &params() const { return m_facts.params; }
    [[nodiscard]] bool isModern() const { return eraOf(m_facts.envelope.revision) == Era::Modern; }
    [[nodiscard]] bool knowsTasks() const; ///< has the client declared the extension?

    // One of these ends it; whatever comes second does nothing.
    void answer(const Json &result, bool isToolError = false);
    void refuse(const RpcFault &fault);
    void cancel(); ///< taken back by the client, or the client is gone: no answer

    /// Takes in `inputResponses` and `requestState`; the fault to answer with if they are not what was given out.
    [[nodiscard]] std::optional<RpcFault> readAnswers();
    /// Begins a task of revision 2025-11-25, which the client asked for.
    [[nodiscard]] bool beginRequestedTask();

    [[nodiscard]] Revision revision() const override { return m_facts.envelope.revision; }
    [[nodiscard]] const Json &clientCapabilities() const override { return m_facts.envelope.capabilities; }
    [[nodiscard]] bool isOver() const override { return m_isOver; }
    void whenCancelled(std::function<void()> cancelled) override;
    void progress(double value, std::optional<double> total, const QString &message) override;
    void log(LogLevel level, const Json &data, const QString &logger) override;
    void ask(const QList<ServedQuestion> &questions, Answered done) override;
    bool beginTask(const QString &statusMessage) override;
    void hangUp() override;

private:
    void askByRequest(const QList<ServedQuestion> &questions, Answered done);
    void askByRound(const QList<ServedQuestion> &questions, const Answered &done);
    void startTask(qint64 ttlMs, const QString &statusMessage);
    void stopWork();
    [[nodiscard]] StateSeal::Binding binding() const;

    const Facts m_facts;
    const std::weak_ptr<RequestSink> m_sink;
    bool m_isOver = false;
    bool m_wasCancelled = false;
    std::function<void()> m_cancelled;
    std::optional<double> m_lastProgress;
    Json m_answers{jsoncons::json_object_arg}; ///< of this round and those before
    int m_round = 0;
    QPointer<ServedTask> m_task;
    bool m_isTask = false; ///< stays true when the task has expired
};

using RequestPtr = std::shared_ptr<RequestContext>;

} // namespace Signalbox
