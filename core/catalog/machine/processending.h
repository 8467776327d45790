// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/wire/filedescriptor.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

class QSocketNotifier;

namespace Signalbox {

/// Ends a process of this user and all below it: asks it (SIGTERM), then what it left behind, and after a while makes an
/// end of what is still there (SIGKILL). Each process is held by a descriptor of its own, so that no signal ever goes to
/// another that got its number.
class ProcessEnding : public QObject
{
    Q_OBJECT
public:
    static constexpr int kGraceMs = 3000;

    explicit ProcessEnding(QObject *parent = nullptr, int graceMs = kGraceMs, QByteArray proc = "/proc");
    ~ProcessEnding() override;

    /// `startTicks`: of RunningServer; another start under the same number is refused. Leads to finished(), never from
    /// within this call. Once.
    void start(qint64 id, quint64 startTicks);

signals:
    /// Errors: Kind::Usage, it is not there any more, or another user's; Kind::Transport, the system refuses.
    void finished(const Signalbox::Result<> &result);

private:
    struct Held
    {
        FileDescriptor descriptor;
        std::unique_ptr<QSocketNotifier> notifier; ///< goes before the descriptor is closed
        bool hasEnded = false;
    };
    [[nodiscard]] Result<> hold(qint64 id, quint64 startTicks);
    [[nodiscard]] Result<> signalOne(const Held &held, int number) const;
    void handleEnded(std::size_t index);
    void signalRest(int number);
    void giveUp();
    void finish(const Result<> &result);

    int m_graceMs;
    QByteArray m_proc;
    std::vector<Held> m_held; ///< the first is the one to be ended
    QTimer m_grace;
    bool m_isKilling = false;
    bool m_isOver = false;
};

} // namespace Signalbox
