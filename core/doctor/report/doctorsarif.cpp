// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doctor/report/doctorsarif.h"

#include "core/base/durations.h"
#include "core/doctor/report/doctorjson.h"
#include "core/doctor/report/doctortext.h"
#include "core/json/jsontext.h"

#include <QCoreApplication>
#include <QHash>

namespace Signalbox {

using namespace Qt::StringLiterals;
using Severity = DoctorFinding::Severity;

namespace {

Json object()
{
    return Json(jsoncons::json_object_arg);
}

/// A `message` or `multiformatMessageString` (sections 3.11, 3.12).
Json message(const QString &text)
{
    Json json = object();
    json.insert_or_assign("text", fromQString(text));
    return json;
}

const char *levelOf(Severity severity)
{
    switch (severity) {
    case Severity::Note:
        return "note";
    case Severity::Warning:
        return "warning";
    case Severity::Fault:
        return "error";
    }
    return "none";
}

/// The rules that the results name, each once (section 3.49).
class Rules
{
public:
    qsizetype indexOf(const DoctorFinding &finding)
    {
        const auto known = m_indexes.constFind(finding.id);
        if (known != m_indexes.cend()) {
            return *known;
        }
        Json rule = object();
        rule.insert_or_assign("id", fromQString(finding.id));
        rule.insert_or_assign("shortDescription", message(finding.rule.isEmpty() ? finding.id : finding.rule));
        if (!finding.advice.isEmpty()) {
            rule.insert_or_assign("help", message(finding.advice));
        }
        const qsizetype index = m_indexes.size();
        m_indexes.insert(finding.id, index);
        m_rules.push_back(std::move(rule));
        return index;
    }
    [[nodiscard]] const Json &value() const { return m_rules; }

private:
    Json m_rules{jsoncons::json_array_arg};
    QHash<QString, qsizetype> m_indexes;
};

Json locationOf(const DoctorReport &report, const DoctorFinding &finding)
{
    Json logical = object();
    logical.insert_or_assign("name", fromQString(finding.place.isEmpty() ? report.server : finding.place));
    logical.insert_or_assign(
        "fullyQualifiedName",
        fromQString(finding.place.isEmpty() ? report.server : report.server + u": "_s + finding.place));
    logical.insert_or_assign("kind", "resource");
    Json list(jsoncons::json_array_arg);
    list.push_back(std::move(logical));
    Json location = object();
    location.insert_or_assign("logicalLocations", std::move(list));
    return location;
}

Json resultOf(const DoctorReport &report, const DoctorCheck &check, const DoctorFinding &finding, Rules &rules)
{
    Json result = object();
    result.insert_or_assign("ruleId", fromQString(finding.id));
    result.insert_or_assign("ruleIndex", rules.indexOf(finding));
    result.insert_or_assign("level", levelOf(finding.severity));
    result.insert_or_assign("message", message(QString(finding.sentence + u' ' + finding.advice).trimmed()));
    Json locations(jsoncons::json_array_arg);
    locations.push_back(locationOf(report, finding));
    result.insert_or_assign("locations", std::move(locations));
    Json properties = object();
    properties.insert_or_assign("check", fromQString(check.id));
    properties.insert_or_assign("specification", fromQString(finding.rule));
    if (!finding.command.isEmpty()) {
        properties.insert_or_assign("command", fromQString(finding.command));
    }
    if (finding.mended) {
        properties.insert_or_assign("mended", fromQString(mendedText(*finding.mended)));
    }
    result.insert_or_assign("properties", std::move(properties));
    return result;
}

Json invocationOf(const DoctorReport &report)
{
    Json invocation = object();
    invocation.insert_or_assign("executionSuccessful", !report.isCancelled);
    invocation.insert_or_assign("startTimeUtc", fromQString(doctorTime(report.wallNs)));
    invocation.insert_or_assign("endTimeUtc",
                                fromQString(doctorTime(report.wallNs + std::max(report.durationNs, kNsPerMs))));
    return invocation;
}

} // namespace

QByteArray doctorSarif(const DoctorReport &report)
{
    Rules rules;
    Json results(jsoncons::json_array_arg);
    for (const DoctorCheck &check : report.checks) {
        for (const DoctorFinding &finding : check.findings) {
            results.push_back(resultOf(report, check, finding, rules));
        }
    }
    Json driver = object();
    driver.insert_or_assign("name", "Signalbox doctor");
    const QString version = QCoreApplication::applicationVersion();
    if (!version.isEmpty()) {
        driver.insert_or_assign("version", fromQString(version));
    }
    driver.insert_or_assign("rules", rules.value());
    Json tool = object();
    tool.insert_or_assign("driver", std::move(driver));
    Json run = object();
    run.insert_or_assign("tool", std::move(tool));
    Json invocations(jsoncons::json_array_arg);
    invocations.push_back(invocationOf(report));
    run.insert_or_assign("invocations", std::move(invocations));
    run.insert_or_assign("columnKind", "utf16CodeUnits");
    run.insert_or_assign("results", std::move(results));
    Json runs(jsoncons::json_array_arg);
    runs.push_back(std::move(run));
    Json log = object();
    log.insert_or_assign("$schema",
                         "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");
    log.insert_or_assign("version", "2.1.0");
    log.insert_or_assign("runs", std::move(runs));
    return prettyJson(log) + '\n';
}

} // namespace Signalbox
