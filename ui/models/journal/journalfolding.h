// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/folding/foldpart.h"

#include <QObject>
#include <QString>
#include <QThread>

#include <stop_token>
#include <vector>

namespace Signalbox {

/// Finds on a thread of its own which messages of a journal belong together. The newest come first; what is found in
/// the long rest is told in one piece when all of it has been looked at.
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

    QThread m_thread;
    std::stop_source m_stop;
    Worker *m_worker; // lives on m_thread
};

} // namespace Signalbox
