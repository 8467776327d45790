// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/exchange/csvwriter.h"
#include "core/journal/exchange/exporter.h"
#include "core/journal/exchange/exporttotals.h"
#include "core/journal/exchange/markdownexportwriter.h"
#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"
#include "core/json/masker.h"
#include "recordedrun.h"

#include <QBuffer>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// A device with little room, or none.
class FullDevice : public QIODevice
{
public:
    explicit FullDevice(qint64 room)
        : m_room(room)
    {
        open(QIODevice::WriteOnly);
    }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override
    {
        m_room -= size;
        return m_room < 0 ? -1 : size;
    }

private:
    qint64 m_room;
};

class TestJournalExport : public QObject
{
    Q_OBJECT
private slots:
    void keepsSecretsOutOfEveryFormat_data();
    void keepsSecretsOutOfEveryFormat();
    void saysSoWhenNothingIsMasked_data();
    void saysSoWhenNothingIsMasked();
    void writesHarWithAllThatItsDescriptionAsks();
    void leavesOutOfHarWhatIsNoHttp();
    void masksFieldsOfHarByName();
    void writesHtmlThatNothingBreaks();
    void cutsLongMessagesAndReportsAndSaysSo();
    void writesMarkdownThatNothingBreaks();
    void writesACallALine();
    void saysWhenTheToolItselfFailed();
    void anOlderServersRefusalIsNoFault();
    void u13_disarmsFormulas();
    void exportsWhatWasChosen_data();
    void exportsWhatWasChosen();
    void tellsWhenTheDiskIsFull_data();
    void tellsWhenTheDiskIsFull();
    void writesAnEmptyJournalInEveryFormat_data();
    void writesAnEmptyJournalInEveryFormat();

private:
    static QByteArray exported(const RecordedRun &run, const ExportOptions &options,
                               const JournalSelection &selection = {}, ExportReport *report = nullptr);
    static QByteArray unpacked(const QByteArray &text);
    static Json parsed(const QByteArray &text);
    static void addFormatRows();
};

QByteArray TestJournalExport::exported(const RecordedRun &run, const ExportOptions &options,
                                       const JournalSelection &selection, ExportReport *report)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto done = exportJournal(*run.reader(), selection, options, buffer);
    if (!done) {
        return {};
    }
    if (report) {
        *report = *done;
    }
    return options.format == ExportFormat::Session ? unpacked(buffer.data()) : buffer.data();
}

QByteArray TestJournalExport::unpacked(const QByteArray &text)
{
    QProcess gunzip;
    gunzip.start(u"gzip"_s, {u"-dc"_s});
    gunzip.write(text);
    gunzip.closeWriteChannel();
    gunzip.waitForFinished();
    return gunzip.exitCode() == 0 ? gunzip.readAllStandardOutput() : QByteArray();
}

Json TestJournalExport::parsed(const QByteArray &text)
{
    const auto json = parseJson(text);
    return json && json->findings.isEmpty() ? json->value : Json::null();
}

void TestJournalExport::addFormatRows()
{
    QTest::addColumn<ExportFormat>("format");
    for (const ExportFormat format : {ExportFormat::Session, ExportFormat::Jsonl, ExportFormat::Har, ExportFormat::Html,
                                      ExportFormat::Markdown, ExportFormat::Csv}) {
        QTest::newRow(qPrintable(exportWord(format))) << format;
    }
}

namespace {

constexpr auto kSecret = "s3cr3t/Value+17";

void recordSecrets(RecordedRun &run)
{
    const QByteArray secret = kSecret;
    run.call("server " + secret, "tool-" + secret, "{\"apiToken\":\"hidden-by-name\",\"x\":\"" + secret + "\"}",
             "{\"content\":[{\"text\":\"" + secret.toBase64() + "\"}],\"url\":\"https://x/?q="
                 + secret.toPercentEncoding() + "\",\"key\":\"ghp_0123456789abcdefghijABCDEFGHIJ012345\"}");
    run.add("stray line with " + secret, {.server = run.name("server " + secret), .kind = IndexRecord::Stray});
    run.httpCall("web", "fetch", "{\"x\":\"" + secret + "\"}", "{\"echo\":\"" + secret + "\"}",
                 "POST /mcp HTTP/1.1\r\nHost: x\r\nX-Custom: " + secret + "\r\n\r\n");
}

} // namespace

void TestJournalExport::keepsSecretsOutOfEveryFormat_data()
{
    addFormatRows();
}

void TestJournalExport::keepsSecretsOutOfEveryFormat()
{
    QFETCH(const ExportFormat, format);
    RecordedRun run;
    recordSecrets(run);
    Masker masker;
    masker.addSecret(kSecret);
    ExportReport report;
    const QByteArray masked = exported(run, {.format = format, .masker = &masker}, {}, &report);
    QVERIFY(!masked.isEmpty());
    const QByteArray secret = kSecret;
    for (const QByteArray &spelling :
         {secret, secret.toBase64(), secret.toPercentEncoding(), secret.toHex(), QByteArray(secret).replace('/', "\\/"),
          QByteArray("hidden-by-name"), QByteArray("ghp_0123456789")}) {
        QVERIFY2(!masked.contains(spelling), spelling.constData());
    }
    QVERIFY2(masked.contains("masked"), "it must say so");
    if (format != ExportFormat::Csv) {
        QVERIFY(report.maskedPlaces > 0);
    }
    // And where the person wants it, it is there.
    QVERIFY(exported(run, {.format = format}).contains(secret));
}

void TestJournalExport::saysSoWhenNothingIsMasked_data()
{
    addFormatRows();
}

void TestJournalExport::saysSoWhenNothingIsMasked()
{
    QFETCH(const ExportFormat, format);
    RecordedRun run;
    run.call("everything", "echo", "{}", "{}");
    const QByteArray open = exported(run, {.format = format});
    if (format == ExportFormat::Csv) {
        QVERIFY(open.trimmed().endsWith(",no"));
        return;
    }
    QVERIFY(open.contains("may hold secrets"));
}

void TestJournalExport::writesHarWithAllThatItsDescriptionAsks()
{
    RecordedRun run;
    run.addEveryKind();
    const Json har = parsed(exported(run, {.format = ExportFormat::Har, .program = "signalbox 1.2"}));
    QVERIFY(har.is_object());
    const Json log = har.at("log");
    QCOMPARE(toQString(log.at("version")), u"1.2"_s);
    QCOMPARE(toQString(log.at("creator").at("name")), u"signalbox"_s);
    QCOMPARE(toQString(log.at("creator").at("version")), u"1.2"_s);
    const Json &entries = log.at("entries");
    QVERIFY(!entries.empty());
    for (const Json &entry : entries.array_range()) {
        static const QRegularExpression isoDate(u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"_s);
        QVERIFY(isoDate.match(toQString(entry.at("startedDateTime"))).hasMatch());
        QVERIFY(entry.at("time").is_number() || !numberText(entry.at("time")).isEmpty());
        QVERIFY(entry.at("cache").is_object());
        const Json &request = entry.at("request");
        for (const char *text : {"method", "url", "httpVersion"}) {
            QVERIFY2(isJsonString(request.at(text)), text);
        }
        for (const char *list : {"cookies", "headers", "queryString"}) {
            QVERIFY2(request.at(list).is_array(), list);
        }
        for (const char *number : {"headersSize", "bodySize"}) {
            QVERIFY2(request.at(number).is_int64(), number);
            QVERIFY2(entry.at("response").at(number).is_int64(), number);
        }
        const Json &response = entry.at("response");
        QVERIFY(response.at("status").is_int64());
        for (const char *text : {"statusText", "httpVersion", "redirectURL"}) {
            QVERIFY2(isJsonString(response.at(text)), text);
        }
        for (const char *list : {"cookies", "headers"}) {
            QVERIFY2(response.at(list).is_array(), list);
        }
        QVERIFY(response.at("content").at("size").is_int64());
        QVERIFY(isJsonString(response.at("content").at("mimeType")));
        double sum = 0;
        for (const char *phase : {"dns", "connect", "send", "wait", "receive"}) {
            const double ms = numberText(entry.at("timings").at(phase)).toDouble();
            sum += std::max(ms, 0.0);
        }
        QVERIFY(qAbs(sum - numberText(entry.at("time")).toDouble()) < 0.01);
        for (const char *phase : {"send", "wait", "receive"}) { // these must not be -1
            QVERIFY(numberText(entry.at("timings").at(phase)).toDouble() >= 0);
        }
    }
    const Json &call = entries.at(entries.size() - 1);
    QCOMPARE(numberText(call.at("time")), u"12.500"_s);
    QCOMPARE(numberText(call.at("timings").at("connect")), u"5.000"_s);
    QCOMPARE(numberText(call.at("timings").at("ssl")), u"3.000"_s);
    QCOMPARE(toQString(call.at("request").at("method")), u"POST"_s);
    QCOMPARE(toQString(call.at("request").at("queryString").at(1).at("value")), u"a b"_s);
    QCOMPARE(toQString(call.at("request").at("postData").at("mimeType")), u"application/json"_s);
    QVERIFY(toQString(call.at("request").at("postData").at("text")).contains(u"\"name\":\"fetch\""_s));
    QCOMPARE(call.at("response").at("status").as<int>(), 200);
    QVERIFY(toQString(call.at("response").at("content").at("text")).contains(u"\"ok\""_s));
    QCOMPARE(toQString(call.at("serverIPAddress")), u"192.0.2.7"_s);
}

void TestJournalExport::leavesOutOfHarWhatIsNoHttp()
{
    RecordedRun run;
    run.call("everything", "echo", "{}", "{}");
    run.httpCall("web", "fetch", "{}", "{}", "POST / HTTP/1.1\r\n\r\n");
    run.call("everything", "echo", "{}", "{}");
    ExportReport report;
    const Json har = parsed(exported(run, {.format = ExportFormat::Har}, {}, &report));
    QCOMPARE(har.at("log").at("entries").size(), 1U);
    QCOMPARE(report.leftOut, 2U);
    QVERIFY(toQString(har.at("log").at("comment")).contains(u"2 requests"_s));
}

void TestJournalExport::masksFieldsOfHarByName()
{
    RecordedRun run;
    run.httpCall("web", "fetch", "{}", "{}", "POST / HTTP/1.1\r\nX-Api-Key: plain-value\r\nX-Other: kept\r\n\r\n");
    const Masker masker;
    const QByteArray har = exported(run, {.format = ExportFormat::Har, .masker = &masker});
    const Json headers = parsed(har).at("log").at("entries").at(0).at("request").at("headers");
    QCOMPARE(toQString(headers.at(0).at("value")), u"***"_s);
    QCOMPARE(toQString(headers.at(1).at("value")), u"kept"_s);
}

void TestJournalExport::writesHtmlThatNothingBreaks()
{
    RecordedRun run;
    run.addEveryKind();
    const QByteArray attack = "</pre></details><script>alert(1)</script><img src=x onerror=alert(1)>\"'&amp;<!--";
    run.call(attack, attack, "{\"a\":\"" + QByteArray(attack).replace('"', "\\\"") + "\"}", "{}");
    run.add(attack + "\xE2\x80\xAE\x1b[31m", {.server = run.name(attack), .kind = IndexRecord::Stray});
    QByteArray html = exported(run, {.format = ExportFormat::Html, .program = attack});
    QVERIFY(!html.contains("<script"));
    QVERIFY(!html.contains("<img"));
    QVERIFY(!html.contains("\x1b"));
    QVERIFY(!html.contains("\xE2\x80\xAE"));
    QVERIFY(!html.contains(" src=\""));
    QVERIFY(html.contains("prefers-color-scheme: dark"));
    QVERIFY(html.contains("&lt;script&gt;"));
    // Every tag is closed where it should be: as XML it is well-formed, once the three void elements are.
    html.replace("<!DOCTYPE html>\n", "");
    static const QRegularExpression meta(u"<meta[^>]*>"_s);
    QXmlStreamReader xml(QString::fromUtf8(html).remove(meta));
    int messages = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        messages += xml.isStartElement() && xml.name() == "details"_L1 ? 1 : 0;
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(quint64(messages), run.reader()->endSequence());
}

void TestJournalExport::cutsLongMessagesAndReportsAndSaysSo()
{
    RecordedRun run;
    run.call("everything", "echo", "{}", "\"" + QByteArray("\xC3\xA9").repeated(5000) + "\"");
    run.call("everything", "echo", "{}", "{}");
    for (const ExportFormat format : {ExportFormat::Html, ExportFormat::Markdown}) {
        ExportReport report;
        const QByteArray text = exported(run, {.format = format, .shownBytes = 1001, .shownMessages = 3}, {}, &report);
        QVERIFY(text.isValidUtf8());
        QVERIFY(!text.contains("\xEF\xBF\xBD")); // cut between characters
        QVERIFY(text.contains("more byte(s) are not shown"));
        QVERIFY(text.contains("1 more message(s) are not shown"));
        QCOMPARE(report.leftOut, 1U);
    }
}

void TestJournalExport::writesMarkdownThatNothingBreaks()
{
    QCOMPARE(markdownCode("plain"), "`plain`"_ba);
    QCOMPARE(markdownCode("a`b"), "``a`b``"_ba);
    QCOMPARE(markdownCode("`a``b`"), "``` `a``b` ```"_ba);
    QVERIFY(!markdownCode("a|b").contains('|'));
    QVERIFY(!markdownCode("a\nb").contains('\n'));
    QCOMPARE(markdownBlock("x", "json"), "```json\nx\n```\n"_ba);
    QCOMPARE(markdownBlock("````\n# no\n", "json"), "`````json\n````\n# no\n`````\n"_ba);
    RecordedRun run;
    run.addEveryKind();
    run.add("```\n# Heading\n<script>", {.server = run.name("| x"), .kind = IndexRecord::Stray});
    const QByteArray markdown = exported(run, {.format = ExportFormat::Markdown});
    QVERIFY(markdown.contains("````json\n```\n# Heading\n<script>\n````\n"));
}

void TestJournalExport::writesACallALine()
{
    RecordedRun run;
    const quint64 open =
        run.add("{}", {.server = run.name("slow"), .method = run.name("tools/call"), .kind = IndexRecord::Request},
                Direction::Out);
    const quint64 call = run.call("every,thing", "say \"hi\"", "{}", "{}");
    const quint64 asked =
        run.add("{}", {.server = run.name("x"), .method = run.name("roots/list"), .kind = IndexRecord::Request});
    run.add("{}",
            {.pair = asked + 1,
             .errorCode = -1,
             .server = run.name("x"),
             .method = run.name("roots/list"),
             .kind = IndexRecord::ErrorResult},
            Direction::Out);
    const QList<QByteArray> lines = exported(run, {.format = ExportFormat::Csv}).split('\n');
    QCOMPARE(lines.size(), 5);
    QVERIFY(lines.at(0).startsWith("sequence,time,server,"));
    QVERIFY(lines.at(1).startsWith(QByteArray::number(call) + ",2025-11-28T02:00:00."));
    QVERIFY(lines.at(1).contains(",\"every,thing\",7,out,tools/call,\"say \"\"hi\"\"\",ok,,0.013,"));
    QVERIFY(lines.at(2).contains(",x,0,in,roots/list,,error,-1,0.013,2,2,no\r"));
    QVERIFY(lines.at(3).startsWith(QByteArray::number(open) + ','));
    QVERIFY(lines.at(3).endsWith(",out,tools/call,,unanswered,,,2,,no\r"));
}

void TestJournalExport::saysWhenTheToolItselfFailed()
{
    RecordedRun run;
    const quint64 request =
        run.add("{}", {.method = run.name("tools/call"), .kind = IndexRecord::Request}, Direction::Out);
    run.add("{}", {.pair = request + 1, .kind = IndexRecord::Result, .flags = IndexRecord::ToolError});
    QVERIFY(exported(run, {.format = ExportFormat::Csv}).contains(",out,tools/call,,tool-error,,"));
    QVERIFY(exported(run, {.format = ExportFormat::Html}).contains("<span class=\"error\">tool error"));
    QVERIFY(exported(run, {.format = ExportFormat::Markdown}).contains("tool error"));
    QVERIFY(exported(run, {.format = ExportFormat::Jsonl}).contains(R"("flags":["tool-error"])"));
}

void TestJournalExport::anOlderServersRefusalIsNoFault()
{
    RecordedRun run;
    const IndexRecord asked{.server = run.name("old"),
                            .method = run.name("server/discover"),
                            .kind = IndexRecord::Request,
                            .flags = IndexRecord::ProbeTraffic};
    const quint64 request = run.add(R"({"id":"probe-1","method":"server/discover"})", asked, Direction::Out);
    IndexRecord refused = asked;
    refused.pair = request + 1;
    refused.kind = IndexRecord::ErrorResult;
    refused.errorCode = -32601;
    run.add(R"({"id":"probe-1","error":{"code":-32601,"message":"Method not found"}})", refused);
    const auto errors = [&run] { return ExportTotals::of(*run.reader(), {}).servers.first().errors; };
    QCOMPARE(errors(), quint64(0));
    const QByteArray page = exported(run, {.format = ExportFormat::Html});
    QVERIFY(page.contains("speaks an older revision (-32601)"));
    QVERIFY(page.contains("Method not found")); // as it was
    QVERIFY(!page.contains("<span class=\"error\">"));
    refused.flags = 0; // asked by a person
    run.add(R"({"id":7,"error":{"code":-32601,"message":"Method not found"}})", refused);
    QCOMPARE(errors(), quint64(1));
    QVERIFY(exported(run, {.format = ExportFormat::Html}).contains("<span class=\"error\">-32601"));
}

void TestJournalExport::u13_disarmsFormulas()
{
    for (const char *formula : {"=HYPERLINK(1)", "+1", "-1", "@x", "\tx"}) {
        QVERIFY(csvCell(formula).startsWith('\''));
    }
    QCOMPARE(csvCell("=\"a\",b"), "\"'=\"\"a\"\",b\""_ba);
    QCOMPARE(csvCell("plain-name"), "plain-name"_ba);
}

void TestJournalExport::exportsWhatWasChosen_data()
{
    QTest::addColumn<JournalSelection>("selection");
    QTest::addColumn<QByteArray>("lines");
    QTest::newRow("all") << JournalSelection{} << "0 1 2 3 4 5 6 7 8"_ba;
    QTest::newRow("a stretch") << JournalSelection{.first = 2, .end = 4} << "2 3"_ba;
    QTest::newRow("a server") << JournalSelection{.servers = {"b"}} << "2 3 7 8"_ba;
    QTest::newRow("a connection") << JournalSelection{.session = 3} << "7 8"_ba;
    QTest::newRow("a request with all of it") << JournalSelection{.chosen = {{4}}} << "4 5 6"_ba;
    QTest::newRow("none") << JournalSelection{.chosen = std::vector<quint64>{}} << ""_ba;
    QTest::newRow("by a test") << JournalSelection{
        .first = 1, .accepts = [](quint64 sequence, const IndexRecord &) {
            return sequence % 3 == 0;
        }} << "3 6"_ba;
}

void TestJournalExport::exportsWhatWasChosen()
{
    QFETCH(const JournalSelection, selection);
    QFETCH(const QByteArray, lines);
    RecordedRun run;
    run.call("a", "echo", "{}", "{}");
    run.call("b", "echo", "{}", "{}");
    run.httpCall("a", "echo", "{}", "{}", "POST / HTTP/1.1\r\n\r\n");
    run.add("{}", {.server = run.name("b"), .kind = IndexRecord::Notification, .session = 3});
    run.add("{}", {.server = run.name("b"), .kind = IndexRecord::Notification, .session = 3});
    QByteArrayList numbers;
    for (const QByteArray &line : exported(run, {.format = ExportFormat::Jsonl}, selection).split('\n')) {
        if (line.startsWith("{\"seq\":")) {
            numbers += line.sliced(7, line.indexOf(',') - 7);
        }
    }
    QCOMPARE(numbers.join(' '), lines);
}

void TestJournalExport::tellsWhenTheDiskIsFull_data()
{
    addFormatRows();
}

void TestJournalExport::tellsWhenTheDiskIsFull()
{
    QFETCH(const ExportFormat, format);
    RecordedRun run;
    run.addEveryKind();
    for (const qint64 room : {0, 100}) {
        FullDevice device(room);
        const auto report = exportJournal(*run.reader(), {}, {.format = format}, device);
        QVERIFY(!report);
        QCOMPARE(report.error().kind, Error::Kind::Storage);
    }
    const auto nowhere = exportJournalToFile(*run.reader(), {}, {.format = format}, run.file(u"no/such/folder"_s));
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().kind, Error::Kind::Storage);
}

void TestJournalExport::writesAnEmptyJournalInEveryFormat_data()
{
    addFormatRows();
}

void TestJournalExport::writesAnEmptyJournalInEveryFormat()
{
    QFETCH(const ExportFormat, format);
    RecordedRun run;
    const QByteArray text = exported(run, {.format = format});
    QVERIFY(!text.isEmpty());
    if (format == ExportFormat::Har) {
        QVERIFY(parsed(text).at("log").at("entries").empty());
    }
}

QTEST_GUILESS_MAIN(TestJournalExport)
#include "tst_journalexport.moc"
