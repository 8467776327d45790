// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doctor/report/checktelling.h"
#include "core/doctor/report/doctorformat.h"
#include "core/doctor/report/doctortext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;
using Severity = DoctorFinding::Severity;

namespace {

const QString kHostile =
    u"<script>alert(1)</script><img src=x onerror=alert(2)>\"'&\u202E\x1B[31m\nfault  forged\u200B"_s;
const QString kSecret = u"ghp_0123456789abcdefghijklmnopqrstuvwxyz"_s;

ServerEntry mendedEntry()
{
    ServerEntry entry;
    entry.name = u"server"_s;
    entry.command = u"/opt/node/bin/npx"_s;
    entry.arguments = {u"-y"_s, u"pack"_s, u"--token"_s, kSecret};
    entry.environment = {{u"PATH"_s, u"/opt/node/bin:/usr/bin"_s}, {u"API_KEY"_s, u"an-api-key-of-mine"_s}};
    return entry;
}

/// With everything that there can be in one.
DoctorReport sample(const QString &word)
{
    DoctorReport report{.server = word,
                        .target = u"npx -y pack"_s,
                        .transport = u"stdio"_s,
                        .environment = u"Claude Desktop"_s,
                        .label = word,
                        .revision = u"2025-11-25"_s,
                        .wallNs = 1'764'384'000'000'000'000,
                        .durationNs = 1'500'000'000};
    report.checks.append({.id = u"launch"_s,
                          .title = u"Command"_s,
                          .looked = word,
                          .durationNs = 2'500'000,
                          .findings = {{.id = u"launch.environment"_s,
                                        .severity = Severity::Fault,
                                        .sentence = word,
                                        .place = u"command"_s,
                                        .rule = u"POSIX"_s,
                                        .advice = word,
                                        .command = word,
                                        .mended = mendedEntry()}}});
    report.checks.append({.id = u"lists"_s, .title = u"Lists"_s, .sentence = word, .isSkipped = true});
    report.checks.append(
        {.id = u"security"_s,
         .title = u"Security"_s,
         .sentence = word,
         .detail = word,
         .findings = {{.id = u"security.instructions"_s, .sentence = word, .place = word, .rule = u"r"_s},
                      {.id = u"security.instructions"_s, .severity = Severity::Note, .sentence = word}}});
    return report;
}

QJsonObject parsed(const QByteArray &bytes)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    return error.error == QJsonParseError::NoError ? document.object() : QJsonObject();
}

} // namespace

/// Reports in all formats.
class TestDoctorReports : public QObject
{
    Q_OBJECT

private slots:
    void showsHostileTextsAsText_data();
    void showsHostileTextsAsText();
    void tellsNoSecret_data();
    void tellsNoSecret();
    void writesTextALineForEachCheck();
    void writesAPageThatLoadsNothing();
    void writesJsonThatReadsBack();
    void writesSarifOfItsRequiredShape();
    void tellsPeopleNothingTwice();
    void countsAndJudges();
    void knowsItsFormatsByWord();
};

void TestDoctorReports::showsHostileTextsAsText_data()
{
    QTest::addColumn<DoctorFormat>("format");
    QTest::newRow("text") << DoctorFormat::Text;
    QTest::newRow("html") << DoctorFormat::Html;
}

void TestDoctorReports::showsHostileTextsAsText()
{
    QFETCH(DoctorFormat, format);
    const QByteArray bytes = doctorReportBytes(sample(kHostile), format);
    const QString text = QString::fromUtf8(bytes);
    QVERIFY(!text.contains(u'\u202E'));
    QVERIFY(!text.contains(u'\u200B'));
    QVERIFY(!text.contains(u'\x1B'));
    if (format == DoctorFormat::Html) {
        QVERIFY(!bytes.contains("<script"));
        QVERIFY(!bytes.contains("<img"));
        QVERIFY(bytes.contains("&lt;script&gt;"));
    } else {
        QVERIFY(!bytes.contains("\nfault  forged")); // no line of its own
    }
}

void TestDoctorReports::tellsNoSecret_data()
{
    QTest::addColumn<DoctorFormat>("format");
    for (const DoctorFormat format : doctorFormats()) {
        QTest::newRow(qPrintable(doctorFormatWord(format))) << format;
    }
}

void TestDoctorReports::tellsNoSecret()
{
    QFETCH(DoctorFormat, format);
    const QByteArray bytes = doctorReportBytes(sample(u"word"_s), format);
    QVERIFY(!bytes.contains(kSecret.toUtf8()));
    QVERIFY(!bytes.contains("an-api-key-of-mine"));
    QVERIFY(bytes.contains("/opt/node/bin/npx"));
}

void TestDoctorReports::writesTextALineForEachCheck()
{
    const QByteArray text = doctorReportBytes(sample(u"word"_s), DoctorFormat::Text);
    QCOMPARE(text.count("\nfault     Command"), 1);
    QCOMPARE(text.count("\nskipped   Lists"), 1);
    QVERIFY(text.contains("Faults: 1. Warnings: 1. Notes: 1. It took 1.5 s."));
    QVERIFY(text.contains("mended: PATH=/opt/node/bin:/usr/bin /opt/node/bin/npx"));
}

void TestDoctorReports::writesAPageThatLoadsNothing()
{
    const QString page = QString::fromUtf8(doctorReportBytes(sample(u"word"_s), DoctorFormat::Html));
    QVERIFY(page.startsWith(u"<!DOCTYPE html>"_s));
    QVERIFY(page.contains(u"default-src 'none'"_s));
    static const QRegularExpression reaching(
        u"<(?:script|link|img|iframe|object|embed|form|a)\\b|url\\(|@import| on\\w+="_s,
        QRegularExpression::CaseInsensitiveOption);
    QVERIFY2(!reaching.match(page).hasMatch(), qPrintable(reaching.match(page).captured()));
}

void TestDoctorReports::writesJsonThatReadsBack()
{
    const QJsonObject json = parsed(doctorReportBytes(sample(kHostile), DoctorFormat::JsonText));
    QCOMPARE(json["server"_L1].toString(), kHostile);
    QCOMPARE(json["result"_L1].toString(), u"fault"_s);
    QCOMPARE(json["counts"_L1]["warnings"_L1].toInt(), 1);
    const QJsonArray checks = json["checks"_L1].toArray();
    QCOMPARE(checks.size(), 3);
    QCOMPARE(checks.at(0)["durationMs"_L1].toDouble(), 2.5);
    QCOMPARE(checks.at(1)["result"_L1].toString(), u"skipped"_s);
    const QJsonValue mended = checks.at(0)["findings"_L1].toArray().at(0)["mended"_L1];
    QCOMPARE(mended["command"_L1].toString(), u"/opt/node/bin/npx"_s);
    QCOMPARE(mended["args"_L1].toArray().at(1).toString(), u"pack"_s);
}

/// What the schema of SARIF 2.1.0 requires of the objects that are written, and what it forbids.
void TestDoctorReports::writesSarifOfItsRequiredShape()
{
    const QJsonObject log = parsed(doctorReportBytes(sample(kHostile), DoctorFormat::Sarif));
    QCOMPARE(log["version"_L1].toString(), u"2.1.0"_s);
    QVERIFY(log["$schema"_L1].toString().endsWith(u"sarif-schema-2.1.0.json"_s));
    QCOMPARE(log["runs"_L1].toArray().size(), 1);
    const QJsonObject run = log["runs"_L1].toArray().at(0).toObject();
    const QJsonObject driver = run["tool"_L1]["driver"_L1].toObject();
    QVERIFY(!driver["name"_L1].toString().isEmpty());
    const QJsonArray rules = driver["rules"_L1].toArray();
    QCOMPARE(rules.size(), 2); // each once
    QSet<QString> ids;
    for (const QJsonValue &rule : rules) {
        QVERIFY(!rule["id"_L1].toString().isEmpty());
        QVERIFY(!rule["shortDescription"_L1]["text"_L1].toString().isEmpty());
        ids.insert(rule["id"_L1].toString());
    }
    QCOMPARE(ids.size(), rules.size());
    const QJsonArray results = run["results"_L1].toArray();
    QCOMPARE(results.size(), 3);
    const QStringList levels{u"none"_s, u"note"_s, u"warning"_s, u"error"_s};
    for (const QJsonValue &result : results) {
        QVERIFY(!result["message"_L1]["text"_L1].toString().isEmpty());
        QVERIFY(levels.contains(result["level"_L1].toString()));
        QCOMPARE(rules.at(result["ruleIndex"_L1].toInt(-1))["id"_L1].toString(), result["ruleId"_L1].toString());
        const QJsonArray locations = result["locations"_L1].toArray();
        QCOMPARE(locations.size(), 1);
        QVERIFY(!locations.at(0)["logicalLocations"_L1].toArray().at(0)["fullyQualifiedName"_L1].toString().isEmpty());
    }
    QCOMPARE(results.at(0)["level"_L1].toString(), u"error"_s);
    const QJsonValue invocation = run["invocations"_L1].toArray().at(0);
    QCOMPARE(invocation["executionSuccessful"_L1].toBool(), true);
    static const QRegularExpression utc(u"\\A\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z\\z"_s);
    QVERIFY(utc.match(invocation["startTimeUtc"_L1].toString()).hasMatch());
    const QStringList allowed{u"tool"_s, u"invocations"_s, u"columnKind"_s, u"results"_s};
    for (const QString &member : run.keys()) {
        QVERIFY2(allowed.contains(member), qPrintable(member));
    }
}

void TestDoctorReports::tellsPeopleNothingTwice()
{
    DoctorReport report{.server = u"notes"_s, .target = u"npxx"_s, .transport = u"stdio"_s};
    const DoctorFinding missing{.id = u"launch.program.missing"_s,
                                .severity = Severity::Fault,
                                .sentence = u"The program was not found."_s,
                                .rule = u"basic/transports, stdio"_s,
                                .advice = u"Did you mean npx?"_s,
                                .mended = mendedEntry()};
    const DoctorFinding failed{.id = u"start.failed"_s,
                               .severity = Severity::Fault,
                               .sentence = missing.sentence,
                               .place = u"npxx"_s,
                               .rule = missing.rule,
                               .advice = u"Install it, or give its full path."_s};
    report.checks = {{.id = u"launch"_s, .title = u"Command"_s, .sentence = missing.sentence, .findings = {missing}},
                     {.id = u"start"_s, .title = u"Start"_s, .sentence = failed.sentence, .findings = {failed}}};
    const QString because = u"There is no conversation."_s;
    for (const QString &id : {u"discovery"_s, u"version"_s, u"lists"_s}) {
        report.checks.append({.id = id, .title = id, .sentence = because, .isSkipped = true});
    }
    report.checks.append({.id = u"call"_s, .title = u"call"_s, .sentence = u"It may not."_s, .isSkipped = true});
    for (const DoctorFormat format : {DoctorFormat::Text, DoctorFormat::Html}) {
        const QByteArray bytes = doctorReportBytes(report, format);
        QCOMPARE(bytes.count("There is no conversation."), 1);
        QCOMPARE(bytes.count("Install it"), 0);
        QCOMPARE(bytes.count("Did you mean npx?"), 1);
        QVERIFY(bytes.contains("For the reason told under"));
        QVERIFY(bytes.contains("lists"));
        QVERIFY(bytes.contains("It may not."));
    }
    const QByteArray text = doctorReportBytes(report, DoctorFormat::Text);
    QCOMPARE(text.count("\nskipped"), 4);
    QVERIFY(text.contains("\nfault     Start"));
    const QJsonArray checks = parsed(doctorReportBytes(report, DoctorFormat::JsonText))["checks"_L1].toArray();
    QCOMPARE(checks.size(), 6);
    QCOMPARE(checks.at(1)["findings"_L1].toArray().at(0)["advice"_L1].toString(), failed.advice);
    const QJsonObject run =
        parsed(doctorReportBytes(report, DoctorFormat::Sarif))["runs"_L1].toArray().at(0).toObject();
    QCOMPARE(run["results"_L1].toArray().size(), 2);
    // What adds something is told: a mend that was not offered, a graver word, another thing.
    DoctorCheck more = report.checks.at(1);
    more.findings.first().command = u"chmod +x npxx"_s;
    QCOMPARE(CheckTelling::of(more, {report.checks.first()}).findings.size(), 1);
    more = report.checks.at(1);
    more.findings.append({.id = u"y"_s, .sentence = u"Another thing."_s});
    QCOMPARE(CheckTelling::of(more, {report.checks.first()}).findings.size(), 1);
    QCOMPARE(CheckTelling::of(more, {report.checks.first()}).sentence, failed.sentence);
}

void TestDoctorReports::countsAndJudges()
{
    DoctorReport report = sample(u"word"_s);
    QCOMPARE(report.worst(), DoctorCheck::Outcome::Fault);
    report.checks.removeFirst();
    QCOMPARE(report.worst(), DoctorCheck::Outcome::Warning);
    report.checks.removeLast();
    QCOMPARE(report.worst(), DoctorCheck::Outcome::Ok); // what was left out says nothing
    report.isCancelled = true;
    QVERIFY(report.verdict().contains(u"stopped"_s));
}

void TestDoctorReports::knowsItsFormatsByWord()
{
    for (const DoctorFormat format : doctorFormats()) {
        QCOMPARE(doctorFormatFromWord(doctorFormatWord(format)), format);
    }
    QVERIFY(!doctorFormatFromWord(u"pdf"_s));
}

QTEST_GUILESS_MAIN(TestDoctorReports)
#include "tst_doctorreports.moc"
