// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/folding/foldpart.h"

#include <QObject>
#include <QString>
#include <QThread>
#include <QTimer>

#include <deque>
#include <stop_token>
#include <vector>

namespace Signalbox {

/// Finds on a thread of its own which messages of a journal belong together; the newest come first. However much is
/// found at once, it is told a few milliseconds at a time.
class JournalFolding : public QObject
{
    Q_OBJECT
public:
    explicit JournalFolding(const QString &folder, QObject *parent = nullptr);
    ~JournalFolding() override;

    /// So many messages are there now.
    void extend(quint64 end);

signals:
    /// Some may have been told before, also with a later head.
    void found(const std::vector<Signalbox::FoldPart> &parts);

private:
    class Worker;
    void tell();

    std::deque<std::vector<FoldPart>> m_waiting; // to be told
    std::size_t m_told = 0;                      // of the first of those
    QTimer m_again;
    QThread m_thread;
    std::stop_source m_stop;
    Worker *m_worker; // lives on m_thread
};

} // namespace Signalbox
