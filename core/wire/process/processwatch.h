// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/process/processusage.h"
#include "core/wire/processroot.h"

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QThread>

#include <memory>

namespace Signalbox {

/// Samples the processes of many servers on a thread of its own, once a second, as long as there are any. On the owner's
/// thread nothing is read and nothing waited for, but at the end, for the sample that is being made.
class ProcessWatch : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        int intervalMs = 1000;
        QByteArray proc = "/proc";
    };

    explicit ProcessWatch(QObject *parent = nullptr);
    explicit ProcessWatch(Options options, QObject *parent = nullptr);
    ~ProcessWatch() override;

    /// The first sample comes at once. A key that is there already gets the other tree.
    void watch(const QString &key, ProcessRoot root);
    void forget(const QString &key);
    [[nodiscard]] int size() const { return int(m_roots.size()); }

signals:
    void sampled(const QString &key, const Signalbox::ProcessUsage &sample);
    void ended(const QString &key); ///< the server's process is gone; it is watched no more

private:
    class Worker;

    void handleSampled(const QString &key, quint64 number, const ProcessUsage &sample);
    void handleEnded(const QString &key, quint64 number);

    Options m_options;
    QHash<QString, quint64> m_roots; ///< the number of each watching: what a former one still brings is dropped
    quint64 m_lastNumber = 0;
    std::unique_ptr<QThread> m_thread; ///< from the first server on
    Worker *m_worker = nullptr;        ///< lives on it, and goes with it
};

} // namespace Signalbox
