// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/process/processwatch.h"

#include "core/wire/process/proctreesampler.h"

#include <QPointer>
#include <QTimer>

#include <map>

namespace Signalbox {

/// What lives on the sampling thread.
class ProcessWatch::Worker : public QObject
{
public:
    Worker(ProcessWatch &watch, const Options &options)
        : m_watch(watch)
        , m_table(std::make_shared<ProcTable>(options.proc))
        , m_timer(this)
    {
        m_timer.setInterval(options.intervalMs);
        m_timer.setTimerType(Qt::CoarseTimer);
        m_timer.callOnTimeout(this, &Worker::round);
    }

    void add(const QString &key, quint64 number, ProcessRoot root)
    {
        m_trees.erase(key);
        const auto [tree, isNew] = m_trees.emplace(key, Tree{number, ProcTreeSampler(m_table, root)});
        m_table->beginRound();
        sample(tree);
        if (!m_trees.empty() && !m_timer.isActive()) {
            m_timer.start();
        }
    }

    void remove(const QString &key)
    {
        m_trees.erase(key);
        if (m_trees.empty()) {
            m_timer.stop();
        }
    }

private:
    struct Tree
    {
        quint64 number;
        ProcTreeSampler sampler;
    };
    using Trees = std::map<QString, Tree>;

    void round()
    {
        m_table->beginRound();
        for (auto tree = m_trees.begin(); tree != m_trees.end();) {
            tree = sample(tree);
        }
        if (m_trees.empty()) {
            m_timer.stop();
        }
    }

    Trees::iterator sample(Trees::iterator tree)
    {
        const QString key = tree->first;
        const quint64 number = tree->second.number;
        if (const std::optional<ProcessUsage> sample = tree->second.sampler.sample()) {
            tell([key, number, sample = *sample](ProcessWatch &watch) { watch.handleSampled(key, number, sample); });
            return ++tree;
        }
        tell([key, number](ProcessWatch &watch) { watch.handleEnded(key, number); });
        return m_trees.erase(tree);
    }

    template<typename Function>
    void tell(const Function &function)
    {
        QMetaObject::invokeMethod(&m_watch, [&watch = m_watch, function] { function(watch); }, Qt::QueuedConnection);
    }

    ProcessWatch &m_watch; ///< outlives the thread
    std::shared_ptr<ProcTable> m_table;
    Trees m_trees;
    QTimer m_timer;
};

ProcessWatch::ProcessWatch(QObject *parent)
    : ProcessWatch(Options(), parent)
{
}

ProcessWatch::ProcessWatch(Options options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
{
}

ProcessWatch::~ProcessWatch()
{
    if (m_thread) {
        m_thread->quit();
        m_thread->wait();
    }
}

void ProcessWatch::watch(const QString &key, ProcessRoot root)
{
    if (!m_thread) {
        m_thread = std::make_unique<QThread>();
        m_thread->setObjectName(QStringLiteral("process-samples"));
        m_worker = new Worker(*this, m_options);
        m_worker->moveToThread(m_thread.get());
        connect(m_thread.get(), &QThread::finished, m_worker, &QObject::deleteLater);
        m_thread->start(QThread::LowPriority);
    }
    const quint64 number = ++m_lastNumber;
    m_roots.insert(key, number);
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, key, number, root] { worker->add(key, number, root); }, Qt::QueuedConnection);
}

void ProcessWatch::forget(const QString &key)
{
    if (m_roots.remove(key)) {
        QMetaObject::invokeMethod(m_worker, [worker = m_worker, key] { worker->remove(key); }, Qt::QueuedConnection);
    }
}

void ProcessWatch::handleSampled(const QString &key, quint64 number, const ProcessUsage &sample)
{
    if (m_roots.value(key) == number) {
        emit sampled(key, sample);
    }
}

void ProcessWatch::handleEnded(const QString &key, quint64 number)
{
    if (m_roots.value(key) == number) {
        m_roots.remove(key);
        emit ended(key);
    }
}

} // namespace Signalbox
