// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/journal/journalfolding.h"

#include "core/journal/folding/exchangefolder.h"
#include "core/journal/journalreader.h"

#include <QElapsedTimer>

#include <algorithm>
#include <functional>
#include <memory>
#include <utility>

namespace Signalbox {

namespace {

constexpr quint64 kNewest = 20'000; ///< messages that are looked at before all others
constexpr qint64 kSliceMs = 20;
constexpr std::size_t kAtOnce = 512; ///< records
constexpr std::size_t kTold = 64;    ///< parts
constexpr qint64 kTellMs = 4;        ///< of a turn of the event loop

} // namespace

class JournalFolding::Worker : public QObject
{
public:
    using Tell = std::function<void(std::vector<FoldPart> parts)>;

    Worker(QString folder, std::stop_token stop, Tell tell)
        : m_folder(std::move(folder))
        , m_stop(std::move(stop))
        , m_tell(std::move(tell))
    {
    }

    void extend(quint64 end)
    {
        if (!open(end) || end <= m_end) {
            return;
        }
        m_end = end;
        m_reader->refresh();
        if (!std::exchange(m_isWorking, true)) {
            work();
        }
    }

private:
    /// A pass over the journal from some message on.
    struct Pass
    {
        Pass(const JournalReader &reader, quint64 first)
            : folder(reader)
            , next(first)
        {
        }
        ExchangeFolder folder;
        quint64 next;
    };

    bool open(quint64 end)
    {
        if (m_reader || m_stop.stop_requested()) {
            return m_reader != nullptr;
        }
        Result<std::unique_ptr<JournalReader>> opened = JournalReader::open(m_folder);
        if (!opened) {
            return false;
        }
        m_reader = std::move(*opened);
        const quint64 first = m_reader->firstSequence();
        if (end > first + kNewest) {
            m_newest = std::make_unique<Pass>(*m_reader, end - kNewest);
        }
        m_whole = std::make_unique<Pass>(*m_reader, first);
        return true;
    }

    void work()
    {
        if (m_stop.stop_requested()) {
            return;
        }
        const bool isNewest = m_newest && m_newest->next < m_end;
        step(isNewest ? *m_newest : *m_whole);
        std::vector<FoldPart> parts = (isNewest ? m_newest : m_whole)->folder.takeFound();
        if (!parts.empty()) {
            m_tell(std::move(parts));
        }
        const bool isDone = m_whole->next >= m_end;
        if (isDone) {
            m_newest.reset(); // the other knows all that it does
        }
        m_isWorking = !isDone;
        if (m_isWorking) {
            QMetaObject::invokeMethod(this, [this] { work(); }, Qt::QueuedConnection);
        }
    }

    void step(Pass &pass)
    {
        QElapsedTimer timer;
        timer.start();
        m_records.resize(kAtOnce);
        while (pass.next < m_end && !timer.hasExpired(kSliceMs) && !m_stop.stop_requested()) {
            const auto wanted = std::min<std::size_t>(kAtOnce, m_end - pass.next);
            const qsizetype got = m_reader->copy(pass.next, std::span(m_records).first(wanted));
            if (got <= 0) {
                pass.next = m_end; // no longer kept
                return;
            }
            // A message may want others read: each is a chance to stop.
            for (qsizetype i = 0; i < got && !timer.hasExpired(kSliceMs) && !m_stop.stop_requested(); ++i) {
                pass.folder.take(pass.next++, m_records[std::size_t(i)]);
            }
        }
    }

    QString m_folder;
    std::stop_token m_stop;
    Tell m_tell;
    std::unique_ptr<JournalReader> m_reader;
    std::unique_ptr<Pass> m_newest; // only until m_whole is there too
    std::unique_ptr<Pass> m_whole;
    std::vector<IndexRecord> m_records;
    quint64 m_end = 0;
    bool m_isWorking = false;
};

JournalFolding::JournalFolding(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_worker(new Worker(folder, m_stop.get_token(), [this](std::vector<FoldPart> parts) {
        QMetaObject::invokeMethod(
            this,
            [this, parts = std::move(parts)]() mutable {
                m_waiting.push_back(std::move(parts));
                if (!m_again.isActive()) {
                    tell();
                }
            },
            Qt::QueuedConnection);
    }))
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &JournalFolding::tell);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("journal-folding"));
    m_thread.start(QThread::LowPriority);
}

JournalFolding::~JournalFolding()
{
    m_stop.request_stop();
    m_thread.quit();
    m_thread.wait(); // at most the one slice that runs
}

void JournalFolding::tell()
{
    QElapsedTimer timer;
    timer.start();
    while (!m_waiting.empty() && !timer.hasExpired(kTellMs)) {
        std::vector<FoldPart> &parts = m_waiting.front();
        const std::size_t few = std::min(kTold, parts.size() - m_told);
        const auto first = parts.begin() + std::ptrdiff_t(m_told);
        emit found(std::vector(first, first + std::ptrdiff_t(few)));
        m_told += few;
        if (m_told == parts.size()) {
            m_waiting.pop_front();
            m_told = 0;
        }
    }
    if (!m_waiting.empty()) {
        m_again.start();
    }
}

void JournalFolding::extend(quint64 end)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, end] { worker->extend(end); });
}

} // namespace Signalbox
