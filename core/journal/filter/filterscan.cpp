// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/filter/filterscan.h"

#include "core/base/clock.h"

#include <algorithm>
#include <utility>

namespace Signalbox {

namespace {

constexpr quint64 kChunk = 8192;          ///< records that are read together: half a megabyte
constexpr qsizetype kOverlap = 64 * 1024; ///< of two pieces: more than the longest word, escaped
constexpr std::size_t kLookAtClock = 512; ///< records between two looks, where no bodies are read

} // namespace

FilterScan::FilterScan(const JournalReader &reader, const Filter &filter, qint64 nowNs, std::stop_token stop)
    : m_reader(reader)
    , m_matcher(
          filter, [&reader](quint16 id) { return reader.name(id); }, nowNs)
    , m_stop(std::move(stop))
{
}

void FilterScan::look(quint64 first, quint64 end, Order order)
{
    m_first = std::min(first, end);
    m_end = end;
    m_order = order;
    m_chunkLeft = 0;
}

bool FilterScan::loadChunk()
{
    const quint64 size = std::min(kChunk, m_end - m_first);
    if (size == 0) {
        return false;
    }
    m_chunkFirst = m_order == Order::NewestFirst ? m_end - size : m_first;
    (m_order == Order::NewestFirst ? m_end : m_first) = m_order == Order::NewestFirst ? m_chunkFirst : m_first + size;
    m_chunk.resize(size);
    const auto got = std::size_t(std::max<qsizetype>(m_reader.copy(m_chunkFirst, m_chunk), 0));
    std::fill(m_chunk.begin() + qsizetype(std::min<std::size_t>(got, size)), m_chunk.end(), IndexRecord{});
    m_chunkLeft = size;
    m_matcher.namesGrew();
    return true;
}

bool FilterScan::step(std::vector<quint64> &found, qint64 budgetNs)
{
    const qint64 endNs = Clock::system().monotonicNs() + budgetNs;
    for (std::size_t looked = 1;; ++looked) {
        if (m_stop.stop_requested() || (m_chunkLeft == 0 && !loadChunk())) {
            return false;
        }
        const std::size_t place = m_order == Order::NewestFirst ? m_chunkLeft - 1 : m_chunk.size() - m_chunkLeft;
        --m_chunkLeft;
        if (passes(place)) {
            found.push_back(m_chunkFirst + place);
        }
        const bool looksAtClock = m_readABody || looked % kLookAtClock == 0;
        if (looksAtClock && Clock::system().monotonicNs() >= endNs) {
            return left() > 0;
        }
    }
}

bool FilterScan::passes(std::size_t place)
{
    const IndexRecord &record = m_chunk[place];
    FilterSubject subject{.sequence = m_chunkFirst + place, .row = FilterRow::of(record)};
    m_readABody = false;
    FilterVerdict verdict = m_matcher.of(subject);
    if (verdict == FilterVerdict::Open) {
        subject.record = &record;
        subject.durationNs = m_matcher.wantsDuration() ? durationNs(record) : -1;
        verdict = m_matcher.of(subject);
    }
    if (verdict == FilterVerdict::Open) {
        readBody(subject);
        verdict = m_matcher.of(subject);
    }
    return verdict == FilterVerdict::Yes;
}

qint64 FilterScan::durationNs(const IndexRecord &record) const
{
    if (record.pair == 0) {
        return -1;
    }
    const quint64 sequence = record.pair - 1;
    const bool isNear = sequence >= m_chunkFirst && sequence - m_chunkFirst < m_chunk.size();
    const qint64 sentNs = isNear ? m_chunk[sequence - m_chunkFirst].monoNs : m_reader.at(sequence).monoNs;
    return sentNs > 0 && record.monoNs >= sentNs ? record.monoNs - sentNs : -1;
}

/// A body that cannot be read is searched as an empty one, and counted.
void FilterScan::readBody(FilterSubject &subject)
{
    m_readABody = true;
    subject.isBodyKnown = true;
    if (subject.record->length > kMostAtOnce) {
        readInPieces(subject);
        return;
    }
    Result<QByteArray> body = m_reader.body(subject.sequence);
    m_unreadable += body ? 0 : 1;
    m_body = body ? std::move(*body) : QByteArray();
    const qsizetype size = m_body.size();
    m_body.append(Skimmer::kPadding, '\0');
    subject.body = QByteArrayView(m_body).first(size);
}

void FilterScan::readInPieces(FilterSubject &subject)
{
    m_matcher.forgetPieces();
    m_body.clear();
    const Result<> whole = m_reader.stream(subject.sequence, [this](QByteArrayView piece) {
        m_body = m_body.last(std::min(m_body.size(), kOverlap)).append(piece);
        m_matcher.lookAtPiece(m_body);
        return !m_stop.stop_requested();
    });
    m_unreadable += whole ? 0 : 1;
    m_body.clear();
    subject.wasSeenInPieces = true;
}

} // namespace Signalbox
