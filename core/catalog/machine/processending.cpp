// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/machine/processending.h"

#include "core/catalog/machine/processtable.h"

#include <QSocketNotifier>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstring>
extern "C" { // glibc's header does not say so
#include <sys/pidfd.h>
}
#include <unistd.h>

namespace Signalbox {

using namespace Qt::StringLiterals;

ProcessEnding::ProcessEnding(QObject *parent, int graceMs, QByteArray proc)
    : QObject(parent)
    , m_graceMs(graceMs)
    , m_proc(std::move(proc))
{
    m_grace.setSingleShot(true);
    connect(&m_grace, &QTimer::timeout, this, &ProcessEnding::giveUp);
}

ProcessEnding::~ProcessEnding() = default;

void ProcessEnding::start(qint64 id, quint64 startTicks)
{
    const Result<> held = hold(id, startTicks);
    const Result<> asked = held ? signalOne(m_held.front(), SIGTERM) : held;
    if (!asked) {
        QMetaObject::invokeMethod(this, [this, asked] { finish(asked); }, Qt::QueuedConnection);
        return;
    }
    m_grace.start(m_graceMs);
}

/// Descriptors first, then a look at who they are: whoever ended in between is not in the second look.
Result<> ProcessEnding::hold(qint64 id, quint64 startTicks)
{
    const ProcessTable before = ProcessTable::read(m_proc);
    std::vector<std::pair<qint64, FileDescriptor>> open;
    for (const qint64 one : before.tree(id)) {
        if (FileDescriptor descriptor(::pidfd_open(pid_t(one), 0)); descriptor.isOpen()) {
            open.emplace_back(one, std::move(descriptor));
        }
    }
    const ProcessTable now = ProcessTable::read(m_proc);
    const ProcessRow *first = now.row(id);
    if (!first || first->stat.startTicks != startTicks || open.empty() || open.front().first != id) {
        return fail(Error::Kind::Usage, tr("The process is not there any more."));
    }
    if (first->user != ::geteuid()) {
        return fail(Error::Kind::Usage, tr("The process is another user's."));
    }
    for (auto &[one, descriptor] : open) {
        const ProcessRow *was = before.row(one);
        const ProcessRow *is = now.row(one);
        if (is && was && is->stat.startTicks == was->stat.startTicks) {
            const std::size_t index = m_held.size();
            Held held;
            held.notifier = std::make_unique<QSocketNotifier>(descriptor.get(), QSocketNotifier::Read);
            held.descriptor = std::move(descriptor);
            connect(held.notifier.get(), &QSocketNotifier::activated, this, [this, index] { handleEnded(index); });
            m_held.push_back(std::move(held));
        }
    }
    return {};
}

Result<> ProcessEnding::signalOne(const Held &held, int number) const
{
    if (::pidfd_send_signal(held.descriptor.get(), number, nullptr, 0) == 0 || errno == ESRCH) {
        return {};
    }
    return fail(Error::Kind::Transport,
                tr("The process cannot be ended: %1.").arg(QString::fromLocal8Bit(std::strerror(errno))), // NOLINT
                errno);
}

void ProcessEnding::handleEnded(std::size_t index)
{
    m_held.at(index).notifier->setEnabled(false);
    m_held.at(index).hasEnded = true;
    if (std::ranges::all_of(m_held, &Held::hasEnded)) {
        finish({});
    } else if (index == 0 && !m_isKilling) {
        signalRest(SIGTERM);
    }
}

void ProcessEnding::signalRest(int number)
{
    for (const Held &held : m_held) {
        if (!held.hasEnded) {
            static_cast<void>(signalOne(held, number)); // what cannot be ended is told in the end
        }
    }
}

void ProcessEnding::giveUp()
{
    if (m_isKilling) {
        finish(fail(Error::Kind::Transport, tr("The process does not end.")));
        return;
    }
    m_isKilling = true;
    signalRest(SIGKILL);
    m_grace.start(m_graceMs);
}

void ProcessEnding::finish(const Result<> &result)
{
    if (!std::exchange(m_isOver, true)) {
        m_grace.stop();
        emit finished(result);
    }
}

} // namespace Signalbox
