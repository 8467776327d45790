// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/exchange/htmlwriter.h"

#include "core/journal/eraanswer.h"
#include "core/journal/exchange/isotime.h"
#include "core/journal/exchange/reporttext.h"
#include "core/journal/journalreader.h"

#include <QCoreApplication>
#include <QLocale>

namespace Signalbox {

namespace {

constexpr auto kStyle = R"(
:root { color-scheme: light dark; --text: #1d2127; --soft: #5b6470; --back: #fff; --raised: #f3f5f7; --line: #d7dce2;
  --out: #0b5cad; --in: #1d6b36; --error: #b3261e; }
@media (prefers-color-scheme: dark) { :root { --text: #e4e8ee; --soft: #9aa4b2; --back: #16191e; --raised: #1e2329;
  --line: #343b45; --out: #7db7f5; --in: #7fcf98; --error: #ff8a80; } }
body { font: 14px/1.45 system-ui, sans-serif; color: var(--text); background: var(--back); margin: 2rem auto;
  max-width: 76rem; padding: 0 1rem; }
h1 { font-size: 1.4rem; margin: 0 0 .4rem; } h2 { font-size: 1.05rem; margin: 1.6rem 0 .4rem; }
p { margin: .2rem 0; color: var(--soft); } p.masking { color: var(--text); font-weight: 600; }
table { border-collapse: collapse; } th, td { text-align: start; padding: .2rem .8rem .2rem 0; }
th { color: var(--soft); font-weight: 500; } td.n, th.n { text-align: end; font-variant-numeric: tabular-nums; }
details { border-bottom: 1px solid var(--line); } summary { padding: .25rem .2rem; cursor: pointer;
  overflow-wrap: anywhere; } summary:hover { background: var(--raised); }
summary span { margin-inline-end: .7rem; } .q, time { color: var(--soft); font-variant-numeric: tabular-nums; }
.out { color: var(--out); } .in { color: var(--in); } .error { color: var(--error); font-weight: 600; }
.m { font-family: ui-monospace, monospace; } pre { margin: 0 0 .6rem; padding: .6rem; background: var(--raised);
  border-radius: 4px; overflow-x: auto; white-space: pre-wrap; overflow-wrap: anywhere;
  font: 12.5px/1.4 ui-monospace, monospace; } a { color: inherit; }
)";

/// For text and for attribute values in double quotes.
QByteArray escaped(QByteArray text)
{
    return text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
        .replace('\'', "&#39;");
}

QByteArray escaped(const QString &text)
{
    return escaped(text.toUtf8());
}

QByteArray escapedLine(const QByteArray &text)
{
    return escaped(ReportText::visibleLine(text));
}

QByteArray number(quint64 value)
{
    return escaped(QLocale().toString(value));
}

class HtmlWriterText
{
    Q_DECLARE_TR_FUNCTIONS(JournalReport)
};

} // namespace

void HtmlWriter::begin()
{
    const QByteArray title = escaped(ReportText::title());
    out().put(
        "<!DOCTYPE html>\n<html lang=\"" + escaped(QLocale().bcp47Name())
        + "\">\n<head>\n<meta charset=\"utf-8\">\n"
          "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
          "<meta name=\"viewport\" content=\"width=device-width\">\n<meta name=\"referrer\" "
          "content=\"no-referrer\">\n<title>"
        + title + "</title>\n<style>" + kStyle + "</style>\n</head>\n<body>\n<h1>" + title + "</h1>\n<p>"
        + escaped(ReportText::span(totals())) + "</p>\n<p>" + escaped(ReportText::counts(totals()))
        + "</p>\n<p class=\"masking\">" + escaped(ReportText::masking(source().isMasked())) + "</p>\n<p>"
        + escapedLine(options().program) + ", " + isoTime(options().wallNs, 0) + "</p>\n");
    writeServers();
    out().put("<h2>" + escaped(HtmlWriterText::tr("Messages")) + "</h2>\n");
}

void HtmlWriter::writeServers()
{
    QByteArray table = "<h2>" + escaped(HtmlWriterText::tr("Servers")) + "</h2>\n<table>\n<tr><th>"
                       + escaped(HtmlWriterText::tr("Server")) + "</th><th class=\"n\">"
                       + escaped(HtmlWriterText::tr("Messages")) + "</th><th class=\"n\">"
                       + escaped(HtmlWriterText::tr("Requests")) + "</th><th class=\"n\">"
                       + escaped(HtmlWriterText::tr("Errors")) + "</th><th class=\"n\">"
                       + escaped(HtmlWriterText::tr("Bytes")) + "</th></tr>\n";
    for (const ExportTotals::Server &server : totals().servers) {
        table += "<tr><td>" + escapedLine(source().name(server.id)) + "</td><td class=\"n\">" + number(server.messages)
                 + "</td><td class=\"n\">" + number(server.requests) + "</td><td class=\"n\">" + number(server.errors)
                 + "</td><td class=\"n\">" + number(server.bytes) + "</td></tr>\n";
    }
    out().put(table + "</table>\n");
}

void HtmlWriter::add(quint64 sequence, const IndexRecord &record)
{
    if (m_shown >= options().shownMessages) {
        ++m_leftOut;
        return;
    }
    ++m_shown;
    const ExportMessage message = source().message(sequence, record);
    const ReportText::Body body = ReportText::body(message, options().shownBytes);
    const bool isOut = (record.flags & IndexRecord::Outgoing) != 0;
    const QByteArray place = QByteArray::number(sequence + 1); // as the window counts
    QByteArray row = "<details id=\"m" + place + "\"><summary><span class=\"q\">" + place + "</span><span><time>"
                     + isoTime(record.wallNs, 3) + "</time></span><span class=\"" + (isOut ? "out\">→ " : "in\">← ")
                     + escaped(ReportText::kind(record)) + "</span><span>" + escapedLine(message.server)
                     + "</span><span class=\"m\">" + escapedLine(message.method) + "</span><span class=\"m\">"
                     + escapedLine(message.about) + "</span>";
    if (const QString outcome = ReportText::outcome(record, source().reader()); !outcome.isEmpty()) {
        const bool isError = (record.kind == IndexRecord::ErrorResult && !isEraAnswer(record, message.method))
                             || (record.flags & IndexRecord::ToolError) != 0;
        row += "<span class=\"" + QByteArray(isError ? "error" : "q") + "\">" + escaped(outcome) + "</span>";
    }
    row += "</summary>";
    if (record.pair != 0) {
        const QByteArray request = QByteArray::number(record.pair);
        row += "<p><a href=\"#m" + request + "\">" + escaped(HtmlWriterText::tr("Request %1").arg(record.pair))
               + "</a></p>";
    }
    row += "<pre>" + escaped(body.text) + "</pre>";
    if (body.notShown > 0) {
        row += "<p>" + escaped(ReportText::notShownBytes(body.notShown)) + "</p>";
    }
    out().put(row + "</details>\n");
}

void HtmlWriter::end()
{
    if (m_leftOut > 0) {
        out().put("<p class=\"masking\">" + escaped(ReportText::notShownMessages(m_leftOut)) + "</p>\n");
    }
    out().put("</body>\n</html>\n");
}

} // namespace Signalbox
