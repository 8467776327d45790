// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/journallister.h"

#include "app/cli/clioutput.h"
#include "app/cli/clitext.h"
#include "app/cli/messageline.h"
#include "core/base/clock.h"
#include "core/journal/folding/exchangefolder.h"

#include <QThread>

#include <algorithm>
#include <set>

namespace Signalbox {

namespace {

constexpr unsigned kPollMs = 100;
constexpr std::size_t kJournalListerRead = 8192; ///< records that are read together
constexpr std::size_t kPrinted = 1000;           ///< lines that are written together

} // namespace

JournalLister::JournalLister(JournalListOptions options, std::unique_ptr<JournalReader> reader,
                             const QList<Mark> &marks)
    : m_options(std::move(options))
    , m_reader(std::move(reader))
    , m_scan(*m_reader, m_options.filter, Clock::system().wallNs(), {}, marks)
    , m_seen(m_reader->endSequence())
{
}

int JournalLister::run()
{
    const bool printed = m_options.folded
                             ? printFolded()
                             : (m_options.last ? printLast() : printAll()) && (!m_options.follow || follow());
    tellWhatWasMissed();
    return printed ? ExitCode::Success : ExitCode::Usage;
}

bool JournalLister::printAll()
{
    m_scan.look(m_reader->firstSequence(), m_seen, FilterScan::Order::OldestFirst);
    std::vector<quint64> found;
    bool isMore = true;
    while (isMore) {
        isMore = m_scan.step(found);
        if (!print(found)) {
            return false;
        }
        found.clear();
    }
    return true;
}

bool JournalLister::printLast()
{
    m_scan.look(m_reader->firstSequence(), m_seen);
    std::vector<quint64> found;
    while (found.size() < *m_options.last && m_scan.step(found)) {
    }
    found.resize(std::min<std::size_t>(found.size(), *m_options.last));
    std::ranges::reverse(found);
    return print(found);
}

/// Each exchange where its first message stands.
bool JournalLister::printFolded()
{
    const Folds folds = foldAll();
    m_scan.look(m_reader->firstSequence(), m_seen, FilterScan::Order::OldestFirst);
    std::vector<quint64> found;
    while (m_scan.step(found)) {
    }
    std::ranges::transform(found, found.begin(), [&folds](quint64 sequence) { return folds.book.headOf(sequence); });
    std::ranges::sort(found);
    found.erase(std::ranges::unique(found).begin(), found.end());
    if (m_options.last && found.size() > *m_options.last) {
        found.erase(found.begin(), found.end() - qptrdiff(*m_options.last));
    }
    return print(found, folds);
}

JournalLister::Folds JournalLister::foldAll() const
{
    Folds folds;
    std::set<quint64> parts;
    ExchangeFolder folder(*m_reader);
    std::vector<IndexRecord> records(kJournalListerRead);
    for (quint64 next = m_reader->firstSequence(); next < m_seen;) {
        const auto some = std::span(records).first(std::size_t(std::min<quint64>(kJournalListerRead, m_seen - next)));
        const qsizetype got = m_reader->copy(next, some);
        if (got <= 0) {
            break; // no longer kept
        }
        for (const IndexRecord &record : some.first(std::size_t(got))) {
            folder.take(next++, record);
        }
        for (const FoldPart &part : folder.takeFound()) {
            folds.book.add(part);
            parts.insert(part.sequence);
        }
    }
    for (const quint64 part : parts) { // now that it is settled which head each has
        folds.messages[folds.book.headOf(part)].push_back(part);
    }
    return folds;
}

bool JournalLister::follow()
{
    for (;;) {
        QThread::msleep(kPollMs);
        const quint64 end = m_reader->refresh();
        m_scan.look(m_seen, end, FilterScan::Order::OldestFirst);
        m_seen = end;
        std::vector<quint64> found;
        bool isMore = true;
        while (isMore) {
            isMore = m_scan.step(found);
            if (!print(found)) {
                return false;
            }
            found.clear();
        }
    }
}

bool JournalLister::print(const std::vector<quint64> &sequences, const Folds &folds)
{
    QString text;
    for (std::size_t i = 0; i < sequences.size(); ++i) {
        const FoldedExchange *exchange = folds.book.of(sequences[i]);
        std::vector<quint64> messages = folds.messages.value(sequences[i]);
        const MessageLine line = exchange && messages.size() > 1
                                     ? MessageLine::of(*m_reader, *exchange, std::move(messages))
                                     : MessageLine::of(*m_reader, sequences[i]);
        text += m_options.json ? line.toJson() : line.toText();
        text += u'\n';
        if ((i + 1) % kPrinted == 0 || i + 1 == sequences.size()) {
            if (!printText(text)) {
                return false;
            }
            text.clear();
        }
    }
    return true;
}

void JournalLister::tellWhatWasMissed() const
{
    if (m_scan.unreadable() > 0) {
        printNote(tr("Messages that could not be read and were not searched: %1.").arg(m_scan.unreadable()));
    }
}

} // namespace Signalbox
