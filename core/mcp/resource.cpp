// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mcp/resource.h"

#include "core/json/jsontext.h"
#include "core/mcp/fieldreader.h"

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

Decoded<Resource> decode(const Json &entry, bool isTemplate)
{
    const QString reference = u"server/resources"_s;
    Decoded<Resource> decoded;
    Resource &resource = decoded.value;
    resource.isTemplate = isTemplate;
    resource.raw = compactJson(entry);
    if (!expectObject(entry, {}, reference, decoded.deviations)) {
        decoded.usable = false;
        return decoded;
    }
    FieldReader fields(entry, {}, reference, decoded.deviations);
    const std::optional<QString> uri = fields.string(isTemplate ? "uriTemplate" : "uri", Need::Required);
    decoded.usable = uri.has_value();
    resource.uri = uri.value_or(QString());
    resource.name = fields.string("name", Need::Required).value_or(QString());
    resource.title = fields.string("title").value_or(QString());
    resource.description = fields.string("description").value_or(QString());
    resource.mimeType = fields.string("mimeType").value_or(QString());
    if (!isTemplate) {
        resource.size = fields.unsignedInteger("size");
    }
    resource.annotations = readAnnotations(fields);
    resource.icons = readIcons(fields);
    fields.object("_meta");
    return decoded;
}

ResourceContents readContents(const Json &entry, const QString &pointer, Decoded<ReadResult> &decoded)
{
    ResourceContents contents;
    contents.raw = compactJson(entry);
    const QString reference = u"server/resources"_s;
    if (!expectObject(entry, pointer, reference, decoded.deviations)) {
        return contents;
    }
    FieldReader fields(entry, pointer, reference, decoded.deviations);
    contents.uri = fields.string("uri", Need::Required).value_or(QString());
    contents.mimeType = fields.string("mimeType").value_or(QString());
    const bool hasText = fields.member("text") != nullptr;
    const bool hasBlob = fields.member("blob") != nullptr;
    if (hasText && hasBlob) {
        fields.deviate("blob", u"text or blob, not both"_s, u"both"_s);
    }
    contents.isText = hasText || !hasBlob;
    if (contents.isText) {
        contents.text = fields.string("text", Need::Required).value_or(QString());
    } else {
        contents.data = fields.base64("blob").value_or(QByteArray());
    }
    fields.object("_meta");
    return contents;
}

} // namespace

Decoded<ReadResult> decodeReadResult(const Json &result)
{
    Decoded<ReadResult> decoded;
    const QString reference = u"server/resources"_s;
    decoded.usable = expectObject(result, {}, reference, decoded.deviations);
    if (!decoded.usable) {
        return decoded;
    }
    FieldReader fields(result, {}, reference, decoded.deviations);
    const Json *contents = fields.array("contents", Need::Required);
    for (std::size_t index = 0; contents && index < contents->size(); ++index) {
        const QString pointer = u"/contents/"_s + QString::number(index);
        decoded.value.contents.append(readContents(contents->at(index), pointer, decoded));
    }
    fields.object("_meta");
    return decoded;
}

Decoded<Resource> decodeResource(const Json &entry)
{
    return decode(entry, false);
}

Decoded<Resource> decodeResourceTemplate(const Json &entry)
{
    return decode(entry, true);
}

} // namespace Signalbox
