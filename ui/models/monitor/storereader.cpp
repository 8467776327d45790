// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/monitor/storereader.h"

#include "core/journal/derived/derivedstore.h"

namespace Signalbox {

class StoreReader::Worker : public QObject
{
public:
    QString folder;
    std::unique_ptr<DerivedStore> store;
};

StoreReader::StoreReader(const QString &threadName, QObject *parent)
    : QObject(parent)
    , m_worker(new Worker)
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(threadName);
    m_thread.start(QThread::LowPriority);
}

StoreReader::~StoreReader()
{
    m_thread.requestInterruption();
    m_thread.quit();
    m_thread.wait();
}

Result<> StoreReader::run(Worker &worker, const QString &folder, const Work &work)
{
    if (folder != worker.folder) {
        worker.store.reset();
        worker.folder = folder;
    }
    if (!worker.store) {
        Result<std::unique_ptr<DerivedStore>> opened = DerivedStore::open(folder);
        if (!opened) {
            return Failure(opened.error());
        }
        worker.store = std::move(*opened);
    }
    Result<> done = work(*worker.store);
    if (!done) {
        worker.store.reset();
    }
    return done;
}

void StoreReader::post(std::function<void(Worker &)> task)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, task = std::move(task)] {
        if (!QThread::currentThread()->isInterruptionRequested()) {
            task(*worker);
        }
    });
}

} // namespace Signalbox
