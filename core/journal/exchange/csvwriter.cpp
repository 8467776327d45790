// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/exchange/csvwriter.h"

#include "core/base/durations.h"
#include "core/journal/exchange/isotime.h"
#include "core/journal/journalreader.h"

namespace Signalbox {

QByteArray csvCell(const QByteArray &text)
{
    QByteArray cell = text;
    if (!cell.isEmpty() && QByteArrayView("=+-@\t\r").contains(cell.front())) {
        cell.prepend('\'');
    }
    const auto wantsQuotes = [](char c) { return c == ',' || c == '"' || c == '\n' || c == '\r'; };
    if (std::ranges::any_of(cell, wantsQuotes)) {
        cell = '"' + cell.replace('"', "\"\"") + '"';
    }
    return cell;
}

void CsvWriter::begin()
{
    out().put("sequence,time,server,session,direction,method,about,status,error_code,duration_ms,request_bytes,"
              "answer_bytes,masked\r\n");
}

std::vector<bool>::reference CsvWriter::openAt(quint64 sequence)
{
    if (m_open.empty()) {
        m_base = sequence;
    }
    const quint64 place = sequence - m_base;
    if (place >= m_open.size()) {
        m_open.resize(std::size_t(place) + 1);
    }
    return m_open[std::size_t(place)];
}

void CsvWriter::add(quint64 sequence, const IndexRecord &record)
{
    if (record.kind == IndexRecord::Request) {
        openAt(sequence) = true;
        return;
    }
    if ((record.kind != IndexRecord::Result && record.kind != IndexRecord::ErrorResult) || record.pair == 0) {
        return;
    }
    const quint64 request = record.pair - 1;
    if (!m_open.empty() && request >= m_base && request - m_base < m_open.size()) {
        openAt(request) = false;
    }
    write(request, source().reader().at(request), &record);
}

void CsvWriter::end()
{
    for (std::size_t place = 0; place < m_open.size(); ++place) {
        if (m_open[place]) {
            write(m_base + place, source().reader().at(m_base + place), nullptr);
        }
    }
}

void CsvWriter::write(quint64 sequence, const IndexRecord &request, const IndexRecord *answer)
{
    const IndexRecord &known = request.kind == IndexRecord::Request || answer == nullptr ? request : *answer;
    const bool hasDuration = answer != nullptr && request.monoNs > 0 && answer->monoNs >= request.monoNs;
    const bool isOurs = ((known.flags & IndexRecord::Outgoing) != 0) == (&known == &request);
    QByteArray line = QByteArray::number(sequence);
    const auto cell = [&line](const QByteArray &text) { line.append(',').append(text); };
    cell(isoTime(known.wallNs, 6));
    cell(csvCell(source().name(known.server)));
    cell(QByteArray::number(known.session));
    cell(isOurs ? "out" : "in");
    cell(csvCell(source().name(known.method)));
    cell(csvCell(source().name(known.about)));
    cell(answer == nullptr                               ? "unanswered"
         : answer->kind == IndexRecord::ErrorResult      ? "error"
         : (answer->flags & IndexRecord::Late) != 0      ? "late"
         : (answer->flags & IndexRecord::ToolError) != 0 ? "tool-error"
                                                         : "ok");
    cell(answer != nullptr && answer->errorCode != 0 ? QByteArray::number(answer->errorCode) : QByteArray());
    cell(hasDuration ? QByteArray::number(double(answer->monoNs - request.monoNs) / kNsPerMsReal, 'f', 3)
                     : QByteArray());
    cell(request.kind == IndexRecord::Request ? QByteArray::number(request.length) : QByteArray());
    cell(answer != nullptr ? QByteArray::number(answer->length) : QByteArray());
    cell(source().isMasked() ? "yes" : "no");
    out().put(line + "\r\n");
}

} // namespace Signalbox
