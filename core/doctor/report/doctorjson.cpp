// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doctor/report/doctorjson.h"

#include "core/base/durations.h"
#include "core/catalog/argumentsecrets.h"
#include "core/doctor/report/doctortext.h"
#include "core/json/jsontext.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

using Severity = DoctorFinding::Severity;

namespace {

void put(Json &json, const char *member, const QString &text)
{
    if (!text.isEmpty()) {
        json.insert_or_assign(member, fromQString(text));
    }
}

/// As a person would write it down, with secrets masked: names of variables only, but for PATH.
Json mendedValue(const ServerEntry &mended)
{
    Json json(jsoncons::json_object_arg);
    put(json, "text", mendedText(mended));
    if (mended.transport != ServerEntry::Transport::Stdio) {
        return json;
    }
    put(json, "command", mended.command);
    Json arguments(jsoncons::json_array_arg);
    for (const QString &argument : withoutSecrets(mended.arguments)) {
        arguments.push_back(fromQString(argument));
    }
    json.insert_or_assign("args", std::move(arguments));
    put(json, "cwd", mended.workingDirectory);
    const auto path = std::ranges::find(mended.environment, u"PATH"_s, &QPair<QString, QString>::first);
    if (path != mended.environment.end()) {
        put(json, "path", path->second);
    }
    return json;
}

Json findingValue(const DoctorFinding &finding)
{
    Json json(jsoncons::json_object_arg);
    put(json, "id", finding.id);
    put(json, "severity", severityText(finding.severity));
    put(json, "sentence", finding.sentence);
    put(json, "place", finding.place);
    put(json, "rule", finding.rule);
    put(json, "advice", finding.advice);
    put(json, "command", finding.command);
    put(json, "executable", finding.executable);
    if (finding.mended) {
        json.insert_or_assign("mended", mendedValue(*finding.mended));
    }
    return json;
}

Json checkValue(const DoctorCheck &check)
{
    Json json(jsoncons::json_object_arg);
    put(json, "id", check.id);
    put(json, "title", check.title);
    put(json, "result", outcomeText(check.outcome()));
    put(json, "looked", check.looked);
    put(json, "sentence", check.sentence);
    put(json, "detail", check.detail);
    json.insert_or_assign("durationMs", double(check.durationNs) / kNsPerMsReal);
    Json findings(jsoncons::json_array_arg);
    for (const DoctorFinding &finding : check.findings) {
        findings.push_back(findingValue(finding));
    }
    json.insert_or_assign("findings", std::move(findings));
    return json;
}

} // namespace

QString doctorTime(qint64 wallNs)
{
    return QDateTime::fromMSecsSinceEpoch(wallNs / kNsPerMs, QTimeZone::UTC).toString(Qt::ISODateWithMs);
}

Json doctorValue(const DoctorReport &report)
{
    Json json(jsoncons::json_object_arg);
    put(json, "server", report.server);
    put(json, "target", report.target);
    put(json, "transport", report.transport);
    put(json, "environment", report.environment);
    put(json, "label", report.label);
    put(json, "revision", report.revision);
    put(json, "began", doctorTime(report.wallNs));
    json.insert_or_assign("durationMs", double(report.durationNs) / kNsPerMsReal);
    json.insert_or_assign("cancelled", report.isCancelled);
    put(json, "result", outcomeText(report.worst()));
    put(json, "verdict", report.verdict());
    Json counts(jsoncons::json_object_arg);
    counts.insert_or_assign("faults", report.count(Severity::Fault));
    counts.insert_or_assign("warnings", report.count(Severity::Warning));
    counts.insert_or_assign("notes", report.count(Severity::Note));
    json.insert_or_assign("counts", std::move(counts));
    Json checks(jsoncons::json_array_arg);
    for (const DoctorCheck &check : report.checks) {
        checks.push_back(checkValue(check));
    }
    json.insert_or_assign("checks", std::move(checks));
    return json;
}

QByteArray doctorJson(const DoctorReport &report)
{
    return prettyJson(doctorValue(report)) + '\n';
}

} // namespace Signalbox
