// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mcp/tool.h"

#include "core/json/jsontext.h"
#include "core/mcp/fieldreader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

/// `Tool.inputSchema` and `Tool.outputSchema`: kept as they came if they are objects.
Json schemaOf(FieldReader &fields, std::string_view key, Need need)
{
    const Json *schema = fields.object(key, need);
    return schema ? *schema : Json::null();
}

void checkRootType(FieldReader &fields, const Json &schema)
{
    FieldReader root(schema, fields.pointerTo("inputSchema"), fields.reference(), fields.deviations());
    const std::optional<QString> type = root.string("type", Need::Required);
    if (type && *type != "object"_L1) {
        root.deviate("type", u"\"object\""_s, *type);
    }
}

ToolAnnotations annotationsOf(FieldReader &fields)
{
    const Json *object = fields.object("annotations");
    if (!object) {
        return {};
    }
    FieldReader hints(*object, fields.pointerTo("annotations"), fields.reference(), fields.deviations());
    ToolAnnotations annotations;
    annotations.title = hints.string("title").value_or(QString());
    annotations.readOnly = hints.boolean("readOnlyHint");
    annotations.destructive = hints.boolean("destructiveHint");
    annotations.idempotent = hints.boolean("idempotentHint");
    annotations.openWorld = hints.boolean("openWorldHint");
    return annotations;
}

Tool::TaskSupport taskSupportOf(FieldReader &fields)
{
    const Json *execution = fields.object("execution");
    if (!execution) {
        return Tool::TaskSupport::Forbidden;
    }
    FieldReader members(*execution, fields.pointerTo("execution"), fields.reference(), fields.deviations());
    const QString word = members.string("taskSupport").value_or(u"forbidden"_s);
    if (word == "optional"_L1 || word == "required"_L1) {
        return word == "optional"_L1 ? Tool::TaskSupport::Optional : Tool::TaskSupport::Required;
    }
    if (word != "forbidden"_L1) {
        members.deviate("taskSupport", u"forbidden, optional or required"_s, word.left(200));
    }
    return Tool::TaskSupport::Forbidden;
}

/// Names SHOULD be 1 to 128 characters of A-Z a-z 0-9 _ . - (server/tools, from 2025-11-25); worth a note, no more.
bool isUsualName(QStringView name)
{
    const auto usual = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_'
               || c == u'-' || c == u'.';
    };
    return !name.isEmpty() && name.size() <= 128 && std::ranges::all_of(name, usual);
}

} // namespace

QString Tool::label() const
{
    if (!title.isEmpty()) {
        return title;
    }
    return annotations.title.isEmpty() ? name : annotations.title;
}

Decoded<Tool> decodeTool(const Json &entry)
{
    const QString reference = u"server/tools"_s;
    Decoded<Tool> decoded;
    Tool &tool = decoded.value;
    tool.raw = compactJson(entry);
    if (!expectObject(entry, {}, reference, decoded.deviations)) {
        decoded.usable = false;
        return decoded;
    }
    FieldReader fields(entry, {}, reference, decoded.deviations);
    const std::optional<QString> name = fields.string("name", Need::Required);
    decoded.usable = name.has_value();
    tool.name = name.value_or(QString());
    if (name && !isUsualName(*name)) {
        fields.deviate("name", u"1 to 128 letters, digits, _ . -"_s, *name, Deviation::Severity::Note);
    }
    tool.title = fields.string("title").value_or(QString());
    tool.description = fields.string("description").value_or(QString());
    tool.inputSchema = schemaOf(fields, "inputSchema", Need::Required);
    if (tool.inputSchema.is_object()) {
        checkRootType(fields, tool.inputSchema);
    }
    tool.outputSchema = schemaOf(fields, "outputSchema", Need::Optional);
    tool.annotations = annotationsOf(fields);
    tool.taskSupport = taskSupportOf(fields);
    tool.icons = readIcons(fields);
    fields.object("_meta");
    return decoded;
}

} // namespace Signalbox
