// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/json/skim.h"
#include "core/mcp/messageid.h"
#include "core/serve/servedquestion.h"

#include <QHash>

#include <functional>

namespace Signalbox {

class RequestContext;

/// Requests of ours to a client of the handshake era, and the answers that are still to come.
class ClientQuestions
{
public:
    using Done = std::function<void(const Result<Json> &)>;

    /// The request's text, under an id of its own.
    [[nodiscard]] QByteArray add(const RequestContext &asker, const ServedQuestion &question, quint64 exchange,
                                 Done done);
    /// Ends the question an answer belongs to; an answer to nothing is passed over.
    void take(const Skim &answer);

    struct Dropped
    {
        MessageId id;
        quint64 exchange = 0;
    };
    /// The asker waits no more: what must be told to the client, by notifications/cancelled.
    [[nodiscard]] QList<Dropped> drop(const RequestContext &asker);

private:
    struct Open
    {
        const RequestContext *asker = nullptr;
        ServedQuestion question;
        quint64 exchange = 0;
        Done done;
    };
    QHash<MessageId, Open> m_open;
    qint64 m_lastId = 0;
};

} // namespace Signalbox
