// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/hub/gate.h"
#include "core/hub/policyjudge.h"
#include "core/session/inputbroker.h"

#include <QObject>
#include <QSet>

#include <memory>

namespace Signalbox {

class Recorder;

/// The first gate: may this call be made at all? Asks the secure session it belongs to, then whether the tool is still
/// the one that was accepted, then the person's rules; and the person, where those say so. Every decision is recorded
/// (IndexRecord::Gate). What cannot be read forbids: a file of rules with a fault lets nothing pass unasked.
class PolicyGate : public QObject, public Gate
{
    Q_OBJECT
public:
    /// Error::code of a refusal because the server lists no such tool: the one that a server gives for it.
    static constexpr int kUnknownTool = -32602; // JSON-RPC's “invalid params”, ErrorCode::InvalidParams

    /// All must outlive it.
    PolicyGate(PolicyJudge::Places places, ToolBooks &books, InputBroker &broker, Recorder &recorder,
               PolicyJudge::EntryOf entryOf, const Clock &clock = Clock::system());

    /// Lets a call go on at once that nothing is to be asked, kept or said about.
    [[nodiscard]] Way enter(const CallRequest &request, Ticket &ticket) override;
    [[nodiscard]] bool ended(const CallRequest &request, const Ticket &ticket, const CallOutcome &outcome) override;
    void handle(const CallRequest &request, HubCall &call, const Next &next, Done done) override;

    /// What would be said of a call, and why, without making it; nobody is asked, nothing is recorded or accepted.
    struct Verdict
    {
        PolicyEffect effect = PolicyEffect::Allow;
        int rule = 0;     ///< that spoke; 0: none did
        QString reason;   ///< fit to show
        QString recorded; ///< the same in short, as the journal has it
        QByteArray hash;  ///< of the definition it would be made under; empty if that is not known
    };
    void explain(const CallRequest &request, QObject *context, std::function<void(const Verdict &)> then);
    /// Decides on a call that does not come through handle(): it may go only with PolicyEffect::Allow. Nobody is asked;
    /// the decision is recorded, and counts.
    void decideUnasked(const CallRequest &request, QObject *context, std::function<void(const Verdict &)> then);

    [[nodiscard]] DefinitionPins &pins() { return m_judge.pins(); }
    [[nodiscard]] SessionBook &sessions() { return m_judge.sessions(); }
    /// Of a call that was allowed a moment ago: is it still? Nobody is asked: what a rule would ask about by now goes only
    /// if the person said yes to it already, or to this call.
    [[nodiscard]] Result<> mayStill(const CallRequest &request);
    /// The rules as they stand in their file now. Errors: Kind::Storage, Kind::Usage with the place in `where`.
    [[nodiscard]] const Result<Policy> &rules() { return m_judge.rules(); }
    /// Accepts the definition that the server gives now. `then` gets what stood in the way.
    void accept(const QString &server, const QString &tool, QObject *context,
                std::function<void(const Result<> &)> then);

private:
    struct Case;
    using CasePtr = std::shared_ptr<Case>;
    using Finding = PolicyJudge::Finding;

    void judge(const CasePtr &one);
    void decide(const CasePtr &one, const Finding &finding);
    [[nodiscard]] bool isGranted(const CallRequest &request, const Finding &finding);
    void ask(const CasePtr &one, const Finding &finding);
    void handleAnswer(const CasePtr &one, const Finding &finding, ConsentQuestion::Answer answer);
    [[nodiscard]] Result<> acceptSeen(const CallRequest &request, const QByteArray &hash);
    void let(const CasePtr &one, const Finding &finding, const QString &reason);
    void refuse(const CasePtr &one, const QString &message, const QString &advice, const QString &reason);
    struct Written
    {
        QString caller;
        QString session;
        QString reason;
        QByteArray decision;
        QByteArray hash;
        QByteArray text;
        quint16 server = 0;
        quint16 about = 0;
        /// As long as this is so, the same is decided of every such call; none: each is to be looked at.
        std::optional<PolicyJudge::Standing> standing;
    };
    using WrittenPtr = std::shared_ptr<Written>;
    [[nodiscard]] WrittenPtr written(const CallRequest &request, const QByteArray &hash, QByteArrayView decision,
                                     const QString &reason);
    void record(const Case &one, QByteArrayView decision, const QString &reason, quint64 requestSequence);
    void record(const Written &text, quint64 requestSequence);
    [[nodiscard]] Verdict verdictOn(const CallRequest &request);

    ToolBooks &m_books;
    InputBroker &m_broker;
    Recorder &m_recorder;
    const Clock &m_clock;
    PolicyJudge m_judge;
    QHash<QPair<QString, QString>, WrittenPtr> m_written; // by server and tool, what was recorded of it last
    QSet<QByteArray> m_grants;                            // what the person let pass until the program ends
};

} // namespace Signalbox
