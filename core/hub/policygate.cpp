// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/policygate.h"

#include "core/hub/hubcall.h"
#include "core/journal/recorder.h"
#include "core/json/jsontext.h"
#include "core/session/inputround.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

using Why = ConsentQuestion::Why;

} // namespace

/// One call at this gate.
struct PolicyGate::Case
{
    CallRequest request;
    QPointer<HubCall> call;
    Next next;
    Done done;
    QByteArray hash; // of the definition it was judged under
};

PolicyGate::PolicyGate(PolicyJudge::Places places, ToolBooks &books, InputBroker &broker, Recorder &recorder,
                       PolicyJudge::EntryOf entryOf, const Clock &clock)
    : m_books(books)
    , m_broker(broker)
    , m_recorder(recorder)
    , m_clock(clock)
    , m_judge(std::move(places), books, std::move(entryOf), clock)
{
}

Gate::Way PolicyGate::enter(const CallRequest &request, Ticket &ticket)
{
    if (!request.session.isEmpty()) {
        return Way::Handles;
    }
    const auto known = m_written.constFind({request.server, request.tool});
    if (known != m_written.cend() && (*known)->standing && (*known)->caller == request.caller
        && m_judge.isAsItWas(*(*known)->standing, request.server)) {
        ticket.kept = *known;
        return Way::Lets;
    }
    const ToolBook *book = m_books.book(request.server);
    if (m_judge.needsTools(request) && !(book && book->isComplete())) {
        return Way::Handles;
    }
    const PolicyJudge::Standing standing = m_judge.standing(request.server);
    const Finding finding = m_judge.find(request);
    if (finding.effect != PolicyEffect::Allow || finding.rule > 0 || finding.isFirst || !m_judge.noteCall(request)) {
        return Way::Handles;
    }
    const WrittenPtr text = written(request, finding.hash, "allow", {});
    text->standing = m_judge.isSteady(request) ? std::optional(standing) : std::nullopt;
    ticket.kept = text;
    return Way::Lets;
}

bool PolicyGate::ended(const CallRequest &request, const Ticket &ticket, const CallOutcome &outcome)
{
    Q_UNUSED(request)
    record(*static_cast<const Written *>(ticket.kept.get()), outcome.requestSequence);
    return true;
}

void PolicyGate::handle(const CallRequest &request, HubCall &call, const Next &next, Done done)
{
    const auto one = std::make_shared<Case>(
        Case{.request = request, .call = &call, .next = next, .done = std::move(done), .hash = {}});
    one->request.consentedTo.clear(); // nobody but the person says yes
    judge(one);
}

void PolicyGate::judge(const CasePtr &one)
{
    const CallRequest &request = one->request;
    if (const auto against = m_judge.againstSession(request)) {
        refuse(one, *against, tr("Make or renew a session that permits it."), u"session"_s);
        return;
    }
    const ToolBook *book = m_books.book(request.server);
    if (!m_judge.needsTools(request) || (book && book->isComplete())) {
        decide(one, m_judge.find(request));
        return;
    }
    m_books.whenKnown(request.server, one->call, [this, one](const std::optional<Error> &error) {
        if (error && m_judge.entryOf(one->request.server) != nullptr) {
            refuse(one,
                   tr("Its tools cannot be listed, so it is not known what would be called: %1").arg(error->message),
                   error->advice, u"no list of tools"_s);
            return;
        }
        decide(one, m_judge.find(one->request));
    });
}

void PolicyGate::decide(const CasePtr &one, const Finding &finding)
{
    one->hash = finding.hash;
    if (finding.effect == PolicyEffect::Deny) {
        refuse(one, finding.message, finding.advice, finding.reason);
    } else if (finding.effect == PolicyEffect::Allow) {
        let(one, finding, finding.rule > 0 ? tr("allowed by %1").arg(finding.reason) : QString());
    } else if (finding.why == Why::Rule && isGranted(one->request, finding)) {
        let(one, finding, tr("allowed by the person (%1)").arg(finding.reason));
    } else {
        ask(one, finding);
    }
}

/// By this call's own yes, by one for as long as the program runs, or by one for good.
bool PolicyGate::isGranted(const CallRequest &request, const Finding &finding)
{
    return (!request.consentedTo.isNull() && request.consentedTo == finding.hash)
           || m_grants.contains(m_judge.grantKey(request, finding.hash))
           || m_judge.isAllowedForGood(request, finding.hash);
}

Result<> PolicyGate::mayStill(const CallRequest &request)
{
    const Result<Finding> now = m_judge.findAgain(request);
    if (!now) {
        return Failure(now.error());
    }
    if (now->effect == PolicyEffect::Ask && !isGranted(request, *now)) {
        return fail(Error::Kind::Policy,
                    tr("By now the person is to be asked, and a repeat asks nobody: %1.").arg(now->reason));
    }
    return {};
}

void PolicyGate::ask(const CasePtr &one, const Finding &finding)
{
    if (one->request.isProbe) { // nobody sits at a health check
        refuse(one, tr("The call needs the person's consent: %1.").arg(finding.reason), {}, finding.reason);
        return;
    }
    ConsentQuestion question;
    question.why = finding.why;
    question.tool = one->request.address();
    question.caller = one->request.caller;
    question.arguments = one->request.arguments;
    question.reason = finding.reason;
    question.definition = finding.definition;
    question.before = finding.before;
    question.isKeepable = m_judge.entryOf(one->request.server) != nullptr;
    InputRequest request;
    request.number = nextInputNumber();
    request.server = one->request.server;
    request.kind = InputRequest::Kind::Consent;
    request.params = question.toParams();
    auto *waits = new QObject(one->call); // goes with the call: then the answer is not wanted any more
    connect(waits, &QObject::destroyed, this, [this, number = request.number] { m_broker.withdraw(number); });
    emit one->call->held(tr("The person is asked whether it may go: %1.").arg(finding.reason));
    m_broker.ask(request, [this, one, finding, waits = QPointer(waits)](const Result<QByteArray> &result) {
        if (!waits) {
            return;
        }
        waits->disconnect(this);
        delete waits;
        if (!result) {
            refuse(one, tr("The call needs the person's consent, and nobody could be asked: %1.").arg(finding.reason),
                   result.error().advice, finding.reason);
            return;
        }
        handleAnswer(one, finding, ConsentQuestion::answerOf(result));
    });
}

void PolicyGate::handleAnswer(const CasePtr &one, const Finding &finding, ConsentQuestion::Answer answer)
{
    using Answer = ConsentQuestion::Answer;
    if (answer == Answer::Deny) {
        refuse(one, tr("The call was refused by the person: %1.").arg(finding.reason), {}, finding.reason);
        return;
    }
    if (finding.why == Why::Unreadable) { // let once; what is there is not touched
        let(one, finding, tr("allowed by the person (%1)").arg(finding.reason));
        return;
    }
    Result<> kept;
    if (finding.why != Why::Rule) {
        kept = acceptSeen(one->request, finding.hash);
    } else if (answer == Answer::Session) {
        m_grants.insert(m_judge.grantKey(one->request, finding.hash));
    } else if (answer == Answer::Always) {
        kept = m_judge.allowForGood(one->request, finding.hash);
    }
    if (!kept) {
        refuse(one, kept.error().message, kept.error().advice, finding.reason);
        return;
    }
    if (finding.why == Why::Rule) {
        one->request.consentedTo = finding.hash.isNull() ? QByteArray("") : finding.hash;
    }
    judge(one); // what was true when the question was asked may not be true any more
}

/// Only if it is still the one that was shown.
Result<> PolicyGate::acceptSeen(const CallRequest &request, const QByteArray &hash)
{
    const ToolBook *book = m_books.book(request.server);
    const ToolBook::Entry *tool = book ? book->find(request.tool) : nullptr;
    return tool && tool->hash == hash ? m_judge.accept(request) : Result<>(); // else it is judged, and asked for, anew
}

void PolicyGate::let(const CasePtr &one, const Finding &finding, const QString &reason)
{
    if (const auto kept = finding.isFirst ? m_judge.keepFirst(one->request) : Result<>(); !kept) {
        emit one->call->held(tr("The tool's definition could not be kept: %1").arg(kept.error().message));
    }
    if (const auto noted = m_judge.noteCall(one->request); !noted) {
        refuse(one, noted.error().message, noted.error().advice, u"session"_s);
        return;
    }
    one->next(one->request, [this, one, reason](const CallOutcome &outcome) {
        record(*one, "allow", reason, outcome.requestSequence);
        if (reason.isEmpty()) {
            one->done(outcome);
            return;
        }
        CallOutcome told = outcome;
        told.notes.prepend({CallNote::Gate::Policy, reason});
        one->done(told);
    });
}

void PolicyGate::refuse(const CasePtr &one, const QString &message, const QString &advice, const QString &reason)
{
    record(*one, "deny", reason, 0);
    CallOutcome outcome;
    outcome.end = CallOutcome::End::Refused;
    outcome.error.kind = Error::Kind::Policy;
    outcome.error.code = reason == PolicyJudge::kNotListed ? kUnknownTool : 0;
    outcome.error.message = message;
    outcome.error.advice = advice;
    outcome.notes.append({CallNote::Gate::Policy, tr("refused: %1").arg(reason)});
    one->done(outcome);
}

/// One caller calls one tool again and again, and the same is decided: then the same text is written again.
PolicyGate::WrittenPtr PolicyGate::written(const CallRequest &request, const QByteArray &hash, QByteArrayView decision,
                                           const QString &reason)
{
    constexpr qsizetype kMost = 1000;
    if (m_written.size() > kMost) {
        m_written.clear();
    }
    WrittenPtr &known = m_written[{request.server, request.tool}];
    if (known && known->decision == decision && known->caller == request.caller && known->reason == reason
        && known->session == request.session && known->hash == hash) {
        return known;
    }
    QByteArray text = R"({"gate":"policy","decision":")" + decision.toByteArray() + R"(","tool":)"
                      + jsonString(request.address()) + R"(,"caller":)" + jsonString(request.caller) + R"(,"reason":)"
                      + jsonString(reason);
    if (!hash.isEmpty()) {
        text += R"(,"definition":")" + hash + '"';
    }
    if (!request.session.isEmpty()) {
        text += R"(,"session":)" + jsonString(request.session);
    }
    text += '}';
    known = std::make_shared<Written>(Written{.caller = request.caller,
                                              .session = request.session,
                                              .reason = reason,
                                              .decision = decision.toByteArray(),
                                              .hash = hash,
                                              .text = text,
                                              .server = m_recorder.nameId(request.server.toUtf8()),
                                              .about = m_recorder.nameId(request.tool.toUtf8()),
                                              .standing = {}});
    return known;
}

void PolicyGate::record(const Case &one, QByteArrayView decision, const QString &reason, quint64 requestSequence)
{
    record(*written(one.request, one.hash, decision, reason), requestSequence);
}

void PolicyGate::record(const Written &text, quint64 requestSequence)
{
    IndexRecord record;
    record.server = text.server;
    record.about = text.about;
    record.kind = IndexRecord::Gate;
    record.flags = IndexRecord::Outgoing;
    record.pair = requestSequence > 0 && requestSequence != Recorder::kNotRecorded ? requestSequence + 1 : 0;
    m_recorder.record({text.text, m_clock.wallNs(), m_clock.monotonicNs(), Direction::Out, Frame::Plain}, record);
}

void PolicyGate::explain(const CallRequest &request, QObject *context, std::function<void(const Verdict &)> then)
{
    if (const auto against = m_judge.againstSession(request)) {
        then({.effect = PolicyEffect::Deny, .rule = 0, .reason = *against, .recorded = u"session"_s, .hash = {}});
        return;
    }
    const auto say = [this, request, then = std::move(then)](const std::optional<Error> &error) {
        const bool isUnknown = error && m_judge.entryOf(request.server) != nullptr;
        then(isUnknown ? Verdict{.effect = PolicyEffect::Deny,
                                 .rule = 0,
                                 .reason = error->message,
                                 .recorded = u"no list of tools"_s,
                                 .hash = {}}
                       : verdictOn(request));
    };
    if (m_judge.needsTools(request)) {
        m_books.whenKnown(request.server, context, say);
    } else {
        say({});
    }
}

PolicyGate::Verdict PolicyGate::verdictOn(const CallRequest &request)
{
    const Finding finding = m_judge.find(request);
    Verdict verdict{.effect = finding.effect,
                    .rule = finding.rule,
                    .reason = finding.message,
                    .recorded = finding.reason,
                    .hash = finding.hash};
    if (finding.effect == PolicyEffect::Allow) {
        verdict.recorded = finding.rule > 0 ? tr("allowed by %1").arg(finding.reason) : QString();
    }
    if (finding.effect == PolicyEffect::Ask && finding.why == Why::Rule
        && m_judge.isAllowedForGood(request, finding.hash)) {
        verdict.effect = PolicyEffect::Allow;
        verdict.reason = tr("allowed by the person (%1)").arg(finding.reason);
        verdict.recorded = verdict.reason;
    } else if (verdict.reason.isEmpty()) {
        verdict.reason = finding.reason.isEmpty() ? tr("no rule speaks of it") : finding.reason;
    }
    return verdict;
}

void PolicyGate::decideUnasked(const CallRequest &request, QObject *context, std::function<void(const Verdict &)> then)
{
    explain(request, context, [this, request, then = std::move(then)](const Verdict &said) {
        Verdict verdict = said;
        if (verdict.effect == PolicyEffect::Allow) {
            const auto noted = m_judge.keepFirst(request).and_then([&] { return m_judge.noteCall(request); });
            if (!noted) {
                verdict.effect = PolicyEffect::Deny;
                verdict.reason = noted.error().message;
                verdict.recorded = verdict.reason;
            }
        }
        const Case one{.request = request, .call = {}, .next = {}, .done = {}, .hash = verdict.hash};
        record(one, verdict.effect == PolicyEffect::Allow ? "allow" : "deny", verdict.recorded, 0);
        then(verdict);
    });
}

void PolicyGate::accept(const QString &server, const QString &tool, QObject *context,
                        std::function<void(const Result<> &)> then)
{
    CallRequest request;
    request.server = server;
    request.tool = tool;
    m_books.whenKnown(server, context, [this, request, then = std::move(then)](const std::optional<Error> &error) {
        then(error ? Failure(*error) : m_judge.accept(request));
    });
}

} // namespace Signalbox
