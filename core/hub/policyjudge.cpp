// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/policyjudge.h"

#include "core/base/durations.h"
#include "core/base/nearmatches.h"
#include "core/json/jsonparse.h"

#include <QCryptographicHash>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

using Why = ConsentQuestion::Why;
using PinVerdict = DefinitionPins::Verdict;

} // namespace

PolicyJudge::PolicyJudge(Places places, const ToolBooks &books, EntryOf entryOf, const Clock &clock)
    : m_books(books)
    , m_entryOf(std::move(entryOf))
    , m_clock(clock)
    , m_rulesFile(std::move(places.rulesFile))
    , m_pins(std::move(places.pinsFolder))
    , m_sessions(std::move(places.sessionsFile))
{
}

const Result<Policy> &PolicyJudge::rules()
{
    if (m_rulesFile.hasChanged(m_clock.monotonicNs())) {
        const Result<QByteArray> text = m_rulesFile.read();
        m_rules = !text ? Result<Policy>(Failure(text.error())) : text->isNull() ? Policy() : Policy::fromText(*text);
        ++m_rulesEra;
        m_counts.clear(); // the numbers of rules are others now
    }
    return m_rules;
}

/// How a server is reached, without what may be secret. What is behind a name is another server if this is another.
QByteArray PolicyJudge::identityOf(const ServerEntry &entry)
{
    const auto parts = std::tie(entry.transport, entry.command, entry.url, entry.arguments);
    Identity &known = m_identities[entry.id];
    if (!known.hash.isEmpty() && std::tie(known.transport, known.command, known.url, known.arguments) == parts) {
        return known.hash;
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &part :
         QStringList{transportText(entry.transport), entry.command, entry.url} + entry.arguments) {
        hash.addData(part.toUtf8());
        hash.addData(QByteArrayView("\0", 1));
    }
    known = {.transport = entry.transport,
             .command = entry.command,
             .url = entry.url,
             .arguments = entry.arguments,
             .hash = hash.result().toHex()};
    return known.hash;
}

const ToolBook::Entry *PolicyJudge::toolOf(const CallRequest &request) const
{
    const ToolBook *book = m_books.book(request.server);
    return book ? book->find(request.tool) : nullptr;
}

bool PolicyJudge::needsTools(const CallRequest &request)
{
    return m_entryOf(request.server) != nullptr || !rules() || !rules()->allowsAll();
}

std::optional<QString> PolicyJudge::againstSession(const CallRequest &request)
{
    if (request.session.isEmpty()) {
        return {};
    }
    const Result<SecureSession> session = m_sessions.find(request.session);
    if (!session) {
        return session.error().message;
    }
    if (session->isOver(m_clock.wallNs() / kNsPerMs)) {
        return tr("The session of “%1” is over.").arg(session->user.left(100));
    }
    if (!session->permits(request.address())) {
        return tr("The session of “%1” does not permit “%2”.")
            .arg(session->user.left(100), request.address().left(200));
    }
    return {};
}

quint64 PolicyJudge::eraOf(const ServerEntry *entry)
{
    (void)rules(); // read anew if they changed
    return m_rulesEra + m_books.era() + (entry ? m_pins.era(entry->id) : 0);
}

PolicyJudge::Standing PolicyJudge::standing(const QString &server)
{
    const ServerEntry *entry = m_entryOf(server);
    Standing now;
    now.era = eraOf(entry);
    now.subject = m_books.subjectOf(server);
    if (entry) {
        now.id = entry->id;
        now.transport = entry->transport;
        now.command = entry->command;
        now.url = entry->url;
        now.arguments = entry->arguments;
        now.trustsHints = entry->gates.trustsHints;
    }
    return now;
}

/// As two standings would compare, without a copy: nearly every call asks this.
bool PolicyJudge::isAsItWas(const Standing &before, const QString &server)
{
    const ServerEntry *entry = m_entryOf(server);
    if (before.era != eraOf(entry) || before.subject != m_books.subjectOf(server)) {
        return false;
    }
    return entry ? before.id == entry->id && before.transport == entry->transport && before.command == entry->command
                       && before.url == entry->url && before.arguments == entry->arguments
                       && before.trustsHints == entry->gates.trustsHints
                 : before.id.isEmpty();
}

bool PolicyJudge::isSteady(const CallRequest &request)
{
    return rules() && rules()->isSteady(request.address(), request.caller);
}

Result<PolicyJudge::Finding> PolicyJudge::findAgain(const CallRequest &request)
{
    if (const auto against = againstSession(request)) {
        return fail(Error::Kind::Policy, *against);
    }
    const ServerEntry *entry = m_entryOf(request.server);
    const ToolBook::Entry *tool = toolOf(request);
    const bool isSame =
        !entry || (tool && m_pins.check(entry->id, identityOf(*entry), request.tool, tool->hash) == PinVerdict::Same);
    if (!isSame) {
        return fail(Error::Kind::Policy, tr("The tool may be another than it was; call it again."));
    }
    const Finding finding = findInRules(request, tool, 1);
    if (!rules()) { // a repeat asks nobody
        return fail(Error::Kind::Policy, tr("The call was refused: %1.").arg(finding.reason));
    }
    if (finding.effect == PolicyEffect::Deny) {
        return fail(Error::Kind::Policy, finding.message);
    }
    return finding;
}

QString PolicyJudge::adviceFor(const CallRequest &request) const
{
    const ToolBook *book = m_books.book(request.server);
    QStringList quoted;
    for (const QString &match : nearMatches(request.tool, book ? book->names() : QStringList())) {
        quoted << u"“%1”"_s.arg(match.left(100));
    }
    return quoted.isEmpty() ? tr("Read the list of tools again, or look for the right name.")
                            : tr("Did you mean %1?").arg(quoted.join(u", "_s));
}

PolicyJudge::Finding PolicyJudge::find(const CallRequest &request)
{
    const ToolBook::Entry *tool = toolOf(request);
    if (m_entryOf(request.server) == nullptr) { // named for once: only the rules count
        return findInRules(request, tool);
    }
    if (!tool) {
        Finding finding;
        finding.effect = PolicyEffect::Deny;
        finding.reason = kNotListed.toString();
        finding.message =
            tr("The server “%1” lists no tool named “%2”.").arg(request.server.left(100), request.tool.left(100));
        finding.advice = adviceFor(request);
        return finding;
    }
    Finding finding = findInPins(request, *tool);
    if (finding.effect == PolicyEffect::Allow) {
        const bool isFirst = finding.isFirst;
        finding = findInRules(request, tool);
        finding.isFirst = isFirst;
    }
    return finding;
}

PolicyJudge::Finding PolicyJudge::findInPins(const CallRequest &request, const ToolBook::Entry &tool)
{
    const ServerEntry &entry = *m_entryOf(request.server);
    Finding finding;
    finding.definition = tool.definition;
    finding.hash = tool.hash;
    switch (m_pins.check(entry.id, identityOf(entry), request.tool, tool.hash)) {
    case PinVerdict::New:
        finding.isFirst = true;
        return finding;
    case PinVerdict::Same:
        return finding;
    case PinVerdict::Changed:
        finding.why = Why::Changed;
        finding.reason = tr("its definition is not the one that was accepted");
        if (const auto pin = m_pins.pin(entry.id, request.tool)) {
            finding.before = pin->definition;
        }
        break;
    case PinVerdict::OtherServer:
        finding.why = Why::OtherServer;
        finding.reason = tr("its tools were accepted of a server that was reached in another way");
        break;
    case PinVerdict::Unreadable:
        finding.why = Why::Unreadable;
        finding.reason = tr("what was accepted of this server cannot be read");
        break;
    }
    finding.effect = PolicyEffect::Ask;
    return finding;
}

PolicyJudge::Finding PolicyJudge::findInRules(const CallRequest &request, const ToolBook::Entry *tool, int own)
{
    const ServerEntry *entry = m_entryOf(request.server);
    Finding finding;
    if (tool) {
        finding.definition = tool->definition;
        finding.hash = tool->hash;
    }
    const Result<Policy> &policy = rules();
    if (!policy) {
        finding.effect = PolicyEffect::Ask;
        finding.reason = tr("the file of rules has a fault: %1").arg(policy.error().message);
        return finding;
    }
    if (policy->allowsAll()) {
        return finding;
    }
    std::optional<Result<ParsedJson>> parsed;
    PolicyQuestion question{.address = request.address(), .caller = request.caller, .traits = {}, .arguments = {}};
    question.arguments = [&]() -> const Json * {
        if (!parsed) {
            parsed = parseJson(request.arguments);
        }
        return *parsed ? &(*parsed)->value : nullptr;
    };
    if (tool && entry && entry->gates.trustsHints) {
        question.traits = tool->claims;
    }
    const PolicyAnswer answer =
        policy->judge(question, [this, own](int rule, int seconds) { return callsOf(rule, seconds) - own; });
    finding.effect = answer.effect;
    finding.rule = answer.rule;
    if (answer.rule == 0 && answer.effect == PolicyEffect::Allow) { // nearly all calls: no words are needed
        return finding;
    }
    finding.reason = answer.reason();
    if (answer.effect == PolicyEffect::Deny) {
        finding.message = tr("The call was refused: %1.").arg(finding.reason);
        finding.advice = tr("The rules are in %1.").arg(m_rulesFile.path());
    }
    return finding;
}

/// Every call that a rule with a limit speaks of counts for it, whatever became of it.
int PolicyJudge::callsOf(int rule, int seconds) const
{
    const auto known = m_counts.constFind(rule);
    if (known == m_counts.cend()) {
        return 0;
    }
    const qint64 since = m_clock.monotonicNs() - (seconds * kNsPerSecond);
    return int(std::ranges::count_if(*known, [since](qint64 at) { return at > since; }));
}

bool PolicyJudge::isAllowedForGood(const CallRequest &request, const QByteArray &hash)
{
    const ServerEntry *entry = m_entryOf(request.server);
    const auto pin = entry ? m_pins.pin(entry->id, request.tool) : std::optional<DefinitionPins::Pin>();
    return pin && pin->isAllowed && pin->hash == hash;
}

QByteArray PolicyJudge::grantKey(const CallRequest &request, const QByteArray &hash)
{
    const ServerEntry *entry = m_entryOf(request.server);
    const QByteArray server = entry ? entry->id.toUtf8() + '\0' + identityOf(*entry) : QByteArray();
    return request.address().toUtf8() + '\0' + server + '\0' + hash;
}

Result<> PolicyJudge::keepFirst(const CallRequest &request)
{
    const ServerEntry *entry = m_entryOf(request.server);
    const ToolBook::Entry *tool = toolOf(request);
    const bool isNew =
        entry && tool && m_pins.check(entry->id, identityOf(*entry), request.tool, tool->hash) == PinVerdict::New;
    return isNew ? accept(request) : Result<>();
}

Result<> PolicyJudge::accept(const CallRequest &request)
{
    const ServerEntry *entry = m_entryOf(request.server);
    const ToolBook::Entry *tool = toolOf(request);
    if (!entry || !tool) {
        return fail(
            Error::Kind::Usage,
            tr("The server “%1” lists no tool named “%2”.").arg(request.server.left(100), request.tool.left(100)));
    }
    return m_pins.accept(entry->id, identityOf(*entry), request.tool, tool->definition, tool->hash,
                         m_clock.wallNs() / kNsPerMs);
}

Result<> PolicyJudge::allowForGood(const CallRequest &request, const QByteArray &hash)
{
    const ServerEntry *entry = m_entryOf(request.server);
    return entry ? keepFirst(request).and_then([&] { return m_pins.allow(entry->id, request.tool, hash); })
                 : Result<>();
}

Result<> PolicyJudge::noteCall(const CallRequest &request)
{
    if (const Result<Policy> &policy = rules(); policy && !policy->allowsAll()) {
        const qint64 now = m_clock.monotonicNs();
        for (const int rule : policy->limitsOn(request.address(), request.caller)) {
            std::deque<qint64> &moments = m_counts[rule];
            moments.push_back(now);
            const PolicyRule &limit = policy->rules()[rule - 1];
            while (qsizetype(moments.size()) > limit.beyondCalls + 1) { // more of them would tell no more
                moments.pop_front();
            }
        }
    }
    return request.session.isEmpty() ? Result<>() : m_sessions.noteCall(request.session, request.address());
}

} // namespace Signalbox
