// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/derived/deriverloop.h"

#include "core/base/logging.h"

#include <cerrno>
#include <utility>

namespace Signalbox {

namespace {

/// Grown by more than this in a turn: the machine has better things to do than an index of words.
constexpr quint64 kBusyRecords = 500;

} // namespace

Result<> DeriverLoop::openAll()
{
    if (!m_reader) {
        auto reader = JournalReader::open(m_folder);
        if (!reader) {
            return Failure(std::move(reader.error()));
        }
        m_reader = std::move(*reader);
    }
    QString notice;
    if (!m_kept) {
        auto kept = KeptWriter::open(m_folder, notice);
        if (!kept) {
            return Failure(std::move(kept.error()));
        }
        m_kept = std::move(*kept);
        if (!m_marksFrom.isEmpty()) {
            m_kept->takeOverMarks(std::exchange(m_marksFrom, {}));
        }
    }
    if (!notice.isEmpty()) {
        m_notices += std::exchange(notice, {});
    }
    if (!m_derived) {
        auto derived = DerivedWriter::open(m_folder, *m_reader, notice);
        if (!derived) {
            return Failure(std::move(derived.error()));
        }
        m_derived = std::move(*derived);
        m_derived->setLostBefore(m_options.lostBefore);
    }
    if (!notice.isEmpty()) {
        m_notices += notice;
    }
    return {};
}

DeriverLoop::Turn DeriverLoop::turn(DeriverOrders &orders)
{
    Turn turn;
    Result<> done = openAll();
    if (done) {
        done = lookForReports();
    }
    if (done) {
        done = carryOut(orders);
    }
    if (done) {
        done = deriveOnce(turn.hasMore);
    }
    if (orders.samples.size() > kMostWaiting) {
        orders.samples.erase(orders.samples.begin(), orders.samples.end() - qsizetype(kMostWaiting));
    }
    if (!done && done.error().code == EAGAIN) {
        turn.hasMore = false; // others read just now
    } else if (!done) {
        turn.status.trouble = done.error();
        turn.hasMore = false;
        drop(done.error());
    }
    turn.status.derivedUntil = m_derived ? m_derived->derivedUntil() : 0;
    turn.status.indexedUntil = m_derived ? m_derived->indexedUntil() : 0;
    turn.status.journalEnd = m_lastEnd;
    turn.status.notices = m_notices;
    return turn;
}

/// A reader may come upon damage that the writer never touches: its own pages lie in its memory.
Result<> DeriverLoop::lookForReports()
{
    const QString derived = m_folder + u'/' + DerivedFile::derived().name;
    if (SqlConnection::takeDamageReport(derived)) {
        return Failure(SqlConnection::damage(derived));
    }
    // What cannot be made again is not set aside at a reader's word alone.
    return SqlConnection::takeDamageReport(m_folder + u'/' + DerivedFile::kept().name) ? m_kept->check() : Result<>();
}

Result<> DeriverLoop::deriveOnce(bool &hasMore)
{
    const quint64 end = m_reader->refresh();
    const bool isBusy = end - m_lastEnd > kBusyRecords && m_lastEnd != 0;
    m_lastEnd = end;
    if (!m_derived->isDerivedUntil(end)) {
        auto done = m_derived->derive(end);
        hasMore = !m_derived->isDerivedUntil(end) || m_options.indexesText;
        return done;
    }
    if (m_options.indexesText && !isBusy && m_derived->indexedUntil() < end) {
        auto done = m_derived->index();
        hasMore = true;
        return done;
    }
    const Result<bool> pruned = m_derived->prune();
    hasMore = pruned.value_or(false);
    return pruned ? Result<>() : Failure(pruned.error());
}

/// After an error: a damaged file is set aside and made anew in the next turn; the rest is tried again as it is.
void DeriverLoop::drop(const Error &error)
{
    qCWarning(logJournal, "The derived data cannot be written: error %d.", error.code);
    if (!isDamage(error)) {
        return;
    }
    m_derived.reset();
    m_kept.reset();
    for (const DerivedFile *file : {&DerivedFile::derived(), &DerivedFile::kept()}) {
        if (error.where != m_folder + u'/' + file->name) {
            continue;
        }
        if (const auto aside = file->setAside(m_folder)) {
            m_notices += file->asideNotice(error, *aside);
            m_marksFrom = file == &DerivedFile::kept() ? *aside : m_marksFrom;
        }
    }
}

Result<> DeriverLoop::carryOut(DeriverOrders &orders)
{
    if (orders.rebuild) {
        if (auto done = m_derived->rebuild(); !done) {
            return done;
        }
        orders.rebuild = false;
    }
    if (auto done = writeMarks(orders.marks); !done) {
        return done;
    }
    if (orders.samples.empty() && orders.checks.empty()) {
        return {};
    }
    auto done = m_kept->write(orders.samples, orders.checks);
    if (done) {
        orders.samples.clear();
        orders.checks.clear();
    }
    return done;
}

Result<> DeriverLoop::writeMarks(std::vector<DeriverOrders::MarkOrder> &marks)
{
    Result<> all;
    for (DeriverOrders::MarkOrder &order : std::exchange(marks, {})) {
        m_reader->refresh();
        order.mark.messageNs = m_reader->at(order.mark.sequence).wallNs;
        const auto done = m_kept->write(order.mark);
        order.promise.addResult(done);
        order.promise.finish();
        all = done ? all : done;
    }
    return all;
}

void DeriverLoop::finish(DeriverOrders &orders)
{
    orders.rebuild = false;
    Result<> done = openAll();
    if (done) {
        done = carryOut(orders);
    }
    for (DeriverOrders::MarkOrder &order : orders.marks) { // nobody may wait for ever
        order.promise.addResult(done ? Result<>() : Result<>(Failure(done.error())));
        order.promise.finish();
    }
    orders.marks.clear();
}

} // namespace Signalbox
