// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/journal/journaltransfer.h"

#include "core/journal/journalreader.h"

#include <QElapsedTimer>
#include <QMutex>
#include <QtConcurrentRun>

namespace Signalbox {

namespace {

constexpr qint64 kTellEveryMs = 100;

Result<ExportReport> exportOf(const ExportJob &job, const TransferProgress &progress)
{
    const auto reader = JournalReader::open(job.folder);
    if (!reader) {
        return Failure(reader.error());
    }
    JournalSelection selection = job.selection;
    if (selection.chosen) {
        selection.chosen = JournalSelection::withRequests(std::move(*selection.chosen), **reader);
    }
    const ExportOptions options{
        .format = job.format, .masker = job.isMasked ? &job.masker : nullptr, .program = job.program};
    return exportJournalToFile(**reader, selection, options, job.path, progress);
}

Result<QString> copyOf(CopyAs how, const QString &folder, quint64 sequence, const Masker &masker,
                       const JournalTransfer::TargetOf &target)
{
    const auto reader = JournalReader::open(folder);
    if (!reader) {
        return Failure(reader.error());
    }
    const Result<CopySubject> subject = CopySubject::read(**reader, sequence);
    return subject ? copyAs(how, *subject, target(subject->server), masker) : Failure(subject.error());
}

} // namespace

struct JournalTransfer::Shared
{
    std::atomic<bool> isCancelled = false;
    QMutex mutex;
    JournalTransfer *owner = nullptr; ///< guarded by the mutex; null once it is gone
};

JournalTransfer::JournalTransfer(QObject *parent)
    : QObject(parent)
{
}

JournalTransfer::~JournalTransfer()
{
    if (m_shared) {
        m_shared->isCancelled = true;
        const QMutexLocker guard(&m_shared->mutex);
        m_shared->owner = nullptr;
    }
    m_future.waitForFinished(); // at most one message
}

TransferProgress JournalTransfer::begin()
{
    m_isRunning = true;
    m_shared = std::make_shared<Shared>();
    m_shared->owner = this;
    auto sinceTold = std::make_shared<QElapsedTimer>();
    return [shared = m_shared, sinceTold](quint64 done, quint64 of) {
        if (of > 0 && (!sinceTold->isValid() || sinceTold->elapsed() >= kTellEveryMs)) {
            sinceTold->start();
            const QMutexLocker guard(&shared->mutex);
            if (JournalTransfer *owner = shared->owner) {
                const double share = double(done) / double(of);
                QMetaObject::invokeMethod(
                    owner, [owner, share] { emit owner->progressed(share); }, Qt::QueuedConnection);
            }
        }
        return !shared->isCancelled;
    };
}

void JournalTransfer::end()
{
    m_isRunning = false;
}

void JournalTransfer::cancel()
{
    if (m_shared) {
        m_shared->isCancelled = true;
    }
}

void JournalTransfer::exportJournal(const ExportJob &job, Exported then)
{
    const TransferProgress progress = begin();
    auto running = QtConcurrent::run([job, progress] { return exportOf(job, progress); });
    m_future = QFuture<void>(running);
    running.then(this, [this, then = std::move(then)](const Result<ExportReport> &report) {
        end();
        then(report);
    });
}

void JournalTransfer::importJournal(const QString &file, const QString &folder, Imported then)
{
    const TransferProgress progress = begin();
    auto running =
        QtConcurrent::run([file, folder, progress] { return Signalbox::importJournal(file, folder, progress); });
    m_future = QFuture<void>(running);
    running.then(this, [this, then = std::move(then)](const Result<ImportReport> &report) {
        end();
        then(report);
    });
}

void JournalTransfer::copy(CopyAs how, const QString &folder, quint64 sequence, const Masker &masker, TargetOf target,
                           Copied then)
{
    QtConcurrent::run([=] {
        return copyOf(how, folder, sequence, masker, target);
    }).then(this, [then = std::move(then)](const Result<QString> &text) { then(text); });
}

} // namespace Signalbox
