// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/prompts/promptreading.h"

#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"
#include "ui/models/formats.h"
#include "ui/models/visibletext.h"

#include <QCoreApplication>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Signalbox::PromptReading)
};

QByteArray compactMessage(const PromptMessage &message)
{
    return "{\"role\":" + jsonString(message.role) + ",\"content\":" + message.content.raw + '}';
}

} // namespace

PromptReadingPtr readPrompt(const CallOutcome &outcome)
{
    auto reading = std::make_shared<PromptReading>();
    reading->raw = reindentJson(outcome.result);
    reading->deviations = outcome.deviations;
    reading->hides = hidesCharacters(outcome.result);
    Result<ParsedJson> parsed = parseJson(outcome.result);
    if (!parsed) {
        reading->deviations.append({Deviation::Severity::Violation, {}, u"JSON"_s, parsed.error().message, {}});
        return reading;
    }
    Decoded<PromptResult> decoded = decodePromptResult(parsed->value);
    reading->usable = decoded.usable;
    reading->prompt = std::move(decoded.value);
    QList<Content> contents;
    for (const PromptMessage &message : std::as_const(reading->prompt.messages)) {
        contents.append(message.content);
    }
    reading->shown = prepareContents(contents); // of so many as are shown at all
    reading->hides = reading->hides || hidesInJson(reading->shown);
    reading->deviations += decoded.deviations;
    reading->tree = std::make_shared<const Json>(std::move(parsed->value));
    return reading;
}

QString textOf(const PromptMessage &message)
{
    const Content &content = message.content;
    switch (content.kind) {
    case Content::Kind::Text:
    case Content::Kind::EmbeddedText:
        return content.text;
    case Content::Kind::Image:
        return Words::tr("[Picture, %1, %2]").arg(content.mimeType, sizeText(content.data.size()));
    case Content::Kind::Audio:
        return Words::tr("[Sound, %1, %2]").arg(content.mimeType, sizeText(content.data.size()));
    case Content::Kind::EmbeddedBlob:
        return Words::tr("[Resource %1, %2]").arg(content.uri, sizeText(content.data.size()));
    case Content::Kind::ResourceLink:
        return Words::tr("[Link to %1]").arg(content.uri);
    case Content::Kind::Unknown:
        break;
    }
    return QString::fromUtf8(content.raw);
}

QString textOf(const QList<PromptMessage> &messages)
{
    QStringList parts;
    for (const PromptMessage &message : messages) {
        parts.append(message.role + u":\n"_s + textOf(message));
    }
    return parts.join(u"\n\n"_s);
}

QByteArray jsonOf(const PromptMessage &message)
{
    return reindentJson(compactMessage(message));
}

QByteArray jsonOf(const QList<PromptMessage> &messages)
{
    QByteArrayList parts;
    for (const PromptMessage &message : messages) {
        parts.append(compactMessage(message));
    }
    return reindentJson('[' + parts.join(',') + ']');
}

} // namespace Signalbox
