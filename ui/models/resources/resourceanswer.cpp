// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/resources/resourceanswer.h"

#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"
#include "core/mcp/resource.h"
#include "ui/models/receivedfile.h"
#include "ui/models/visibletext.h"

#include <algorithm>
#include <ranges>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

bool looksLikeJson(const QByteArray &text, const QString &mimeType)
{
    const QString type = bareMimeType(mimeType);
    if (type.endsWith("/json"_L1) || type.endsWith("+json"_L1)) {
        return true;
    }
    const auto isSpace = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; };
    const auto first = std::ranges::find_if_not(text, isSpace);
    const auto last = std::ranges::find_if_not(std::views::reverse(text), isSpace);
    return first != text.end() && ((*first == '{' && *last == '}') || (*first == '[' && *last == ']'));
}

/// What is called Markdown, and what may be and looks like it.
void readMarkdownOf(ResourcePart &part)
{
    const QString type = bareMimeType(part.mimeType);
    const QString path = part.uri.section(u'?', 0, 0).section(u'#', 0, 0);
    const bool mayBe = type.isEmpty() || type == "text/plain"_L1;
    part.saysMarkdown =
        type == "text/markdown"_L1
        || (mayBe
            && (path.endsWith(".md"_L1, Qt::CaseInsensitive) || path.endsWith(".markdown"_L1, Qt::CaseInsensitive)));
    if (!part.bytes.isEmpty() && part.bytes.size() <= MarkdownDocument::kSource
        && (part.saysMarkdown || (mayBe && looksLikeMarkdown(part.bytes)))) {
        part.markdown = std::make_shared<const MarkdownDocument>(readMarkdown(part.bytes));
    }
}

ResourcePart partOf(ResourceContents &&contents)
{
    ResourcePart part;
    part.uri = contents.uri;
    part.mimeType = contents.mimeType;
    part.isText = contents.isText;
    part.bytes = contents.isText ? contents.text.toUtf8() : std::move(contents.data);
    part.isPicture = !part.isText && beginsAsPicture(part.bytes);
    if (!part.isText || part.bytes.size() > ResourceAnswer::kMostParsed || !looksLikeJson(part.bytes, part.mimeType)) {
        if (part.isText) {
            readMarkdownOf(part);
        }
        return part;
    }
    if (Result<ParsedJson> parsed = parseJson(part.bytes)) {
        part.tree = std::make_shared<const Json>(std::move(parsed->value));
        if (part.bytes.size() <= ResourceAnswer::kMostLaidOut) {
            part.laidOut = reindentJson(part.bytes);
        }
    }
    return part;
}

} // namespace

bool ResourceAnswer::isSameAs(const ResourceAnswer &other) const
{
    return std::ranges::equal(parts, other.parts, &ResourcePart::isSameAs);
}

qint64 ResourceAnswer::bytes() const
{
    qint64 all = 0;
    for (const ResourcePart &part : parts) {
        all += part.bytes.size();
    }
    return all;
}

qint64 ResourceAnswer::cost() const
{
    constexpr qint64 perByteOfTree = 10; // of its text, about
    qint64 all = raw.size();
    for (const ResourcePart &part : parts) {
        all += part.bytes.size() * (part.tree ? perByteOfTree : 1) + part.laidOut.size();
    }
    return all;
}

ResourceAnswerPtr readResourceAnswer(const CallOutcome &outcome, qint64 wallNs)
{
    auto answer = std::make_shared<ResourceAnswer>();
    answer->outcome = outcome;
    answer->wallNs = wallNs;
    answer->deviations = outcome.deviations;
    const QByteArray result = std::exchange(answer->outcome.result, {});
    if (!outcome.ok()) {
        return answer;
    }
    answer->hides = hidesCharacters(result);
    answer->raw = result.size() <= ResourceAnswer::kMostLaidOut ? reindentJson(result) : result;
    const Result<ParsedJson> parsed = parseJson(result);
    if (!parsed) {
        answer->deviations.append({Deviation::Severity::Violation, {}, u"JSON"_s, parsed.error().message, {}});
        return answer;
    }
    Decoded<ReadResult> decoded = decodeReadResult(parsed->value);
    answer->deviations += decoded.deviations;
    answer->isUsable = decoded.usable;
    for (ResourceContents &contents : decoded.value.contents) {
        answer->parts.append(partOf(std::move(contents)));
        const ResourcePart &part = answer->parts.constLast();
        answer->hides = answer->hides || (part.tree && hidesCharacters(part.bytes)); // as the tree shows it
    }
    return answer;
}

bool beginsAsPicture(const QByteArray &bytes)
{
    return bytes.startsWith("\x89PNG\r\n\x1a\n") || bytes.startsWith("\xff\xd8\xff") || bytes.startsWith("GIF87a")
           || bytes.startsWith("GIF89a") || (bytes.startsWith("RIFF") && bytes.sliced(4).indexOf("WEBP") == 4);
}

} // namespace Signalbox
