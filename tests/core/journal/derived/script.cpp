// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script.h"

#include "core/journal/journalreader.h"

#include <array>
#include <random>
#include <vector>

namespace Signalbox {

quint64 Script::put(const QByteArray &bytes, IndexRecord record, bool isOutgoing)
{
    const Frame frame{.bytes = bytes,
                      .wallNs = kStartNs + nowNs,
                      .monoNs = 1 + nowNs,
                      .direction = isOutgoing ? Direction::Out : Direction::In};
    return m_journal->record(frame, record);
}

quint64 Script::request(const Call &call)
{
    IndexRecord record;
    record.server = m_journal->nameId(call.server);
    record.method = m_journal->nameId(call.method);
    record.about = m_journal->nameId(call.about);
    record.caller = m_journal->nameId(call.caller);
    record.session = call.session;
    record.kind = IndexRecord::Request;
    record.flags = call.isProbe ? quint8(IndexRecord::ProbeTraffic) : quint8(0);
    const QByteArray id = QByteArray::number(m_journal->endSequence());
    return put(R"({"jsonrpc":"2.0","id":)" + id + R"(,"method":")" + call.method + R"(","params":{"name":")"
                   + call.about + R"("}})",
               record, true);
}

IndexRecord Script::like(quint64 request) const
{
    const auto reader = JournalReader::open(m_journal->folder());
    const IndexRecord of = reader ? (*reader)->at(request) : IndexRecord();
    IndexRecord record;
    record.server = of.server;
    record.method = of.method;
    record.about = of.about;
    record.session = of.session;
    record.pair = request + 1;
    return record;
}

quint64 Script::answer(quint64 request, const QByteArray &body, IndexRecord::Kind kind, qint32 code)
{
    IndexRecord record = like(request);
    record.kind = kind;
    record.errorCode = code;
    return put(body, record, false);
}

quint64 Script::result(quint64 request, bool isToolError)
{
    const QByteArray id = QByteArray::number(request);
    return answer(request, R"({"jsonrpc":"2.0","id":)" + id + R"(,"result":{"content":[])"
                               + (isToolError ? R"(,"isError":true}})" : "}}"));
}

quint64 Script::error(quint64 request, qint32 code)
{
    return answer(request,
                  R"({"jsonrpc":"2.0","id":)" + QByteArray::number(request) + R"(,"error":{"code":)"
                      + QByteArray::number(code) + R"(,"message":"no"}})",
                  IndexRecord::ErrorResult, code);
}

quint64 Script::cancel(quint64 request, IndexRecord::TakenBack why)
{
    IndexRecord record = like(request);
    record.kind = IndexRecord::Notification;
    record.method = m_journal->nameId("notifications/cancelled");
    record.about = 0;
    record.takenBack = why;
    if (why == IndexRecord::NotTakenBack) { // as journals had it before
        record.pair = 0;
    }
    return put(R"({"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":)"
                   + QByteArray::number(request) + "}}",
               record, true);
}

quint64 Script::http(quint64 request, int status, IndexRecord::TakenBack why)
{
    IndexRecord record = like(request);
    record.kind = IndexRecord::Http;
    record.takenBack = why;
    return put(R"({"status":)" + QByteArray::number(status) + '}', record, true);
}

quint64 Script::ended(quint64 request, int status)
{
    IndexRecord record = like(request);
    record.kind = IndexRecord::Ended;
    record.errorCode = status;
    return put(R"({"status":)" + QByteArray::number(status) + '}', record, true);
}

quint64 Script::notification(const QByteArray &server, const QByteArray &text, quint32 session)
{
    IndexRecord record;
    record.server = m_journal->nameId(server);
    record.method = m_journal->nameId("notifications/message");
    record.session = session;
    record.kind = IndexRecord::Notification;
    return put(R"({"jsonrpc":"2.0","method":"notifications/message","params":{"data":")" + text + R"("}})", record,
               false);
}

void Script::play(int calls, quint64 seed)
{
    std::mt19937_64 random(seed);
    std::lognormal_distribution<double> durations(14, 1.5);
    const std::array<QByteArray, 3> servers{"alpha", "beta.two", "gamma"};
    const std::array<QByteArray, 4> tools{"echo", "read_file", "slow", "fails"};
    std::vector<std::pair<quint64, Call>> open;
    for (int i = 0; i < calls; ++i) {
        nowNs += qint64(random() % 400'000'000);
        Call call{.server = servers[random() % servers.size()],
                  .about = tools[random() % tools.size()],
                  .caller = random() % 2 == 0 ? "form" : "cli",
                  .session = quint32(1 + (i / 500))};
        if (random() % 8 == 0) {
            call.method = "resources/read";
            call.about = "file:///" + QByteArray::number(random() % 50);
        }
        open.emplace_back(request(call), call);
        if (random() % 5 == 0) {
            notification(call.server, "note " + QByteArray::number(i), call.session);
        }
        if (random() % 4 == 0) {
            continue; // it stays open for a while
        }
        const auto which = std::size_t(random() % open.size());
        const quint64 of = open[which].first;
        const bool isOld = open[which].second.session != call.session;
        open.erase(open.begin() + qptrdiff(which));
        nowNs += qint64(durations(random));
        switch (isOld ? 9 : random() % 10) {
        case 0:
            error(of, -32000 - qint32(random() % 3));
            break;
        case 1:
            result(of, true);
            break;
        case 2:
            cancel(of, random() % 2 == 0 ? IndexRecord::ByCaller : IndexRecord::ByDeadline);
            break;
        case 3:
            http(of, 503);
            break;
        case 9: // never
            break;
        default:
            result(of);
            break;
        }
    }
}

} // namespace Signalbox
