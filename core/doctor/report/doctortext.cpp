// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doctor/report/doctortext.h"

#include "core/base/durations.h"
#include "core/catalog/addresssecrets.h"
#include "core/doctor/report/checktelling.h"
#include "core/journal/exchange/reporttext.h"

#include <QCoreApplication>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

using Severity = DoctorFinding::Severity;

namespace {

constexpr qsizetype kResultWidth = 8;
constexpr qsizetype kTitleWidth = 18;
constexpr qsizetype kTimeWidth = 9;

class PlainReportText
{
    Q_DECLARE_TR_FUNCTIONS(DoctorReport)
};

QByteArray line(const QString &text)
{
    return ReportText::visibleLine(text.toUtf8());
}

QByteArray column(const QString &text, qsizetype width)
{
    return line(text.leftJustified(width));
}

QByteArray indented(const QByteArray &text)
{
    const QByteArray margin(kResultWidth + 3, ' ');
    return margin + text + '\n';
}

QByteArray findingText(const DoctorFinding &finding)
{
    QByteArray text = indented(line(severityText(finding.severity) + u"  "_s + finding.sentence));
    const QByteArray margin = "  ";
    if (!finding.place.isEmpty()) {
        text += indented(margin + line(PlainReportText::tr("at %1").arg(finding.place)));
    }
    if (!finding.advice.isEmpty()) {
        text += indented(margin + line(finding.advice));
    }
    if (!finding.command.isEmpty()) {
        text += indented(margin + "$ " + line(finding.command));
    }
    if (finding.mended) {
        text += indented(margin + line(PlainReportText::tr("mended: %1").arg(mendedText(*finding.mended))));
    }
    return text + indented(margin + line(u"["_s + finding.id + u"; "_s + finding.rule + u"]"_s));
}

} // namespace

QString doctorDuration(qint64 ns)
{
    const double ms = double(ns) / kNsPerMsReal;
    if (ns <= 0) {
        return {};
    }
    if (ms >= kMsPerSecondReal) {
        return QString::number(ms / kMsPerSecondReal, 'f', 1) + u" s"_s;
    }
    return ms < 10 ? QString::number(ms, 'f', 1) + u" ms"_s : QString::number(ms, 'f', 0) + u" ms"_s;
}

QString mendedText(const ServerEntry &mended)
{
    QString text = shownTarget(mended);
    const auto path = std::ranges::find(mended.environment, u"PATH"_s, &QPair<QString, QString>::first);
    if (mended.transport == ServerEntry::Transport::Stdio && path != mended.environment.end()) {
        text = u"PATH="_s + path->second + u' ' + text;
    }
    return text;
}

QByteArray doctorTextHead(const DoctorReport &report)
{
    QByteArray text = line(PlainReportText::tr("Examination of “%1”: %2").arg(report.server, report.target)) + '\n';
    if (!report.environment.isEmpty()) {
        text += line(PlainReportText::tr("In the environment of %1").arg(report.environment)) + '\n';
    }
    return text + '\n';
}

QByteArray doctorTextOf(const DoctorCheck &check, const QList<DoctorCheck> &before)
{
    const CheckTelling telling = CheckTelling::of(check, before);
    QByteArray text = column(outcomeText(check.outcome()), kResultWidth) + "  " + column(check.title, kTitleWidth)
                      + line(doctorDuration(check.durationNs).rightJustified(kTimeWidth));
    text += telling.sentence.isEmpty() ? QByteArray("\n") : "  " + line(telling.sentence) + '\n';
    if (!check.detail.isEmpty() && check.outcome() >= DoctorCheck::Outcome::Warning && !check.isSkipped) {
        for (const QString &one : check.detail.split(u'\n')) {
            text += indented("| " + line(one));
        }
    }
    for (const DoctorFinding &finding : telling.findings) {
        text += findingText(finding);
    }
    return text;
}

QByteArray doctorTextEnd(const DoctorReport &report)
{
    QByteArray text = "\n" + line(report.verdict()) + '\n';
    if (!report.label.isEmpty()) {
        text +=
            line(PlainReportText::tr("It calls itself %1 and speaks protocol %2.").arg(report.label, report.revision))
            + '\n';
    }
    return text
           + line(PlainReportText::tr("Faults: %1. Warnings: %2. Notes: %3. It took %4.")
                      .arg(report.count(Severity::Fault))
                      .arg(report.count(Severity::Warning))
                      .arg(report.count(Severity::Note))
                      .arg(doctorDuration(report.durationNs)))
           + '\n';
}

QByteArray doctorText(const DoctorReport &report)
{
    QByteArray text = doctorTextHead(report);
    QList<DoctorCheck> before;
    for (const DoctorCheck &check : report.checks) {
        text += doctorTextOf(check, before);
        before.append(check);
    }
    return text + doctorTextEnd(report);
}

} // namespace Signalbox
