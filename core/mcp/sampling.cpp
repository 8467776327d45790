// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mcp/sampling.h"

#include "core/json/jsontext.h"
#include "core/mcp/samplingblock.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

const QString &reference()
{
    static const QString kSamplingReference = u"client/sampling"_s;
    return kSamplingReference;
}

std::optional<double> readPriority(FieldReader &fields, const char *key)
{
    const std::optional<double> value = fields.number(key);
    if (value && !(*value >= 0 && *value <= 1)) {
        fields.deviate(key, u"number from 0 to 1"_s, QString::number(*value));
        return std::nullopt;
    }
    return value;
}

ModelPreferences readPreferences(FieldReader &outer)
{
    ModelPreferences preferences;
    const Json *object = outer.object("modelPreferences");
    if (!object) {
        return preferences;
    }
    FieldReader fields(*object, outer.pointerTo("modelPreferences"), reference(), outer.deviations());
    preferences.cost = readPriority(fields, "costPriority");
    preferences.speed = readPriority(fields, "speedPriority");
    preferences.intelligence = readPriority(fields, "intelligencePriority");
    const Json *hints = fields.array("hints");
    for (std::size_t index = 0; hints && index < hints->size(); ++index) {
        const QString pointer = fields.pointerTo("hints") + u'/' + QString::number(index);
        if (expectObject(hints->at(index), pointer, reference(), outer.deviations())) {
            FieldReader hint(hints->at(index), pointer, reference(), outer.deviations());
            if (const std::optional<QString> name = hint.string("name")) {
                preferences.hints.append(*name);
            }
        }
    }
    return preferences;
}

void readTools(FieldReader &fields, SamplingRequest &request)
{
    const Json *tools = fields.array("tools");
    for (std::size_t index = 0; tools && index < tools->size(); ++index) {
        Decoded<Tool> tool = decodeTool(tools->at(index));
        for (Deviation &deviation : tool.deviations) {
            deviation.pointer.prepend(fields.pointerTo("tools") + u'/' + QString::number(index));
        }
        fields.deviations() += tool.deviations;
        if (tool.usable) {
            request.tools.append(tool.value);
        }
    }
    const Json *choice = fields.object("toolChoice");
    if (!choice) {
        return;
    }
    FieldReader members(*choice, fields.pointerTo("toolChoice"), reference(), fields.deviations());
    const QString mode = members.string("mode").value_or(u"auto"_s);
    if (mode == "required"_L1 || mode == "none"_L1) {
        request.toolChoice =
            mode == "none"_L1 ? SamplingRequest::ToolChoice::None : SamplingRequest::ToolChoice::Required;
    } else if (mode != "auto"_L1) {
        members.deviate("mode", u"auto, required or none"_s, mode.left(200));
    }
}

/// Every tool use is answered in the very next message, and nothing else is answered there.
void checkToolLoop(FieldReader &fields, const QList<SamplingMessage> &messages)
{
    QSet<QString> pending;
    for (qsizetype index = 0; index < messages.size(); ++index) {
        QSet<QString> uses;
        for (const SamplingBlock &block : messages[index].blocks) {
            if (block.kind == SamplingBlock::Kind::ToolUse) {
                uses.insert(block.id);
            } else if (block.kind == SamplingBlock::Kind::ToolResult && !pending.remove(block.id)) {
                fields.deviate("messages", u"a tool use before its result"_s, block.id.left(200));
            }
        }
        for (const QString &id : std::as_const(pending)) {
            fields.deviate("messages", u"a result for each tool use in the next message"_s, id.left(200));
        }
        pending = uses;
    }
    for (const QString &id : std::as_const(pending)) {
        fields.deviate("messages", u"a result for each tool use in the next message"_s, id.left(200));
    }
}

void readMessages(FieldReader &fields, SamplingRequest &request)
{
    const Json *messages = fields.array("messages", Need::Required);
    if (messages && messages->empty()) {
        fields.deviate("messages", u"at least one message"_s, u"empty array"_s);
    }
    for (std::size_t index = 0; messages && index < messages->size(); ++index) {
        const QString pointer = fields.pointerTo("messages") + u'/' + QString::number(index);
        if (expectObject(messages->at(index), pointer, reference(), fields.deviations())) {
            FieldReader members(messages->at(index), pointer, reference(), fields.deviations());
            request.messages.append(readSamplingMessage(members));
        }
    }
    checkToolLoop(fields, request.messages);
}

QByteArray joinedText(const SamplingMessage &message)
{
    QStringList texts;
    for (const SamplingBlock &block : message.blocks) {
        if (block.kind == SamplingBlock::Kind::Content && block.content.kind == Content::Kind::Text) {
            texts.append(block.content.text);
        }
    }
    return texts.isEmpty() ? message.blocks.constFirst().raw : textBlock(texts.join("\n\n"_L1)).raw;
}

} // namespace

Decoded<SamplingRequest> decodeSamplingRequest(const Json &params)
{
    Decoded<SamplingRequest> decoded;
    SamplingRequest &request = decoded.value;
    request.raw = compactJson(params);
    decoded.usable = expectObject(params, {}, reference(), decoded.deviations);
    if (!decoded.usable) {
        return decoded;
    }
    FieldReader fields(params, {}, reference(), decoded.deviations);
    readMessages(fields, request);
    request.maxTokens = fields.unsignedInteger("maxTokens", Need::Required).value_or(0);
    request.preferences = readPreferences(fields);
    request.systemPrompt = fields.string("systemPrompt").value_or(QString());
    request.includeContext = fields.string("includeContext").value_or(u"none"_s);
    if (!QStringList{u"none"_s, u"thisServer"_s, u"allServers"_s}.contains(request.includeContext)) {
        fields.deviate("includeContext", u"none, thisServer or allServers"_s, request.includeContext.left(200));
        request.includeContext = u"none"_s;
    }
    request.temperature = fields.number("temperature");
    request.stopSequences = fields.strings("stopSequences").value_or(QStringList());
    if (const Json *metadata = fields.object("metadata")) {
        request.metadata = *metadata;
    }
    readTools(fields, request);
    decoded.usable = !request.messages.isEmpty();
    return decoded;
}

Decoded<SamplingResult> decodeSamplingResult(const Json &result)
{
    Decoded<SamplingResult> decoded;
    decoded.usable = expectObject(result, {}, reference(), decoded.deviations);
    if (!decoded.usable) {
        return decoded;
    }
    FieldReader fields(result, {}, reference(), decoded.deviations);
    decoded.value.message = readSamplingMessage(fields);
    if (const Json *content = fields.member("content"); content && decoded.value.message.blocks.isEmpty()) {
        fields.deviate("content", u"at least one block"_s, u"empty array"_s);
    }
    decoded.value.model = fields.string("model", Need::Required).value_or(QString());
    decoded.value.stopReason = fields.string("stopReason").value_or(QString());
    decoded.usable = !decoded.value.message.blocks.isEmpty() && !decoded.value.message.role.isEmpty();
    return decoded;
}

SamplingBlock textBlock(const QString &text)
{
    Json value(jsoncons::json_object_arg);
    value["type"] = "text";
    value["text"] = fromQString(text);
    SamplingBlock block;
    block.content = decodeContent(value).value;
    block.raw = compactJson(value);
    return block;
}

SamplingBlock toolUseBlock(const QString &id, const QString &name, const Json &input)
{
    Json value(jsoncons::json_object_arg);
    value["type"] = "tool_use";
    value["id"] = fromQString(id);
    value["name"] = fromQString(name);
    value["input"] = input;
    SamplingBlock block;
    block.kind = SamplingBlock::Kind::ToolUse;
    block.id = id;
    block.name = name;
    block.input = input;
    block.raw = compactJson(value);
    return block;
}

QByteArray encodeSamplingResult(const SamplingResult &result, Revision revision)
{
    const QList<SamplingBlock> &blocks = result.message.blocks;
    QByteArray content = "[]";
    if (blocks.size() == 1) {
        content = blocks.constFirst().raw;
    } else if (!blocks.isEmpty() && revision < Revision::V20251125) {
        content = joinedText(result.message);
    } else {
        QByteArrayList texts;
        for (const SamplingBlock &block : blocks) {
            texts.append(block.raw);
        }
        content = '[' + texts.join(',') + ']';
    }
    QByteArray text = R"({"role":)" + jsonString(result.message.role) + R"(,"content":)" + content + R"(,"model":)"
                      + jsonString(result.model);
    if (!result.stopReason.isEmpty()) {
        text += R"(,"stopReason":)" + jsonString(result.stopReason);
    }
    return text + '}';
}

} // namespace Signalbox
