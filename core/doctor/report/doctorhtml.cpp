// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doctor/report/doctorhtml.h"

#include "core/doctor/report/checktelling.h"
#include "core/doctor/report/doctorjson.h"
#include "core/doctor/report/doctortext.h"
#include "core/journal/exchange/reporttext.h"

#include <QCoreApplication>
#include <QLocale>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kStyle = R"(
:root { color-scheme: light dark; --text: #1d2127; --soft: #5b6470; --back: #fff; --raised: #f3f5f7; --line: #d7dce2;
  --ok: #1d6b36; --note: #0b5cad; --warning: #8a5a00; --fault: #b3261e; }
@media (prefers-color-scheme: dark) { :root { --text: #e4e8ee; --soft: #9aa4b2; --back: #16191e; --raised: #1e2329;
  --line: #343b45; --ok: #7fcf98; --note: #7db7f5; --warning: #e5b567; --fault: #ff8a80; } }
body { font: 14px/1.45 system-ui, sans-serif; color: var(--text); background: var(--back); margin: 2rem auto;
  max-width: 60rem; padding: 0 1rem; overflow-wrap: anywhere; }
h1 { font-size: 1.4rem; margin: 0 0 .4rem; } p { margin: .2rem 0; } .soft { color: var(--soft); }
section { border-top: 1px solid var(--line); padding: .7rem 0; } h2 { font-size: 1rem; margin: 0; }
h2 .time { float: inline-end; color: var(--soft); font-weight: 400; font-variant-numeric: tabular-nums; }
.mark { display: inline-block; min-width: 5rem; font-weight: 600; } .ok { color: var(--ok); }
.note { color: var(--note); } .warning { color: var(--warning); } .fault { color: var(--fault); }
.skipped { color: var(--soft); } ul { list-style: none; margin: .4rem 0 0; padding: 0; }
li { background: var(--raised); border-radius: 4px; padding: .5rem .7rem; margin: .3rem 0; }
pre, code { font: 12.5px/1.4 ui-monospace, monospace; } pre { margin: .4rem 0; padding: .6rem; border-radius: 4px;
  background: var(--raised); white-space: pre-wrap; } li pre { background: var(--back); }
)";

class DoctorHtmlText
{
    Q_DECLARE_TR_FUNCTIONS(DoctorReport)
};

/// For text and for attribute values in double quotes; what cannot be seen is written out.
QByteArray escaped(const QString &text)
{
    return ReportText::visible(text.toUtf8())
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
        .replace('\'', "&#39;");
}

QByteArray paragraph(const QString &text, const char *kind = "soft")
{
    return text.isEmpty() ? QByteArray() : "<p class=\"" + QByteArray(kind) + "\">" + escaped(text) + "</p>\n";
}

QString outcomeName(DoctorCheck::Outcome outcome)
{
    switch (outcome) {
    case DoctorCheck::Outcome::Ok:
        return DoctorHtmlText::tr("passed");
    case DoctorCheck::Outcome::Note:
        return DoctorHtmlText::tr("note");
    case DoctorCheck::Outcome::Warning:
        return DoctorHtmlText::tr("warning");
    case DoctorCheck::Outcome::Fault:
        return DoctorHtmlText::tr("fault");
    case DoctorCheck::Outcome::Skipped:
        return DoctorHtmlText::tr("left out");
    }
    return {};
}

QByteArray findingHtml(const DoctorFinding &finding)
{
    const DoctorCheck carrier{.findings = {finding}};
    QByteArray html = "<li><span class=\"mark " + outcomeText(carrier.outcome()).toLatin1() + "\">"
                      + escaped(outcomeName(carrier.outcome())) + "</span> " + escaped(finding.sentence) + '\n';
    if (!finding.place.isEmpty()) {
        html += "<p class=\"soft\"><code>" + escaped(finding.place) + "</code></p>\n";
    }
    html += paragraph(finding.advice, "");
    if (!finding.command.isEmpty()) {
        html += "<pre>" + escaped(finding.command) + "</pre>\n";
    }
    if (finding.mended) {
        html += paragraph(DoctorHtmlText::tr("Mended:")) + "<pre>" + escaped(mendedText(*finding.mended)) + "</pre>\n";
    }
    return html + paragraph(finding.id + (finding.rule.isEmpty() ? QString() : u" — "_s + finding.rule)) + "</li>\n";
}

QByteArray checkHtml(const DoctorCheck &check, const QList<DoctorCheck> &before)
{
    const CheckTelling telling = CheckTelling::of(check, before);
    QByteArray html = "<section>\n<h2><span class=\"mark " + outcomeText(check.outcome()).toLatin1() + "\">"
                      + escaped(outcomeName(check.outcome())) + "</span> " + escaped(check.title)
                      + "<span class=\"time\">" + escaped(doctorDuration(check.durationNs)) + "</span></h2>\n";
    if (!check.looked.isEmpty()) {
        html += "<p class=\"soft\"><code>" + escaped(check.looked) + "</code></p>\n";
    }
    html += paragraph(telling.sentence, "");
    if (!check.detail.isEmpty()) {
        html += "<pre>" + escaped(check.detail) + "</pre>\n";
    }
    if (!telling.findings.isEmpty()) {
        html += "<ul>\n";
        for (const DoctorFinding &finding : telling.findings) {
            html += findingHtml(finding);
        }
        html += "</ul>\n";
    }
    return html + "</section>\n";
}

} // namespace

QByteArray doctorHtml(const DoctorReport &report)
{
    const QByteArray title = escaped(DoctorHtmlText::tr("Examination of “%1”").arg(report.server));
    QByteArray html =
        "<!DOCTYPE html>\n<html lang=\"" + escaped(QLocale().bcp47Name())
        + "\">\n<head>\n<meta charset=\"utf-8\">\n"
          "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
          "<meta name=\"viewport\" content=\"width=device-width\">\n<meta name=\"referrer\" "
          "content=\"no-referrer\">\n<title>"
        + title + "</title>\n<style>" + kStyle + "</style>\n</head>\n<body>\n<h1>" + title + "</h1>\n";
    html += "<p><span class=\"mark " + outcomeText(report.worst()).toLatin1() + "\">"
            + escaped(outcomeName(report.worst())) + "</span> " + escaped(report.verdict()) + "</p>\n";
    html += "<p class=\"soft\"><code>" + escaped(report.target) + "</code></p>\n";
    if (!report.environment.isEmpty()) {
        html += paragraph(DoctorHtmlText::tr("In the environment of %1").arg(report.environment));
    }
    if (!report.label.isEmpty()) {
        html += paragraph(
            DoctorHtmlText::tr("It calls itself %1 and speaks protocol %2.").arg(report.label, report.revision));
    }
    html += paragraph(doctorTime(report.wallNs) + u", "_s + doctorDuration(report.durationNs));
    QList<DoctorCheck> before;
    for (const DoctorCheck &check : report.checks) {
        html += checkHtml(check, before);
        before.append(check);
    }
    return html + "</body>\n</html>\n";
}

} // namespace Signalbox
