// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doctor/steps/endstep.h"

#include <QCoreApplication>

#include <csignal>

namespace Signalbox {

using namespace Qt::StringLiterals;
using Severity = DoctorFinding::Severity;

namespace {

constexpr QLatin1StringView kShutdown("basic/lifecycle, Shutdown");
constexpr quint64 kMostCounted = 1'000'000;

} // namespace

EndStep::EndStep(ExamContext &context)
    : ExamStep(context)
{
}

void EndStep::start()
{
    if (!m_context.hub || !m_context.session()) {
        leaveOut(u"end"_s, tr("End"), tr("There is no conversation with the server."));
        if (!m_context.hub) {
            emit finished();
            return;
        }
    } else {
        begin(u"end"_s, tr("End"),
              m_context.isStdio() ? tr("standard input is closed") : tr("the connection is closed"));
    }
    connect(m_context.hub.get(), &Hub::allDisconnected, this, &EndStep::handleGone);
    QMetaObject::invokeMethod(m_context.hub.get(), &Hub::disconnectAll, Qt::QueuedConnection);
}

void EndStep::handleGone()
{
    if (std::exchange(m_isOver, true)) {
        return;
    }
    if (isChecking()) {
        m_context.endNs = elapsedNs();
        const Connection *connection = m_context.connection();
        const std::optional<CloseInfo> close = connection ? connection->status().lastClose : std::nullopt;
        if (m_context.isStdio() && close) {
            judgeProcess(*close);
        }
        judgeOutput();
        conclude(m_context.isStdio() ? tr("It ended when it was told to, and nothing of it is left.")
                                     : tr("The connection is closed."));
    }
    emit finished();
}

void EndStep::judgeProcess(const CloseInfo &close)
{
    if (close.signal && (*close.signal == SIGTERM || *close.signal == SIGKILL)) {
        const bool isKilled = *close.signal == SIGKILL;
        add({.id = isKilled ? u"end.killed"_s : u"end.terminated"_s,
             .severity = Severity::Warning,
             .sentence =
                 isKilled ? tr("It ended neither when its standard input was closed nor when it was asked to "
                               "(SIGTERM): it had to be killed.")
                          : tr("It did not end when its standard input was closed; it had to be asked to (SIGTERM)."),
             .rule = kShutdown,
             .advice = tr("A server ends when its standard input does; else programs leave it running.")});
    } else if (close.signal) {
        add({.id = u"end.crashed"_s,
             .severity = Severity::Warning,
             .sentence = tr("It crashed at its end, with signal %1.").arg(*close.signal),
             .rule = kShutdown,
             .advice = tr("Look into what it writes to standard error.")});
    } else if (close.exitCode.value_or(0) != 0) {
        add({.id = u"end.exitCode"_s,
             .severity = Severity::Note,
             .sentence = tr("It ended with exit code %1.").arg(*close.exitCode),
             .rule = kShutdown,
             .advice = tr("Some programs take that for a crash.")});
    }
}

void EndStep::judgeOutput()
{
    const SeenRecorder &seen = m_context.seen;
    if (seen.strays() == 0) {
        return;
    }
    QStringList lines;
    for (const QByteArray &line : seen.strayLines()) {
        lines << QString::fromUtf8(m_context.masker.maskText(line).text);
    }
    setDetail(lines.join(u'\n'));
    const int count = int(std::min(seen.strays(), kMostCounted));
    add({.id = u"end.strayOutput"_s,
         .severity = Severity::Warning,
         .sentence = QCoreApplication::translate(
             "Signalbox::EndStep", "It wrote %n line(s) to standard output that are no messages.", nullptr, count),
         .rule = u"basic/transports, stdio"_s,
         .advice = tr("Write logs to standard error; other programs give up at such lines.")});
}

} // namespace Signalbox
