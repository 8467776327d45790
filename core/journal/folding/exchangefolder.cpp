// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/folding/exchangefolder.h"

#include "core/json/rawjson.h"

#include <algorithm>

namespace Signalbox {

namespace {

constexpr qint64 kMostRead = 1024 * 1024; // of one body
constexpr int kKeys = 4096;               // of calls that may be gone on with
constexpr std::size_t kLegsOfKey = 8;
constexpr std::size_t kAnswered = 1024; // of a server: calls among which a task's is looked for
constexpr int kTasks = 65536;
// What a server says must cost neither memory nor time without bound: longer ids join nothing, and the rest is not read.
constexpr qsizetype kLongestTaskId = 1024;
constexpr qsizetype kMostSought = 4 * 1024 * 1024; // bytes of answers among which one task's is looked for
constexpr int kMostQuestions = 256;                // of a round
constexpr std::size_t kAwaited = 65536;
constexpr qint32 kUrlElicitationRequired = -32042;

quint64 keyOf(const IndexRecord &record)
{
    return quint64(record.session) << 32 | quint64(record.method) << 16 | record.about;
}

QByteArray taskKey(quint16 server, QByteArrayView taskId)
{
    return QByteArray::number(server) + ' ' + taskId.toByteArray();
}

TaskWord wordOf(QByteArrayView status)
{
    return status == "\"working\""          ? TaskWord::Working
           : status == "\"input_required\"" ? TaskWord::InputRequired
           : status == "\"completed\""      ? TaskWord::Completed
           : status == "\"failed\""         ? TaskWord::Failed
           : status == "\"cancelled\""      ? TaskWord::Cancelled
                                            : TaskWord::None;
}

/// The task that a result made or tells of: flat, or in `task`.
QByteArrayView taskIn(QByteArrayView result)
{
    const QByteArrayView task = rawMember(result, "task");
    return task.isEmpty() ? result : task;
}

bool answersAll(QByteArrayView responses, QByteArrayView requests)
{
    int answered = 0;
    for (RawJsonWalk walk(responses); walk.next();) {
        if (++answered > kMostQuestions || rawMember(requests, walk.key()).isEmpty()) {
            return false;
        }
    }
    return answered > 0;
}

} // namespace

ExchangeFolder::ExchangeFolder(const JournalReader &reader)
    : m_reader(reader)
    , m_legs(kKeys)
    , m_tasks(kTasks)
{
}

ExchangeFolder::Method ExchangeFolder::methodOf(quint16 id)
{
    const auto known = m_methods.constFind(id);
    if (known != m_methods.cend()) {
        return *known;
    }
    const QByteArray name = m_reader.name(id);
    const Method method = name == "initialize" ? Method::Initialize
                          : name == "tools/call" || name == "prompts/get" || name == "resources/read" ? Method::Call
                          : name == "tasks/get"                                                       ? Method::Get
                          : name == "tasks/result" || name == "tasks/cancel" || name == "tasks/update"
                              ? Method::AboutTask
                          : name == "notifications/tasks" || name == "notifications/tasks/status" ? Method::TaskStatus
                                                                                                  : Method::Other;
    if (!name.isEmpty() || id == 0) { // else it is not written yet
        m_methods.insert(id, method);
    }
    return method;
}

void ExchangeFolder::take(quint64 sequence, const IndexRecord &record)
{
    if (record.wallNs == 0 || record.flags & IndexRecord::ProbeTraffic) {
        return;
    }
    switch (record.kind) {
    case IndexRecord::Request:
        takeRequest(sequence, record);
        break;
    case IndexRecord::Result:
    case IndexRecord::ErrorResult:
        takeAnswer(sequence, record);
        break;
    case IndexRecord::Notification:
        if (methodOf(record.method) == Method::TaskStatus) {
            takeAboutTask(sequence, record, Method::TaskStatus);
        } else if (record.pair != 0 && m_awaited.contains(record.pair - 1)) { // a leg is taken back
            tell(sequence, m_awaited.value(record.pair - 1).head, FoldPart::Role::Other);
        }
        break;
    default:
        break;
    }
}

void ExchangeFolder::takeRequest(quint64 sequence, const IndexRecord &record)
{
    switch (const Method method = methodOf(record.method)) {
    case Method::Initialize:
        m_legacy.insert(record.session);
        break;
    case Method::Call:
        takeCall(sequence, record);
        break;
    case Method::Get:
    case Method::AboutTask:
        takeAboutTask(sequence, record, method);
        break;
    case Method::Other:
    case Method::TaskStatus:
        if (!(record.flags & IndexRecord::Outgoing) && m_taskServers.contains(record.server)) {
            takeQuestion(sequence, record);
        }
        break;
    }
}

/// Is this the call of before once more, now with what the server asked for?
void ExchangeFolder::takeCall(quint64 sequence, const IndexRecord &record)
{
    std::deque<Leg> *legs = m_legs.object(keyOf(record));
    if (!legs || legs->empty()) {
        return;
    }
    const bool wasRefused = std::ranges::contains(*legs, kUrlElicitationRequired, &Leg::errorCode);
    if (!wasRefused && m_legacy.contains(record.session)) {
        return;
    }
    const QByteArray text = body(sequence);
    const bool answers = mentionsKey(text, "requestState") || mentionsKey(text, "inputResponses");
    if (!wasRefused && !answers) {
        return;
    }
    const QByteArray params = rawMember(text, "params").toByteArray();
    const auto leg =
        std::find_if(legs->rbegin(), legs->rend(), [&](const Leg &one) { return goesOn(sequence, one, params); });
    if (leg != legs->rend()) {
        const quint64 head = headOf(*leg);
        legs->erase(std::next(leg).base());
        tell(sequence, head, FoldPart::Role::Leg);
        await(sequence, {.head = head});
    }
}

bool ExchangeFolder::goesOn(quint64 request, const Leg &leg, const QByteArray &params) const
{
    if (leg.answer >= request) {
        return false;
    }
    if (leg.errorCode == kUrlElicitationRequired) {
        const QByteArray before = body(leg.request);
        return rawMember(rawMember(before, "params"), "arguments") == rawMember(params, "arguments");
    }
    const QByteArrayView responses = rawMember(params, "inputResponses");
    const QByteArrayView state = rawMember(params, "requestState");
    if (leg.errorCode != 0 || (responses.isEmpty() && state.isEmpty())) {
        return false;
    }
    const QByteArray answer = body(leg.answer);
    const QByteArrayView result = rawMember(answer, "result");
    if (rawMember(result, "resultType") != "\"input_required\"") {
        return false;
    }
    const QByteArrayView asked = rawMember(result, "requestState");
    return asked.isEmpty() && state.isEmpty() ? answersAll(responses, rawMember(result, "inputRequests"))
                                              : asked == state;
}

void ExchangeFolder::takeAnswer(quint64 sequence, const IndexRecord &record)
{
    if (record.pair == 0 || record.pair - 1 < m_reader.firstSequence()) { // its request is no longer kept
        return;
    }
    std::optional<Asked> asked;
    if (const auto found = m_awaited.constFind(record.pair - 1); found != m_awaited.cend()) {
        asked = *found;
        TaskWord word = TaskWord::None;
        if (asked->isAboutTask && record.kind == IndexRecord::Result) {
            const QByteArray text = body(sequence);
            word = wordOf(rawMember(taskIn(rawMember(text, "result")), "status"));
        }
        tell(sequence, asked->head, FoldPart::Role::Other, word);
        m_awaited.erase(found);
    }
    if (asked && asked->isAboutTask) {
        return;
    }
    Leg leg{.request = record.pair - 1, .answer = sequence, .errorCode = record.errorCode};
    leg.head = asked ? std::optional(asked->head) : std::nullopt;
    const bool mayGoOn = methodOf(record.method) == Method::Call
                         && (record.errorCode == kUrlElicitationRequired
                             || (record.kind == IndexRecord::Result && !m_legacy.contains(record.session)));
    if (mayGoOn) {
        if (std::deque<Leg> *legs = m_legs.object(keyOf(record))) {
            legs->push_back(leg);
            if (legs->size() > kLegsOfKey) {
                legs->pop_front();
            }
        } else {
            m_legs.insert(keyOf(record), new std::deque<Leg>{leg});
        }
    }
    if (record.kind == IndexRecord::Result && record.length <= kMostRead) {
        std::deque<Leg> &answered = m_answered[record.server];
        answered.push_back(leg);
        if (answered.size() > kAnswered) {
            answered.pop_front();
        }
    }
}

void ExchangeFolder::takeAboutTask(quint64 sequence, const IndexRecord &record, Method method)
{
    const QByteArray text = body(sequence);
    const QByteArrayView params = rawMember(text, "params");
    const QByteArrayView id = rawMember(params, "taskId");
    if (id.isEmpty() || id.size() > kLongestTaskId) {
        return;
    }
    const QByteArray taskId = id.toByteArray();
    const QByteArray key = taskKey(record.server, taskId);
    quint64 head = sequence;
    if (const quint64 *known = m_tasks.object(key)) {
        head = *known;
    } else {
        head = creatorOf(record.server, taskId).value_or(sequence);
        m_tasks.insert(key, new quint64(head));
        m_taskServers.insert(record.server);
    }
    const TaskWord word = method == Method::TaskStatus ? wordOf(rawMember(params, "status")) : TaskWord::None;
    tell(sequence, head, method == Method::Get ? FoldPart::Role::Poll : FoldPart::Role::Other, word);
    if (record.kind == IndexRecord::Request) {
        await(sequence, {.head = head, .isAboutTask = true});
    }
}

/// A question of the server that says which task it is for.
void ExchangeFolder::takeQuestion(quint64 sequence, const IndexRecord &record)
{
    const QByteArray text = body(sequence);
    if (!mentionsKey(text, "io.modelcontextprotocol/related-task")) {
        return;
    }
    const QByteArrayView meta = rawMember(rawMember(text, "params"), "_meta");
    const QByteArrayView id = rawMember(rawMember(meta, "io.modelcontextprotocol/related-task"), "taskId");
    if (id.size() > kLongestTaskId) {
        return;
    }
    if (const quint64 *head = m_tasks.object(taskKey(record.server, id))) {
        const quint64 known = *head;
        tell(sequence, known, FoldPart::Role::Other);
        await(sequence, {.head = known});
    }
}

/// The call whose answer made the task; it becomes the exchange's head.
std::optional<quint64> ExchangeFolder::creatorOf(quint16 server, const QByteArray &taskId)
{
    std::deque<Leg> &answered = m_answered[server];
    qsizetype sought = 0;
    for (auto leg = answered.rbegin(); leg != answered.rend() && sought < kMostSought; ++leg) {
        const QByteArray text = body(leg->answer);
        sought += text.size();
        if (!text.contains(taskId)) {
            continue;
        }
        const QByteArrayView task = taskIn(rawMember(text, "result"));
        if (rawMember(task, "taskId") != taskId) {
            continue;
        }
        const bool isNew = !leg->head;
        const quint64 head = headOf(*leg);
        if (isNew) { // the answer was told by headOf() without a word about the task
            m_found.back().task = wordOf(rawMember(task, "status"));
        }
        return head;
    }
    return {};
}

quint64 ExchangeFolder::headOf(Leg &leg)
{
    if (!leg.head) {
        leg.head = leg.request;
        tell(leg.request, leg.request, FoldPart::Role::Leg);
        tell(leg.answer, leg.request, FoldPart::Role::Other);
    }
    return *leg.head;
}

void ExchangeFolder::await(quint64 request, const Asked &asked)
{
    m_awaited.insert(request, asked);
    m_awaitedOrder.push_back(request);
    if (m_awaitedOrder.size() > kAwaited) {
        m_awaited.remove(m_awaitedOrder.front());
        m_awaitedOrder.pop_front();
    }
}

void ExchangeFolder::tell(quint64 sequence, quint64 head, FoldPart::Role role, TaskWord task)
{
    m_found.push_back({.sequence = sequence, .head = head, .role = role, .task = task});
}

QByteArray ExchangeFolder::body(quint64 sequence) const
{
    return m_reader.body(sequence, kMostRead).value_or(QByteArray());
}

} // namespace Signalbox
