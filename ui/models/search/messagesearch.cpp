// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/search/messagesearch.h"

#include "core/base/clock.h"
#include "core/journal/search/earlyhits.h"
#include "ui/models/visibletext.h"

#include <utility>
#include <vector>

namespace Signalbox {

namespace {

constexpr qint64 kTellMs = 100;
constexpr qint64 kExcerptBytes = 256 * 1024; // the words may stand behind them: then the beginning is shown
constexpr quint64 kMostEarly = 4 * MessageSearch::kMost;

Filter filterOf(const SearchWords &words)
{
    FilterNode root;
    for (const QString &word : words.words()) {
        FilterNode term;
        term.kind = FilterNode::Kind::Term;
        term.term.values.append(FilterValue{.word = word});
        root.parts.push_back(std::move(term));
    }
    return Filter::of(std::move(root));
}

} // namespace

MessageSearch::MessageSearch(const QString &folder, const SearchWords &words, std::stop_token stop)
    : m_folder(folder)
    , m_words(words)
    , m_stop(std::move(stop))
{
}

void MessageSearch::run(const Tell &tell)
{
    Result<std::unique_ptr<JournalReader>> opened = JournalReader::open(m_folder);
    if (!opened) {
        return tell({});
    }
    m_reader = std::move(*opened);
    const Filter filter = filterOf(m_words);
    const qint64 nowNs = Clock::system().wallNs();
    const JournalReader::Stretch all{m_reader->firstSequence(), m_reader->endSequence()};
    m_told.start();
    std::vector<quint64> found;
    if (const std::unique_ptr<EarlyHits> early = EarlyHits::of(m_folder, *m_reader, filter, nowNs, all, m_stop)) {
        while (early->step(found) && found.size() < kMostEarly && !m_stop.stop_requested()) {
        }
        take(found);
        tellNow(false, tell);
    }
    FilterScan scan(*m_reader, filter, nowNs, m_stop);
    scan.look(all.first, all.end);
    for (bool isMore = true; isMore && !isEnough() && !m_stop.stop_requested();) {
        found.clear();
        isMore = scan.step(found);
        take(found);
        if (m_told.hasExpired(kTellMs)) {
            tellNow(false, tell);
        }
    }
    m_hasMore = m_hasMore || scan.left() > 0;
    tellNow(true, tell);
}

void MessageSearch::take(const std::vector<quint64> &sequences)
{
    for (const quint64 sequence : sequences) {
        if (!m_stop.stop_requested() && !m_seen.contains(sequence)) {
            m_seen.insert(sequence);
            add(sequence);
        }
    }
}

void MessageSearch::add(quint64 sequence)
{
    const IndexRecord record = m_reader->at(sequence);
    const QByteArray method = m_reader->name(record.method);
    const bool isLog = method == "notifications/message";
    qsizetype &count = isLog ? m_logs : m_messages;
    if (count == kMost) {
        m_hasMore = true;
        return;
    }
    ++count;
    const Result<QByteArray> body = m_reader->part(sequence, 0, kExcerptBytes);
    const QString server = QString::fromUtf8(m_reader->name(record.server));
    m_hits.append({.kind = isLog ? SearchHit::Kind::Log : SearchHit::Kind::Message,
                   .server = server,
                   .serverName = visibleText(server),
                   .title = visibleText(QString::fromUtf8(method)),
                   .excerpt = body ? m_words.excerpt(QString::fromUtf8(*body)) : QString(),
                   .sequence = sequence});
}

void MessageSearch::tellNow(bool isLast, const Tell &tell)
{
    if (m_stop.stop_requested() || (m_hits.isEmpty() && !isLast)) {
        return;
    }
    tell({.hits = std::exchange(m_hits, {}), .hasMore = m_hasMore, .isLast = isLast});
    m_told.start();
}

} // namespace Signalbox
