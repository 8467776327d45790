// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QLockFile>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace Signalbox {

/// Only one at a time refreshes a server's tokens, over all windows and programs (row O11): a rotated refresh token that
/// two use at once is taken for stolen. Likewise for changes of a server's secrets, which are one value. A lock file, asked
/// for from the event loop. Destroying it gives it back.
class CredentialLock : public QObject
{
    Q_OBJECT
public:
    /// `folder` is made if need be; empty: no lock is taken, every take() succeeds.
    CredentialLock(const QString &folder, const QString &key, QObject *parent = nullptr);

    /// `done` later, once. Error (Kind::Timeout): somebody else has held it for 60 seconds.
    void take(std::function<void(const Result<> &)> done);
    void release();

private:
    void attempt();

    QString m_path;
    std::unique_ptr<QLockFile> m_file;
    QTimer m_timer;
    int m_attempts = 0;
    std::function<void(const Result<> &)> m_done;
};

} // namespace Signalbox
