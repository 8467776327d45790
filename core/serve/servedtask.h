// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/serve/rpcfault.h"
#include "core/serve/servedcontext.h"

#include <QDateTime>
#include <QObject>
#include <QSet>

#include <optional>

namespace Signalbox {

/// One piece of work that outlives its request: a state machine the client polls (protocol.md 2.12). Ends once, in
/// completed, failed or cancelled, and stays so.
class ServedTask : public QObject
{
    Q_OBJECT
public:
    enum class Status { Working, InputRequired, Completed, Failed, Cancelled };

    ServedTask(QString id, QString subject, qint64 ttlMs, QObject *parent);

    [[nodiscard]] const QString &id() const { return m_id; }
    [[nodiscard]] const QString &subject() const { return m_subject; } ///< whose it is; empty without credentials
    [[nodiscard]] Status status() const { return m_status; }
    [[nodiscard]] bool isOver() const { return m_status >= Status::Completed; }
    [[nodiscard]] bool isExpired(const QDateTime &now) const;
    [[nodiscard]] const Json &result() const { return m_result; }                  ///< once Completed (or a tool error)
    [[nodiscard]] const std::optional<RpcFault> &fault() const { return m_fault; } ///< once Failed

    void setMessage(const QString &message);
    /// The questions stand in the task until update() has brought the last answer.
    void ask(const QList<ServedQuestion> &questions, ServedContext::Answered done);
    /// Waits for answers that come another way.
    void setWaiting(bool isWaiting);
    void update(const Json &answers); ///< what is no open question, or no answer to it, is passed over
    void complete(const Json &result, bool isToolError);
    void fail(const RpcFault &fault);
    void cancel();

    /// The task's members, flat: those of the extension, or of revision 2025-11-25.
    [[nodiscard]] Json toJson(Era era) const;
    /// The same and what the status brings with it: questions, result or error (the extension only).
    [[nodiscard]] Json detailed() const;

signals:
    void changed();
    void cancelled(); ///< by the client; the work should stop

private:
    void setStatus(Status status);
    [[nodiscard]] Json errorJson() const;

    const QString m_id;
    const QString m_subject;
    const qint64 m_ttlMs;
    const QDateTime m_created;
    QDateTime m_updated;
    Status m_status = Status::Working;
    QString m_message;
    QList<ServedQuestion> m_open; ///< with keys that no other question of this task had
    QHash<QString, QString> m_providersKeys;
    QSet<QString> m_usedKeys;
    Json m_answers{jsoncons::json_object_arg};
    ServedContext::Answered m_done;
    Json m_result = Json::null();
    bool m_isToolError = false;
    std::optional<RpcFault> m_fault;
};

} // namespace Signalbox
