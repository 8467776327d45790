// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/journal/journalsearch.h"

#include "core/base/clock.h"
#include "core/journal/search/earlyhits.h"

#include <QElapsedTimer>
#include <QSet>

#include <algorithm>
#include <functional>
#include <memory>
#include <utility>

namespace Signalbox {

namespace {

constexpr qint64 kSearchTellMs = 100;
constexpr qint64 kMostEarlyMs = 100;
constexpr std::size_t kEnough = 200; ///< found by the scan: nobody misses what the text index might add

} // namespace

class JournalSearch::Worker : public QObject
{
public:
    using Tell = std::function<void(quint64 run, const JournalFound &found)>;

    Worker(QString folder, std::chrono::nanoseconds slice, Tell tell)
        : m_folder(std::move(folder))
        , m_sliceNs(slice.count())
        , m_tell(std::move(tell))
    {
    }

    void start(quint64 run, const Filter &filter, quint64 first, quint64 end, const QList<Mark> &marks,
               const QHash<quint64, quint64> &exchanges, const std::stop_token &stop)
    {
        m_back.reset();
        m_front.reset();
        m_early.reset();
        m_toldEarly.clear();
        m_foundByScan = 0;
        m_awaitsFirst = true;
        m_run = run;
        if (stop.stop_requested()) {
            return;
        }
        if (!open()) {
            m_tell(run, {});
            return;
        }
        m_stop = stop;
        m_seen = m_end = end;
        m_told.invalidate();
        m_batch = {};
        const qint64 nowNs = Clock::system().wallNs();
        m_back = std::make_unique<FilterScan>(*m_reader, filter, nowNs, stop, marks);
        m_front = std::make_unique<FilterScan>(*m_reader, filter, nowNs, stop, marks);
        m_back->setExchanges(exchanges);
        m_front->setExchanges(exchanges);
        m_back->look(first, end);
        m_first = first;
        m_early = EarlyHits::of(m_folder, *m_reader, filter, nowNs, {first, end}, stop, marks);
        m_isDone = false;
        work();
    }

    void extend(quint64 end)
    {
        m_end = end;
        if (m_front && m_isDone) {
            m_isDone = false;
            work();
        }
    }

private:
    bool open()
    {
        if (!m_reader) {
            if (Result<std::unique_ptr<JournalReader>> opened = JournalReader::open(m_folder)) {
                m_reader = std::move(*opened);
            }
        }
        return m_reader != nullptr;
    }

    void work()
    {
        if (m_front->left() == 0 && m_end > m_seen) {
            m_reader->refresh();
            m_front->look(m_seen, m_end, FilterScan::Order::OldestFirst);
            m_seen = m_end;
        }
        if (m_front->left() > 0) {
            m_front->step(m_batch.newer, m_sliceNs);
        } else {
            lookBack();
        }
        if (m_stop.stop_requested()) {
            return;
        }
        m_batch.left = m_back->left() + m_front->left() + (m_end - m_seen);
        m_batch.unreadable = m_back->unreadable() + m_front->unreadable();
        m_isDone = m_batch.left == 0;
        const bool isFirst = m_awaitsFirst && (!m_batch.early.empty() || !m_batch.older.empty());
        if (m_isDone || isFirst || !m_told.isValid() || m_told.hasExpired(kSearchTellMs)) {
            m_awaitsFirst = m_awaitsFirst && !isFirst;
            m_tell(m_run, std::exchange(m_batch, {}));
            m_told.start();
        }
        if (!m_isDone) {
            // What was asked meanwhile goes first.
            QMetaObject::invokeMethod(this, [this, run = m_run] { goOn(run); }, Qt::QueuedConnection);
        }
    }

    void lookBack()
    {
        const auto before = qptrdiff(m_batch.older.size());
        m_back->step(m_batch.older, m_sliceNs);
        m_foundByScan += m_batch.older.size() - std::size_t(before);
        if (!m_toldEarly.isEmpty()) {
            const auto wasTold = [this](quint64 one) { return m_toldEarly.contains(one); };
            m_batch.older.erase(std::remove_if(m_batch.older.begin() + before, m_batch.older.end(), wasTold),
                                m_batch.older.end());
        }
        if (m_early && m_foundByScan < kEnough) {
            takeEarly();
        }
    }

    /// By turns with the scan, while the text index has something to add and is quick about it: common words take long.
    void takeEarly()
    {
        std::vector<quint64> some;
        QElapsedTimer timer;
        timer.start();
        const bool isMore = m_early->step(some) && !timer.hasExpired(kMostEarlyMs);
        const quint64 seenFrom = m_first + m_back->left(); // the scan told of those itself
        for (const quint64 one : some) {
            if (one < seenFrom) {
                m_batch.early.push_back(one);
                m_toldEarly.insert(one);
            }
        }
        if (!isMore) {
            m_early.reset();
        }
    }

    void goOn(quint64 run)
    {
        if (run == m_run && m_front && !m_stop.stop_requested()) {
            work();
        }
    }

    QString m_folder;
    qint64 m_sliceNs;
    Tell m_tell;
    std::unique_ptr<JournalReader> m_reader;
    std::unique_ptr<FilterScan> m_back;  // from the newest to the oldest
    std::unique_ptr<FilterScan> m_front; // what came since
    std::unique_ptr<EarlyHits> m_early;  // what the text index knows of what m_back has yet to come to
    QSet<quint64> m_toldEarly;           // m_back finds them again
    std::size_t m_foundByScan = 0;
    std::stop_token m_stop;
    quint64 m_first = 0; // of m_back
    bool m_awaitsFirst = true;
    quint64 m_run = 0;
    quint64 m_seen = 0; // m_front has looked, or looks, at all before
    quint64 m_end = 0;
    bool m_isDone = true;
    JournalFound m_batch;
    QElapsedTimer m_told;
};

JournalSearch::JournalSearch(const QString &folder, std::chrono::nanoseconds slice, QObject *parent)
    : QObject(parent)
    , m_worker(new Worker(folder, slice, [this](quint64 run, const JournalFound &batch) {
        QMetaObject::invokeMethod(
            this,
            [this, run, batch] {
                if (run == m_run) {
                    emit found(batch);
                }
            },
            Qt::QueuedConnection);
    }))
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("journal-search"));
    m_thread.start();
}

JournalSearch::~JournalSearch()
{
    stop();
    m_thread.quit();
    m_thread.wait(); // at most the one slice that runs
}

void JournalSearch::start(const Filter &filter, quint64 first, quint64 end, const QList<Mark> &marks,
                          const QHash<quint64, quint64> &exchanges)
{
    stop();
    m_stop = {};
    m_run = ++m_runs;
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, run = m_run, filter, first, end, marks, exchanges, stop = m_stop.get_token()] {
            worker->start(run, filter, first, end, marks, exchanges, stop);
        });
}

void JournalSearch::extend(quint64 end)
{
    if (m_run != 0) {
        QMetaObject::invokeMethod(m_worker, [worker = m_worker, end] { worker->extend(end); });
    }
}

void JournalSearch::stop()
{
    m_stop.request_stop();
    m_run = 0;
}

} // namespace Signalbox
