// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/journal/messagetext.h"

#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"
#include "ui/models/formats.h"

#include <QCoreApplication>

namespace Signalbox {

namespace {

constexpr qsizetype kMostFindings = 3;

QString tr(const char *text)
{
    return QCoreApplication::translate("MessageText", text);
}

QString findingText(const JsonFinding &finding)
{
    switch (finding.kind) {
    case JsonFinding::Kind::DuplicateKey:
        return tr("The key “%1” stands twice in one object, at byte %2.").arg(finding.detail).arg(finding.offset);
    case JsonFinding::Kind::InvalidUtf8:
        return tr("Bytes that are no UTF-8 (%1) at byte %2.").arg(finding.detail).arg(finding.offset);
    case JsonFinding::Kind::LoneSurrogate:
        return tr("Half a character (%1) at byte %2.").arg(finding.detail).arg(finding.offset);
    case JsonFinding::Kind::ByteOrderMark:
        return tr("The message begins with a byte order mark.");
    case JsonFinding::Kind::ControlCharacter:
        return tr("A raw control character in a string, at byte %1.").arg(finding.offset);
    }
    return {};
}

QStringList findingTexts(const QList<JsonFinding> &findings)
{
    QStringList texts;
    for (const JsonFinding &finding : findings.first(std::min(findings.size(), kMostFindings))) {
        texts.append(findingText(finding));
    }
    if (findings.size() > kMostFindings) {
        texts.append(
            QCoreApplication::translate("MessageText", "And %n more.", nullptr, int(findings.size() - kMostFindings)));
    }
    return texts;
}

bool looksLikeJson(QByteArrayView bytes)
{
    const QByteArrayView trimmed = bytes.trimmed();
    return trimmed.startsWith('{') || trimmed.startsWith('[');
}

} // namespace

MessageText readMessage(const QByteArray &bytes, qint64 whole)
{
    MessageText text;
    text.bytes = text.laidOut = bytes;
    text.isJson = looksLikeJson(bytes);
    if (bytes.size() < whole) {
        text.reason = tr("Too long to be laid out: %1. Save all of it to look further.").arg(sizeText(whole));
        return text;
    }
    Result<ParsedJson> parsed = parseJson(bytes);
    if (!parsed) {
        text.reason = tr("This is no JSON (%1): %2").arg(parsed.error().where, parsed.error().message);
        return text;
    }
    text.laidOut = reindentJson(bytes);
    text.findings = findingTexts(parsed->findings);
    text.tree = std::make_shared<const Json>(std::move(parsed->value));
    text.isJson = true;
    return text;
}

} // namespace Signalbox
