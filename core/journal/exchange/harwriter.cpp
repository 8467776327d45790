// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/exchange/harwriter.h"

#include "core/journal/exchange/harentry.h"
#include "core/journal/exchange/journalline.h"
#include "core/journal/exchange/recordcursor.h"
#include "core/journal/journalreader.h"

#include <algorithm>

namespace Signalbox {

namespace {

constexpr bool isAnswer(quint8 kind)
{
    return kind == IndexRecord::Result || kind == IndexRecord::ErrorResult || kind == IndexRecord::Batch;
}

} // namespace

void HarWriter::begin()
{
    findAnswers();
    const qsizetype space = options().program.lastIndexOf(' ');
    QByteArray head = "{\"log\":{\"version\":\"1.2\",\"creator\":{\"name\":";
    appendJsonString(head, space > 0 ? options().program.first(space) : options().program);
    head += ",\"version\":";
    appendJsonString(head, space > 0 ? options().program.sliced(space + 1) : QByteArray());
    out().put(head + "},\"entries\":[");
}

/// The record of an exchange is written when it ends, its answer before or after that.
void HarWriter::findAnswers()
{
    RecordCursor exchanges(source().reader(), selection());
    while (exchanges.next()) {
        if (exchanges.record().kind == IndexRecord::Http && exchanges.record().pair != 0) {
            m_pairs.push_back({.request = exchanges.record().pair - 1});
        }
    }
    std::ranges::sort(m_pairs, {}, &Pair::request);
    const auto twins = std::ranges::unique(m_pairs, {}, &Pair::request);
    m_pairs.erase(twins.begin(), twins.end());
    RecordCursor answers(source().reader(), selection());
    while (answers.next()) {
        const IndexRecord &record = answers.record();
        Pair *pair = isAnswer(record.kind) && record.pair != 0 ? pairOf(record.pair - 1) : nullptr;
        if (pair != nullptr && pair->answer == 0) {
            pair->answer = answers.sequence() + 1;
        }
    }
}

HarWriter::Pair *HarWriter::pairOf(quint64 request)
{
    const auto found = std::ranges::lower_bound(m_pairs, request, {}, &Pair::request);
    return found != m_pairs.end() && found->request == request ? &*found : nullptr;
}

void HarWriter::add(quint64 sequence, const IndexRecord &record)
{
    if (record.kind == IndexRecord::Request && pairOf(sequence) == nullptr) {
        ++m_leftOut;
    }
    if (record.kind != IndexRecord::Http) {
        return;
    }
    HarEntry entry{.exchange = source().message(sequence, record), .isMasked = source().isMasked()};
    const JournalReader &reader = source().reader();
    if (const Pair *pair = record.pair != 0 ? pairOf(record.pair - 1) : nullptr) {
        entry.request = source().message(pair->request, reader.at(pair->request));
        if (pair->answer != 0) {
            entry.answer = source().message(pair->answer - 1, reader.at(pair->answer - 1));
        }
    }
    out().put(m_isFirst ? "\n" : ",\n");
    out().put(entry.text());
    m_isFirst = false;
}

void HarWriter::end()
{
    QByteArray comment = source().isMasked() ? "Secrets that were recognised are masked."
                                             : "Nothing is masked here beyond what was masked when it was recorded: it "
                                               "may hold secrets.";
    comment += " The text of an answer is its JSON-RPC message; the framing of event streams is not kept.";
    if (m_leftOut > 0) {
        comment += ' ' + QByteArray::number(m_leftOut)
                   + " requests that did not travel in an HTTP exchange of their own (stdio, WebSocket) are left out.";
    }
    QByteArray tail = "\n],\"comment\":";
    appendJsonString(tail, comment);
    out().put(tail + "}}\n");
}

} // namespace Signalbox
