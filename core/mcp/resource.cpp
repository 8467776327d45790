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
    checkAnnotations(fields);
    fields.array("icons");
    fields.object("_meta");
    return decoded;
}

} // namespace

Decoded<Resource> decodeResource(const Json &entry)
{
    return decode(entry, false);
}

Decoded<Resource> decodeResourceTemplate(const Json &entry)
{
    return decode(entry, true);
}

} // namespace Signalbox
