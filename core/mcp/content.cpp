// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mcp/content.h"

#include "core/json/jsontext.h"
#include "core/mcp/fieldreader.h"

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

constexpr QStringView kContentReference = u"server/tools";

void readMedia(FieldReader &fields, Content &content, Content::Kind kind)
{
    content.kind = kind;
    content.data = fields.base64("data", Need::Required).value_or(QByteArray());
    content.mimeType = fields.string("mimeType", Need::Required).value_or(QString());
}

void readLink(FieldReader &fields, Content &content)
{
    content.kind = Content::Kind::ResourceLink;
    content.uri = fields.string("uri", Need::Required).value_or(QString());
    content.name = fields.string("name", Need::Required).value_or(QString());
    content.mimeType = fields.string("mimeType").value_or(QString());
    content.title = fields.string("title").value_or(QString());
    content.description = fields.string("description").value_or(QString());
    content.size = fields.unsignedInteger("size");
    content.icons = readIcons(fields);
}

/// `resource` holds either `text` or `blob`; a resource with neither stays Unknown and is shown raw.
void readEmbedded(FieldReader &fields, Content &content)
{
    const Json *resource = fields.object("resource", Need::Required);
    if (!resource) {
        return;
    }
    FieldReader inner(*resource, fields.pointerTo("resource"), fields.reference(), fields.deviations());
    content.uri = inner.string("uri", Need::Required).value_or(QString());
    content.mimeType = inner.string("mimeType").value_or(QString());
    const bool hasBlob = inner.member("blob") != nullptr;
    if (hasBlob && inner.member("text")) {
        inner.deviate("blob", u"text or blob, not both"_s, u"both"_s);
    }
    if (hasBlob && !inner.member("text")) {
        content.kind = Content::Kind::EmbeddedBlob;
        content.data = inner.base64("blob").value_or(QByteArray());
        return;
    }
    const std::optional<QString> text = inner.string("text", Need::Required);
    if (text) {
        content.kind = Content::Kind::EmbeddedText;
        content.text = *text;
    }
}

void readByType(FieldReader &fields, const QString &type, Content &content)
{
    if (type == "text"_L1) {
        content.kind = Content::Kind::Text;
        content.text = fields.string("text", Need::Required).value_or(QString());
    } else if (type == "image"_L1) {
        readMedia(fields, content, Content::Kind::Image);
    } else if (type == "audio"_L1) {
        readMedia(fields, content, Content::Kind::Audio);
    } else if (type == "resource"_L1) {
        readEmbedded(fields, content);
    } else if (type == "resource_link"_L1) {
        readLink(fields, content);
    } else {
        fields.deviate("type", u"text, image, audio, resource or resource_link"_s, type, Deviation::Severity::Warning);
    }
}

} // namespace

Content readContent(const Json &block, const QString &pointer, QList<Deviation> &deviations)
{
    Content content;
    content.raw = compactJson(block);
    if (!expectObject(block, pointer, kContentReference.toString(), deviations)) {
        return content;
    }
    FieldReader fields(block, pointer, kContentReference.toString(), deviations);
    if (const std::optional<QString> type = fields.string("type", Need::Required)) {
        readByType(fields, *type, content);
    }
    content.annotations = readAnnotations(fields);
    fields.object("_meta");
    return content;
}

Decoded<Content> decodeContent(const Json &block)
{
    Decoded<Content> decoded;
    decoded.value = readContent(block, {}, decoded.deviations);
    decoded.usable = block.is_object();
    return decoded;
}

Decoded<ToolResult> decodeToolResult(const Json &result)
{
    Decoded<ToolResult> decoded;
    if (!expectObject(result, {}, kContentReference.toString(), decoded.deviations)) {
        decoded.usable = false;
        return decoded;
    }
    FieldReader fields(result, {}, kContentReference.toString(), decoded.deviations);
    if (const Json *blocks = fields.array("content", Need::Required)) {
        for (size_t index = 0; index < blocks->size(); ++index) {
            const QString pointer = fields.pointerTo("content") + u'/' + QString::number(index);
            decoded.value.content.append(readContent(blocks->at(index), pointer, decoded.deviations));
        }
    }
    decoded.value.isError = fields.boolean("isError").value_or(false);
    if (const Json *structured = fields.member("structuredContent")) {
        decoded.value.hasStructured = true;
        decoded.value.structured = *structured;
    }
    fields.object("_meta");
    return decoded;
}

} // namespace Signalbox
