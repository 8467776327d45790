// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/policygate.h"
#include "core/session/outcome.h"

#include <QObject>
#include <QPointer>

namespace Signalbox {

class CallGates;
class Connection;
class PendingCall;

/// A request of any method, with its parameters as they are written.
struct RawRequest
{
    QByteArray method;
    QByteArray params{};   ///< JSON object text; what stands in its `_meta` goes along like `meta`; empty: none
    QByteArray meta{};     ///< members of `_meta`, JSON object text; empty: none
    QByteArray about{};    ///< its object, for the journal; empty: what the parameters name
    QString caller{};      ///< "form", "cli" …: who asked
    QString session{};     ///< of the secure session that a call of a tool belongs to; empty: the person's own
    QString elsewhere{};   ///< how a call of a tool is made where the person can be asked, for the error
    bool anyMethod = true; ///< also one that the revision does not have
    bool isFresh = false;  ///< what reads asks the server, whatever is known
};

/// Sends such a request to a server: what only reads through the connection's reads, a call of a tool only if the policy lets
/// it go unasked, anything else at once. Ends once, whatever happens.
class RawCall : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive it, or end it.
    RawCall(CallGates &gates, Connection &connection, RawRequest request, QObject *parent);
    ~RawCall() override; ///< ends what has not ended as Lost

    void start(); ///< may end it at once
    void cancel();

    /// The name, address or task that the parameters (JSON object text) are about; empty if they name none.
    [[nodiscard]] static QByteArray objectOf(QByteArrayView params);

signals:
    void finished(const Signalbox::CallOutcome &outcome); ///< once

private:
    void send();
    void handleVerdict(const PolicyGate::Verdict &verdict);
    [[nodiscard]] CallRequest asCall() const;
    void finish(const CallOutcome &outcome);
    void end(CallOutcome::End how, const Error &error);

    CallGates &m_gates;
    QPointer<Connection> m_connection;
    RawRequest m_request;
    QPointer<PendingCall> m_pending; // of what does not read
    QPointer<QObject> m_reading;     // as long as it lives, the answer of a read is waited for
    bool m_isSent = false;           // handed to the session or its reads: it may have reached the server
    bool m_isFinished = false;
};

} // namespace Signalbox
