// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/recordingtrouble.h"

#include "core/base/clock.h"
#include "core/base/logging.h"
#include "core/journal/storageerror.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <cerrno>

namespace Signalbox {

namespace {

constexpr qint64 kRetryNs = 1'000'000'000;

} // namespace

bool RecordingTrouble::isWaiting() const
{
    return m_isFailing && Clock::system().monotonicNs() < m_retryNs;
}

void RecordingTrouble::fail(int code, const QString &folder)
{
    m_retryNs = Clock::system().monotonicNs() + kRetryNs;
    if (m_isFailing) {
        return;
    }
    m_isFailing = true;
    const QString since = QLocale().toString(QDateTime::currentDateTime().time(), QLocale::ShortFormat);
    Error what;
    what.kind = Error::Kind::Storage;
    what.code = code;
    what.message = QCoreApplication::translate("Journal", "Messages have not been recorded since %1: %2.")
                       .arg(since, systemReason(code));
    what.where = folder;
    what.advice =
        code == ENOSPC || code == EDQUOT
            ? QCoreApplication::translate("Journal", "Make room on the disk; recording then goes on by itself.")
            : QCoreApplication::translate("Journal",
                                          "Recording goes on by itself when the folder can be written again.");
    qCWarning(logJournal, "Recording stopped: %s.", qUtf8Printable(systemReason(code)));
    const std::scoped_lock guard(m_mutex);
    m_error = std::move(what);
}

void RecordingTrouble::recover()
{
    m_isFailing = false;
    qCInfo(logJournal, "Recording goes on; %llu messages were lost so far.", static_cast<unsigned long long>(lost()));
    const std::scoped_lock guard(m_mutex);
    m_error.reset();
}

std::optional<Error> RecordingTrouble::error() const
{
    const std::scoped_lock guard(m_mutex);
    return m_error;
}

} // namespace Signalbox
