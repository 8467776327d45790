// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mcp/samplingblock.h"

#include "core/json/jsontext.h"
#include "core/mcp/prompt.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

void readToolUse(FieldReader &fields, SamplingBlock &block)
{
    block.kind = SamplingBlock::Kind::ToolUse;
    block.id = fields.string("id", Need::Required).value_or(QString());
    block.name = fields.string("name", Need::Required).value_or(QString());
    if (const Json *input = fields.object("input", Need::Required)) {
        block.input = *input;
    }
}

void readToolResult(FieldReader &fields, SamplingBlock &block)
{
    block.kind = SamplingBlock::Kind::ToolResult;
    block.id = fields.string("toolUseId", Need::Required).value_or(QString());
    const Json *content = fields.array("content", Need::Required);
    for (std::size_t index = 0; content && index < content->size(); ++index) {
        const QString pointer = fields.pointerTo("content") + u'/' + QString::number(index);
        block.result.content.append(readContent(content->at(index), pointer, fields.deviations()));
    }
    block.result.isError = fields.boolean("isError").value_or(false);
    if (const Json *structured = fields.member("structuredContent")) {
        block.result.hasStructured = true;
        block.result.structured = *structured;
    }
}

SamplingBlock readBlock(const Json &value, const QString &pointer, FieldReader &outer)
{
    SamplingBlock block;
    block.raw = compactJson(value);
    if (value.is_object()) {
        FieldReader fields(value, pointer, outer.reference(), outer.deviations());
        const Json *type = fields.member("type");
        if (type && toQString(*type) == "tool_use"_L1) {
            readToolUse(fields, block);
            return block;
        }
        if (type && toQString(*type) == "tool_result"_L1) {
            readToolResult(fields, block);
            return block;
        }
    }
    block.content = readContent(value, pointer, outer.deviations());
    return block;
}

/// Who may say what, and that tool results stand alone (client/sampling, "Message Content Constraints").
void checkBlocks(FieldReader &fields, const SamplingMessage &message)
{
    using Kind = SamplingBlock::Kind;
    const auto count = [&message](Kind kind) { return std::ranges::count(message.blocks, kind, &SamplingBlock::kind); };
    const auto results = count(Kind::ToolResult);
    if (results > 0 && results < message.blocks.size()) {
        fields.deviate("content", u"tool results alone"_s, u"other content beside them"_s);
    }
    if (results > 0 && message.role == "assistant"_L1) {
        fields.deviate("role", u"user, for tool results"_s, message.role);
    }
    if (count(Kind::ToolUse) > 0 && message.role == "user"_L1) {
        fields.deviate("role", u"assistant, for tool uses"_s, message.role);
    }
}

} // namespace

SamplingMessage readSamplingMessage(FieldReader &fields)
{
    SamplingMessage message;
    message.role = readRole(fields);
    const Json *content = fields.member("content");
    if (!content) {
        fields.deviate("content", u"a block or an array of blocks"_s, u"absent"_s);
        return message;
    }
    const QString pointer = fields.pointerTo("content");
    if (!content->is_array()) {
        message.blocks.append(readBlock(*content, pointer, fields));
    }
    for (std::size_t index = 0; content->is_array() && index < content->size(); ++index) {
        message.blocks.append(readBlock(content->at(index), pointer + u'/' + QString::number(index), fields));
    }
    checkBlocks(fields, message);
    return message;
}

} // namespace Signalbox
