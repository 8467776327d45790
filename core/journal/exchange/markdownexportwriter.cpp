// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/exchange/markdownexportwriter.h"

#include "core/journal/exchange/isotime.h"
#include "core/journal/exchange/reporttext.h"
#include "core/journal/journalreader.h"

#include <QCoreApplication>

namespace Signalbox {

namespace {

class MarkdownExportWriterText
{
    Q_DECLARE_TR_FUNCTIONS(JournalReport)
};

qsizetype longestRun(const QByteArray &text, char of)
{
    qsizetype longest = 0;
    qsizetype run = 0;
    for (const char c : text) {
        run = c == of ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return longest;
}

} // namespace

QByteArray markdownCode(const QByteArray &line)
{
    if (line.isEmpty()) {
        return {};
    }
    // A bar ends a table's cell even inside code; no escape is shown as it is there, so a look-alike stands for it.
    const QByteArray text = ReportText::visibleLine(line).replace('|', "∣");
    const QByteArray fence(longestRun(text, '`') + 1, '`');
    const bool touches = text.startsWith('`') || text.endsWith('`') || text.startsWith(' ') || text.endsWith(' ');
    return touches ? fence + ' ' + text + ' ' + fence : fence + text + fence;
}

QByteArray markdownBlock(const QByteArray &text, QByteArrayView language)
{
    const QByteArray fence(std::max<qsizetype>(longestRun(text, '`') + 1, 3), '`');
    return fence + language.toByteArray() + '\n' + text + (text.endsWith('\n') ? "" : "\n") + fence + '\n';
}

void MarkdownExportWriter::begin()
{
    QByteArray head = "# " + ReportText::title().toUtf8() + "\n\n" + ReportText::span(totals()).toUtf8() + ' '
                      + ReportText::counts(totals()).toUtf8() + "\n\n**"
                      + ReportText::masking(source().isMasked()).toUtf8() + "**\n\n" + markdownCode(options().program)
                      + ", " + isoTime(options().wallNs, 0) + "\n\n";
    head += "| " + MarkdownExportWriterText::tr("Server").toUtf8() + " | "
            + MarkdownExportWriterText::tr("Messages").toUtf8() + " | "
            + MarkdownExportWriterText::tr("Requests").toUtf8() + " | "
            + MarkdownExportWriterText::tr("Errors").toUtf8() + " | " + MarkdownExportWriterText::tr("Bytes").toUtf8()
            + " |\n| --- | ---: | ---: | ---: | ---: |\n";
    for (const ExportTotals::Server &server : totals().servers) {
        head += "| " + markdownCode(source().name(server.id)) + " | " + QByteArray::number(server.messages) + " | "
                + QByteArray::number(server.requests) + " | " + QByteArray::number(server.errors) + " | "
                + QByteArray::number(server.bytes) + " |\n";
    }
    out().put(head);
}

void MarkdownExportWriter::add(quint64 sequence, const IndexRecord &record)
{
    if (m_shown >= options().shownMessages) {
        ++m_leftOut;
        return;
    }
    ++m_shown;
    const ExportMessage message = source().message(sequence, record);
    const ReportText::Body body = ReportText::body(message, options().shownBytes);
    const bool isOut = (record.flags & IndexRecord::Outgoing) != 0;
    QByteArray text =
        "\n### " + QByteArray::number(sequence + 1) + (isOut ? " → " : " ← ") + ReportText::kind(record).toUtf8();
    for (const QByteArray &name : {message.server, message.method, message.about}) {
        text += name.isEmpty() ? QByteArray() : ' ' + markdownCode(name);
    }
    text += "\n\n" + isoTime(record.wallNs, 3);
    if (const QString outcome = ReportText::outcome(record, source().reader()); !outcome.isEmpty()) {
        text += " · " + outcome.toUtf8();
    }
    if (record.pair != 0) {
        text += " · " + MarkdownExportWriterText::tr("Request %1").arg(record.pair).toUtf8();
    }
    text += "\n\n" + markdownBlock(body.text, record.kind == IndexRecord::Http ? "http" : "json");
    if (body.notShown > 0) {
        text += '\n' + ReportText::notShownBytes(body.notShown).toUtf8() + '\n';
    }
    out().put(text);
}

void MarkdownExportWriter::end()
{
    if (m_leftOut > 0) {
        out().put("\n**" + ReportText::notShownMessages(m_leftOut).toUtf8() + "**\n");
    }
}

} // namespace Signalbox
