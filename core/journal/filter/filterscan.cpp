// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/filter/filterscan.h"

#include "core/base/clock.h"
#include "core/journal/crc32c.h"

#include <algorithm>
#include <utility>

namespace Signalbox {

namespace {

constexpr quint64 kChunk = 8192;          ///< records that are read together: half a megabyte
constexpr qsizetype kOverlap = 64 * 1024; ///< of two pieces: more than the longest word, escaped
constexpr std::size_t kLookAtClock = 512; ///< records between two looks, where no bodies are read

} // namespace

FilterScan::FilterScan(const JournalReader &reader, const Filter &filter, qint64 nowNs, std::stop_token stop,
                       const QList<Mark> &marks)
    : m_reader(reader)
    , m_matcher(
          filter, [&reader](quint16 id) { return reader.name(id); }, nowNs, marks)
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
    judgeChunk();
    return true;
}

/// As far as index records go.
void FilterScan::judgeChunk()
{
    m_block.clear();
    m_passes.assign(m_chunk.size(), false);
    m_wantsBody.assign(m_chunk.size(), false);
    for (std::size_t place = 0; place < m_chunk.size(); ++place) {
        FilterVerdict verdict = m_matcher.of(subjectAt(place, false));
        if (verdict == FilterVerdict::Open) {
            verdict = m_matcher.of(subjectAt(place, true));
        }
        m_passes[place] = verdict == FilterVerdict::Yes;
        m_wantsBody[place] = verdict == FilterVerdict::Open;
    }
}

FilterSubject FilterScan::subjectAt(std::size_t place, bool withRecord) const
{
    const IndexRecord &record = m_chunk[place];
    FilterSubject subject{.sequence = m_chunkFirst + place, .row = FilterRow::of(record)};
    subject.isExchange = m_exchanges.contains(subject.sequence);
    if (withRecord) {
        subject.record = &record;
        subject.durationNs = m_matcher.wantsDuration() ? durationNs(subject.sequence, record) : -1;
    }
    return subject;
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
    m_readABody = m_wantsBody[place];
    if (!m_readABody) {
        return m_passes[place];
    }
    FilterSubject subject = subjectAt(place, true);
    subject.isBodyKnown = true;
    if (subject.record->length > kMostAtOnce) {
        readInPieces(subject);
    } else {
        takeFromBlock(subject, place);
    }
    return m_matcher.of(subject) == FilterVerdict::Yes;
}

qint64 FilterScan::monoNs(quint64 sequence) const
{
    const bool isNear = sequence >= m_chunkFirst && sequence - m_chunkFirst < m_chunk.size();
    return isNear ? m_chunk[sequence - m_chunkFirst].monoNs : m_reader.at(sequence).monoNs;
}

qint64 FilterScan::durationNs(quint64 sequence, const IndexRecord &record) const
{
    if (const auto last = m_exchanges.constFind(sequence); last != m_exchanges.cend()) {
        const qint64 endNs = monoNs(*last);
        return record.monoNs > 0 && endNs >= record.monoNs ? endNs - record.monoNs : -1;
    }
    if (record.pair == 0) {
        return -1;
    }
    const qint64 sentNs = monoNs(record.pair - 1);
    return sentNs > 0 && record.monoNs >= sentNs ? record.monoNs - sentNs : -1;
}

/// A body that cannot be read is searched as an empty one, and counted.
void FilterScan::takeFromBlock(FilterSubject &subject, std::size_t place)
{
    const IndexRecord &record = *subject.record;
    qsizetype found = m_block.find(place);
    if (found < 0 && record.offset != 0) {
        m_block.load(m_reader, m_chunk, m_chunkFirst, m_wantsBody, place, m_order == Order::OldestFirst);
        m_matcher.lookAtBlock(m_block.bytes(), m_block.places());
        found = m_block.find(place);
    }
    if (found < 0 || !m_block.isThere(found)) {
        readBody(subject);
        return;
    }
    const TextNeedle::Place where = m_block.places()[std::size_t(found)];
    const QByteArrayView body = m_block.bytes().sliced(where.at, where.size);
    if (crc32c(body) != record.bodyCheck) {
        ++m_unreadable;
        return;
    }
    subject.body = body;
    subject.blockPlace = found;
}

void FilterScan::readBody(FilterSubject &subject)
{
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
