// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/exchange/journalline.h"

#include "core/journal/crc32c.h"
#include "core/journal/exchange/isotime.h"
#include "core/journal/exchange/recordwords.h"
#include "core/json/jsonreader.h"

#include <algorithm>

namespace Signalbox {

namespace {

constexpr int kDeepest = 128;           // what every reader of JSON takes
constexpr qsizetype kBase64MayWin = 64; // shorter bodies stay readable whatever they are

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

void appendName(QByteArray &line, QByteArrayView key, const QByteArray &name)
{
    if (!name.isEmpty()) {
        line.append(",\"").append(key).append("\":");
        // A name is cut at a number of bytes, which may be inside a character.
        appendJsonString(line, name.isValidUtf8() ? name : QString::fromUtf8(name).toUtf8());
    }
}

void appendNumber(QByteArray &line, QByteArrayView key, const QByteArray &number)
{
    line.append(",\"").append(key).append("\":").append(number);
}

void appendFlags(QByteArray &line, quint8 flags)
{
    QByteArray words;
    for (const RecordWord &one : recordFlagWords()) {
        if ((flags & one.value) != 0) {
            words.append(words.isEmpty() ? "\"" : ",\"").append(one.word).append('"');
        }
    }
    if (!words.isEmpty()) {
        line.append(",\"flags\":[").append(words).append(']');
    }
}

void appendBody(QByteArray &line, const QByteArray &body)
{
    if (isPlainJsonLine(body)) {
        line.append(",\"message\":").append(body);
        return;
    }
    const qsizetype before = line.size();
    if (body.isValidUtf8()) {
        line.append(",\"text\":");
        appendJsonString(line, body);
        const qsizetype most = body.size() / 3 * 4 + kBase64MayWin; // so that no line is much longer than its message
        if (line.size() - before <= most) {
            return;
        }
        line.truncate(before);
    }
    line.append(",\"base64\":\"").append(body.toBase64()).append('"');
}

} // namespace

bool isPlainJsonLine(QByteArrayView bytes)
{
    if (bytes.isEmpty() || isSpace(bytes.front()) || isSpace(bytes.back()) || bytes.contains('\n')
        || bytes.contains('\r')) {
        return false;
    }
    QList<JsonFinding> findings;
    JsonReader reader(bytes, kDeepest, &findings);
    JsonReader::Token token = reader.next();
    while (token != JsonReader::Token::End && token != JsonReader::Token::Error && findings.isEmpty()) {
        token = reader.next();
    }
    return token == JsonReader::Token::End && findings.isEmpty();
}

void appendJsonString(QByteArray &to, QByteArrayView utf8)
{
    constexpr char kHex[] = "0123456789abcdef";
    to.append('"');
    qsizetype from = 0;
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const auto byte = uchar(utf8[i]);
        if (byte >= 0x20 && byte != '"' && byte != '\\') {
            continue;
        }
        to.append(utf8.sliced(from, i - from));
        from = i + 1;
        if (byte == '"' || byte == '\\') {
            to.append('\\').append(char(byte));
        } else if (byte == '\n' || byte == '\r' || byte == '\t') {
            to.append('\\').append(byte == '\n' ? 'n' : byte == '\r' ? 'r' : 't');
        } else {
            to.append("\\u00").append(kHex[byte >> 4]).append(kHex[byte & 0xF]);
        }
    }
    to.append(utf8.sliced(from)).append('"');
}

QByteArray journalHeaderLine(const QByteArray &program, qint64 wallNs, bool masked)
{
    QByteArray line =
        "{\"signalbox\":\"journal\",\"version\":" + QByteArray::number(JournalLine::kVersion) + ",\"program\":";
    appendJsonString(line, program);
    line += ",\"written\":\"" + isoTime(wallNs, 3) + "\",\"masked\":" + (masked ? "true" : "false") + ",\"note\":";
    appendJsonString(line, masked ? "Secrets that were recognised are masked in this file."
                                  : "Nothing is masked in this file: it may hold secrets.");
    return line + "}\n";
}

QByteArray journalRecordLine(const ExportMessage &message, bool masked)
{
    const IndexRecord &record = message.record;
    QByteArray line;
    line.reserve(message.body.size() + 512);
    line += "{\"seq\":" + QByteArray::number(message.sequence);
    line += ",\"time\":\"" + isoTime(record.wallNs) + '"';
    appendNumber(line, "mono", QByteArray::number(std::max<qint64>(record.monoNs, 0)));
    line.append((record.flags & IndexRecord::Outgoing) != 0 ? ",\"dir\":\"out\"" : ",\"dir\":\"in\"");
    line += ",\"kind\":\"" + recordKindWord(record.kind) + '"';
    appendName(line, "server", message.server);
    appendName(line, "method", message.method);
    appendName(line, "about", message.about);
    appendName(line, "caller", message.caller);
    appendName(line, "takenBack", takenBackWord(record.takenBack));
    if (record.session != 0) {
        appendNumber(line, "session", QByteArray::number(record.session));
    }
    if (record.pair != 0) {
        appendNumber(line, "answers", QByteArray::number(record.pair - 1));
    }
    if (record.errorCode != 0) {
        appendNumber(line, "code", QByteArray::number(record.errorCode));
    }
    appendFlags(line, record.flags);
    appendNumber(line, "size", QByteArray::number(record.length));
    if (masked && message.masked > 0) {
        appendNumber(line, "masked", QByteArray::number(message.masked));
    }
    if (!message.problem.isEmpty()) {
        line.append(",\"lost\":");
        appendJsonString(line, message.problem.toUtf8());
        return line + "}\n";
    }
    line += ",\"crc32c\":\"" + QByteArray::number(crc32c(message.body), 16).rightJustified(8, '0') + '"';
    appendBody(line, message.body);
    return line.append("}\n");
}

QByteArray journalEndLine(quint64 records, quint64 maskedPlaces)
{
    return "{\"end\":true,\"records\":" + QByteArray::number(records)
           + ",\"masked\":" + QByteArray::number(maskedPlaces) + "}\n";
}

} // namespace Signalbox
