// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mcp/prompt.h"

#include "core/json/jsontext.h"
#include "core/mcp/fieldreader.h"

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

void readArguments(FieldReader &fields, QList<PromptArgument> &arguments)
{
    const Json *array = fields.array("arguments");
    if (!array) {
        return;
    }
    for (size_t index = 0; index < array->size(); ++index) {
        const Json &entry = array->at(index);
        const QString pointer = fields.pointerTo("arguments") + u'/' + QString::number(index);
        if (!expectObject(entry, pointer, fields.reference(), fields.deviations())) {
            continue;
        }
        FieldReader members(entry, pointer, fields.reference(), fields.deviations());
        const std::optional<QString> name = members.string("name", Need::Required);
        PromptArgument argument;
        argument.title = members.string("title").value_or(QString());
        argument.description = members.string("description").value_or(QString());
        argument.required = members.boolean("required").value_or(false);
        if (name) { // without one there is no way to give it a value
            argument.name = *name;
            arguments.append(argument);
        }
    }
}

} // namespace

Decoded<Prompt> decodePrompt(const Json &entry)
{
    const QString reference = u"server/prompts"_s;
    Decoded<Prompt> decoded;
    Prompt &prompt = decoded.value;
    prompt.raw = compactJson(entry);
    if (!expectObject(entry, {}, reference, decoded.deviations)) {
        decoded.usable = false;
        return decoded;
    }
    FieldReader fields(entry, {}, reference, decoded.deviations);
    const std::optional<QString> name = fields.string("name", Need::Required);
    decoded.usable = name.has_value();
    prompt.name = name.value_or(QString());
    prompt.title = fields.string("title").value_or(QString());
    prompt.description = fields.string("description").value_or(QString());
    readArguments(fields, prompt.arguments);
    fields.array("icons");
    fields.object("_meta");
    return decoded;
}

} // namespace Signalbox
