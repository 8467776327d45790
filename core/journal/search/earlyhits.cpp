// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/search/earlyhits.h"

#include "core/journal/derived/searchtext.h"

namespace Signalbox {

namespace {

constexpr int kAtOnce = 200; ///< messages that are looked at in one step

} // namespace

QString wantedWords(const Filter &filter)
{
    const FilterNode &root = filter.root();
    QStringList words;
    const auto take = [&words](const FilterNode &node) {
        if (node.kind == FilterNode::Kind::Term && node.term.key == FilterKey::Text && node.term.values.size() == 1) {
            const FilterValue &value = node.term.values.constFirst();
            words += value.isExact ? value.word : QString(value.word).replace(u'*', u' ');
        }
    };
    take(root);
    if (root.kind == FilterNode::Kind::All) {
        for (const FilterNode &part : root.parts) {
            take(part);
        }
    }
    return words.join(u' ').trimmed();
}

std::unique_ptr<EarlyHits> EarlyHits::of(const QString &folder, const JournalReader &reader, const Filter &filter,
                                         qint64 nowNs, JournalReader::Stretch stretch, std::stop_token stop,
                                         const QList<Mark> &marks)
{
    QString words = wantedWords(filter);
    if (matchExpression(words).isEmpty()) {
        return nullptr;
    }
    Result<std::unique_ptr<DerivedStore>> store = DerivedStore::open(folder);
    if (!store) {
        return nullptr;
    }
    std::unique_ptr<EarlyHits> hits(new EarlyHits(std::move(*store), reader, filter, nowNs, std::move(stop), marks));
    hits->m_words = std::move(words);
    hits->m_first = stretch.first;
    hits->m_before = stretch.end;
    return hits;
}

EarlyHits::EarlyHits(std::unique_ptr<DerivedStore> store, const JournalReader &reader, const Filter &filter,
                     qint64 nowNs, std::stop_token stop, const QList<Mark> &marks)
    : m_store(std::move(store))
    , m_stop(std::move(stop))
    , m_scan(reader, filter, nowNs, m_stop, marks)
{
}

bool EarlyHits::step(std::vector<quint64> &found)
{
    if (!m_before) {
        return false;
    }
    const Result<TextHits> hits = m_store->search(m_words, m_before, kAtOnce);
    if (!hits) { // damaged or being made anew: the scan finds all there is
        m_before.reset();
        return false;
    }
    const std::size_t before = found.size();
    for (const quint64 sequence : hits->sequences) {
        if (sequence >= m_first && !m_stop.stop_requested()) {
            m_scan.look(sequence, sequence + 1);
            while (m_scan.step(found)) {
            }
        }
    }
    m_found += found.size() - before;
    m_before = hits->before && *hits->before > m_first && m_found < kMost ? hits->before : std::nullopt;
    return m_before.has_value();
}

} // namespace Signalbox
