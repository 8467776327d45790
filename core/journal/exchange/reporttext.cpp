// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/exchange/reporttext.h"

#include "core/base/durations.h"
#include "core/base/plural.h"
#include "core/journal/eraanswer.h"
#include "core/journal/exchange/isotime.h"
#include "core/journal/exchange/recordedexchange.h"
#include "core/journal/journalreader.h"
#include "core/json/jsonreader.h"
#include "core/json/jsontext.h"

#include <QCoreApplication>
#include <QLocale>

namespace Signalbox::ReportText {

namespace {

constexpr qint64 kLaidOutTimes = 8; // a message so much longer than what is shown is not laid out

class ReportWords
{
    Q_DECLARE_TR_FUNCTIONS(JournalReport)
};

bool isHidden(char32_t c)
{
    return c < 0x20 || (c >= 0x7F && c <= 0x9F) || c == 0xAD || c == 0x061C || (c >= 0x200B && c <= 0x200F)
           || (c >= 0x2028 && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF
           || (c >= 0xE0000 && c <= 0xE007F);
}

void appendEscape(QString &text, char32_t c)
{
    for (const QChar unit : QString::fromUcs4(&c, 1)) {
        text += QStringLiteral("\\u%1").arg(uint(unit.unicode()), 4, 16, QLatin1Char('0'));
    }
}

QByteArray visibleBut(QByteArrayView utf8, bool keepsLines)
{
    const QString text = QString::fromUtf8(utf8);
    QString shown;
    shown.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        if (isHidden(c) && !(keepsLines && (c == '\n' || c == '\t'))) {
            appendEscape(shown, c);
        } else {
            shown += QString::fromUcs4(&c, 1);
        }
    }
    return shown.toUtf8();
}

QByteArray exchangeText(const QByteArray &json)
{
    const RecordedExchange exchange = RecordedExchange::read(json);
    const auto fields = [](const RecordedExchange::Fields &list) {
        QByteArray text;
        for (const auto &[name, value] : list) {
            text += name + ": " + value + '\n';
        }
        return text;
    };
    return exchange.method + ' ' + exchange.url + '\n' + fields(exchange.requestFields) + '\n'
           + QByteArray::number(exchange.status) + ' ' + exchange.reason + '\n' + fields(exchange.answerFields);
}

QString stretch(qint64 ns)
{
    const double ms = double(ns) / kNsPerMsReal;
    return ms < 1000 ? QCoreApplication::translate("JournalReport", "%1 ms").arg(QLocale().toString(ms, 'f', 1))
                     : QCoreApplication::translate("JournalReport", "%1 s").arg(QLocale().toString(ms / 1000, 'f', 2));
}

} // namespace

QByteArray visible(QByteArrayView utf8)
{
    return visibleBut(utf8, true);
}

QByteArray visibleLine(QByteArrayView utf8)
{
    return visibleBut(utf8, false);
}

Body body(const ExportMessage &message, qint64 most)
{
    if (!message.problem.isEmpty()) {
        return {.text = message.problem.toUtf8()};
    }
    QByteArray text = message.record.kind == IndexRecord::Http      ? exchangeText(message.body)
                      : message.body.size() <= most * kLaidOutTimes ? reindentJson(message.body)
                                                                    : message.body;
    if (text.size() <= most) {
        return {.text = visible(text)};
    }
    qsizetype end = most;
    while (end > 0 && (uchar(text[end]) & 0xC0) == 0x80) { // not inside a character
        --end;
    }
    return {.text = visible(QByteArrayView(text).first(end)), .notShown = quint64(text.size() - end)};
}

QString kind(const IndexRecord &record)
{
    const bool isOut = (record.flags & IndexRecord::Outgoing) != 0;
    switch (record.kind) {
    case IndexRecord::Request:
        return isOut ? ReportWords::tr("Request") : ReportWords::tr("Request by the server");
    case IndexRecord::Notification:
        return ReportWords::tr("Notification");
    case IndexRecord::Result:
        return isOut ? ReportWords::tr("Answer by us") : ReportWords::tr("Answer");
    case IndexRecord::ErrorResult:
        return ReportWords::tr("Error");
    case IndexRecord::Batch:
        return ReportWords::tr("Batch");
    case IndexRecord::Stray:
        return ReportWords::tr("Stray line");
    case IndexRecord::Http:
        return ReportWords::tr("HTTP exchange");
    case IndexRecord::Auth:
        return ReportWords::tr("Step of signing in");
    case IndexRecord::Ended:
        return ReportWords::tr("End without an answer");
    default:
        return ReportWords::tr("Unknown");
    }
}

QString outcome(const IndexRecord &record, const JournalReader &reader)
{
    const bool isError = record.kind == IndexRecord::ErrorResult;
    if (record.kind != IndexRecord::Result && !isError) {
        return {};
    }
    QString word = isError                                        ? QString::number(record.errorCode)
                   : (record.flags & IndexRecord::Late) != 0      ? ReportWords::tr("late")
                   : (record.flags & IndexRecord::ToolError) != 0 ? ReportWords::tr("tool error")
                                                                  : ReportWords::tr("OK");
    if (isError && isEraAnswer(record, reader.name(record.method))) {
        word = ReportWords::tr("speaks an older revision (%1)").arg(word);
    }
    const IndexRecord request = record.pair != 0 ? reader.at(record.pair - 1) : IndexRecord{};
    if (request.kind != IndexRecord::Request || record.monoNs < request.monoNs) {
        return word;
    }
    return word + QStringLiteral(", ") + stretch(record.monoNs - request.monoNs);
}

QString title()
{
    return ReportWords::tr("Signalbox journal");
}

QString masking(bool isMasked)
{
    return isMasked ? ReportWords::tr("Secrets that were recognised are masked in this report.")
                    : ReportWords::tr("Nothing is masked in this report: it may hold secrets.");
}

QString span(const ExportTotals &totals)
{
    return totals.records == 0 ? ReportWords::tr("Nothing was recorded.")
                               : ReportWords::tr("From %1 to %2.")
                                     .arg(QString::fromLatin1(isoTime(totals.firstNs, 3)),
                                          QString::fromLatin1(isoTime(totals.lastNs, 3)));
}

QString counts(const ExportTotals &totals)
{
    const auto servers = quint64(totals.servers.size());
    const QString texts[] = {
        QCoreApplication::translate("JournalReport", "%1 message(s)", nullptr, pluralOf(totals.messages)),
        QCoreApplication::translate("JournalReport", "%1 HTTP exchange(s)", nullptr, pluralOf(totals.exchanges)),
        QCoreApplication::translate("JournalReport", "%1 server(s)", nullptr, pluralOf(servers)),
    };
    return ReportWords::tr("%1, %2, %3.")
        .arg(texts[0].arg(QLocale().toString(totals.messages)), texts[1].arg(QLocale().toString(totals.exchanges)),
             texts[2].arg(QLocale().toString(servers)));
}

QString notShownBytes(quint64 bytes)
{
    return QCoreApplication::translate("JournalReport", "%1 more byte(s) are not shown.", nullptr, pluralOf(bytes))
        .arg(QLocale().toString(bytes));
}

QString notShownMessages(quint64 messages)
{
    return QCoreApplication::translate(
               "JournalReport",
               "%1 more message(s) are not shown: this report has reached its limit. A session file has them all.",
               nullptr, pluralOf(messages))
        .arg(QLocale().toString(messages));
}

} // namespace Signalbox::ReportText
