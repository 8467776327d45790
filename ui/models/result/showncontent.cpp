// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/result/showncontent.h"

#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"
#include "ui/models/receivedfile.h"
#include "ui/models/visibletext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

constexpr qsizetype kMostLaidOut = 1024 * 1024;         ///< bytes; what is longer is shown cut, and as it came
constexpr qsizetype kMostOfTable = qsizetype(32) << 20; ///< bytes of JSON text that is looked at for a table

QByteArray sentBytes(const Content &content)
{
    switch (content.kind) {
    case Content::Kind::Text:
    case Content::Kind::EmbeddedText:
        return content.text.toUtf8();
    case Content::Kind::Image:
    case Content::Kind::Audio:
    case Content::Kind::EmbeddedBlob:
        return content.data;
    case Content::Kind::ResourceLink:
    case Content::Kind::Unknown:
        break;
    }
    return content.raw;
}

bool looksLikeJson(QByteArrayView utf8)
{
    const QByteArrayView text = utf8.trimmed();
    return (text.startsWith('{') && text.endsWith('}')) || (text.startsWith('[') && text.endsWith(']'));
}

bool isMarkdownType(const QString &mimeType)
{
    return mimeType.section(u';', 0, 0).trimmed().compare("text/markdown"_L1, Qt::CaseInsensitive) == 0;
}

void prepareText(ShownContent &shown, const QByteArray &text)
{
    shown.text = text;
    shown.isJson = looksLikeJson(text);
    if (shown.isJson) {
        if (text.size() <= kMostOfTable) {
            const Result<ParsedJson> parsed = parseJson(text);
            shown.isJson = parsed.has_value();
            shown.table = parsed ? tableOf(std::make_shared<const Json>(parsed->value)) : nullptr;
        }
        if (shown.isJson && text.size() <= kMostLaidOut) {
            shown.text = reindentJson(text);
        }
        return;
    }
    const bool isSaid = isMarkdownType(shown.content.mimeType);
    shown.isPlainlyMarkdown = isSaid || looksLikeMarkdown(text);
    const bool isOther =
        !shown.content.mimeType.isEmpty() && !isSaid && !shown.content.mimeType.startsWith("text/plain"_L1);
    if (!text.isEmpty() && !isOther && text.size() <= MarkdownDocument::kSource) {
        shown.markdown = std::make_shared<const MarkdownDocument>(readMarkdown(text));
    }
    shown.isPlainlyMarkdown = shown.isPlainlyMarkdown && shown.markdown;
}

} // namespace

bool ShownContent::isText() const
{
    return content.kind == Content::Kind::Text || content.kind == Content::Kind::EmbeddedText;
}

QString ShownContent::fileName(const QString &tool) const
{
    const bool isOurs =
        isText() || content.kind == Content::Kind::Unknown || content.kind == Content::Kind::ResourceLink;
    const QString extension = isJson ? u"json"_s : extensionFor(content.mimeType, sent, isOurs);
    return proposedFileName(content.uri.isEmpty() ? tool : content.uri, extension);
}

ShownContent prepareContent(const Content &content)
{
    ShownContent shown;
    shown.content = content;
    shown.sent = sentBytes(content);
    if (shown.isText()) {
        prepareText(shown, shown.sent);
    } else if (content.kind == Content::Kind::Unknown) {
        shown.text = reindentJson(content.raw);
        shown.isJson = true;
    } else {
        shown.sound = readSound(content.data);
    }
    return shown;
}

QList<ShownContent> prepareContents(const QList<Content> &contents)
{
    QList<ShownContent> shown;
    for (const Content &content : contents.first(std::min(contents.size(), kMostShownBlocks))) {
        shown.append(prepareContent(content));
    }
    return shown;
}

bool hidesInJson(const QList<ShownContent> &shown)
{
    return std::ranges::any_of(shown,
                               [](const ShownContent &part) { return part.isJson && hidesCharacters(part.sent); });
}

QList<Content> contentsOf(const ReadResult &read)
{
    QList<Content> contents;
    for (const ResourceContents &part : read.contents) {
        Content content;
        content.kind = part.isText ? Content::Kind::EmbeddedText : Content::Kind::EmbeddedBlob;
        content.text = part.text;
        content.data = part.data;
        content.mimeType = part.mimeType;
        content.uri = part.uri;
        content.raw = part.raw;
        contents.append(content);
    }
    return contents;
}

} // namespace Signalbox
