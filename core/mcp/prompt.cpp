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
    prompt.icons = readIcons(fields);
    fields.object("_meta");
    return decoded;
}

QString readRole(FieldReader &fields)
{
    const std::optional<QString> role = fields.string("role", Need::Required);
    if (role && *role != "user"_L1 && *role != "assistant"_L1) {
        fields.deviate("role", u"user or assistant"_s, role->left(200));
        return {};
    }
    return role.value_or(QString());
}

Decoded<PromptResult> decodePromptResult(const Json &result)
{
    const QString reference = u"server/prompts"_s;
    Decoded<PromptResult> decoded;
    decoded.usable = expectObject(result, {}, reference, decoded.deviations);
    if (!decoded.usable) {
        return decoded;
    }
    FieldReader fields(result, {}, reference, decoded.deviations);
    decoded.value.description = fields.string("description").value_or(QString());
    const Json *messages = fields.array("messages", Need::Required);
    for (std::size_t index = 0; messages && index < messages->size(); ++index) {
        const Json &entry = messages->at(index);
        const QString pointer = u"/messages/"_s + QString::number(index);
        if (!expectObject(entry, pointer, reference, decoded.deviations)) {
            continue;
        }
        FieldReader members(entry, pointer, reference, decoded.deviations);
        PromptMessage message;
        message.role = readRole(members);
        if (const Json *content = members.member("content")) {
            message.content = readContent(*content, pointer + "/content"_L1, decoded.deviations);
        } else {
            members.deviate("content", u"object"_s, u"absent"_s);
        }
        decoded.value.messages.append(message);
    }
    fields.object("_meta");
    return decoded;
}

} // namespace Signalbox
