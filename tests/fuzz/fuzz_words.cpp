// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/jsonparse.h"
#include "core/mcp/cachehint.h"
#include "core/mcp/codec.h"
#include "core/mcp/completion.h"
#include "core/mcp/elicitation.h"
#include "core/mcp/notifications.h"
#include "core/mcp/prompt.h"
#include "core/mcp/resource.h"
#include "core/mcp/sampling.h"
#include "core/mcp/skill.h"
#include "core/mcp/structuredcheck.h"
#include "core/mcp/task.h"
#include "core/mcp/toolheaders.h"
#include "core/mcp/uriencoding.h"
#include "tests/fuzz/fuzzing.h"

#include <algorithm>

using namespace Signalbox;
using namespace Signalbox::Fuzzing;

namespace {

template<typename T>
void check(const Decoded<T> &decoded)
{
    for (const Deviation &deviation : decoded.deviations) {
        require(deviation.pointer.isEmpty() || deviation.pointer.startsWith(u'/'), "a deviation has a JSON pointer");
        require(!deviation.expected.isEmpty() && !deviation.reference.isEmpty(), "a deviation says what was expected");
    }
    require(decoded.usable || !decoded.deviations.isEmpty(), "what cannot be used says why");
}

void checkHeaders(const Json &schema, QByteArrayView arguments)
{
    const Result<ToolHeaders> headers = ToolHeaders::fromSchema(schema);
    if (!headers) {
        require(!headers.error().message.isEmpty(), "a tool that is not offered says why");
        return;
    }
    for (const auto &[name, value] : headers->fields(arguments)) {
        const auto isPlain = [](char c) { return c >= 0x20 && c <= 0x7E; };
        require(std::ranges::all_of(name, isPlain) && std::ranges::all_of(value, isPlain),
                "a header has printable characters only");
        require(!name.contains(' ') && !name.contains(':'), "a header's name is a token");
    }
}

void checkElicitation(const Json &value)
{
    const Decoded<ElicitationRequest> request = decodeElicitation(value);
    check(request);
    if (const Result<QByteArray> answer = defaultAnswer(value)) {
        const Json content = parseJson(*answer).value().value.at("content");
        require(elicitationFaults(content, request.value.schema)->isEmpty(), "an answer by defaults fits its form");
    }
}

/// No tree is deep enough here to be dear, but schemas in it may be.
void checkResults(QByteArrayView text, const Json &value)
{
    check(decodeCompletion(text));
    check(decodeCacheHint(text));
    check(decodeTask(text, TaskModel::Core));
    check(decodeTask(text, TaskModel::Extension));
    check(decodeCreatedTask(text, TaskModel::Core));
    check(decodeReadResult(value));
    check(decodePromptResult(value));
    const Decoded<SamplingResult> sampled = decodeSamplingResult(value);
    check(sampled);
    if (sampled.usable) {
        const QByteArray written = encodeSamplingResult(sampled.value, Revision::V20260728);
        require(parseJson(written).has_value(), "an answer is JSON");
    }
    const Decoded<ToolResult> result = decodeToolResult(value);
    check(result);
    static_cast<void>(checkStructured(result.value, value));
}

} // namespace

/// One JSON text, taken for every word of the protocol in turn.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray text = bytesOf(data, size);
    check(decodeLogNotification(text));
    check(decodeProgressNotification(text));
    check(decodeResourceUpdate(text));
    check(decodeElicitationEnd(text));
    require(!decodeRemoteError(text).message.isNull(), "every error has a message");
    require(!headerText(QByteArrayView(text)).contains('\n'), "a header's value is one line");
    const Result<ParsedJson> parsed = parseJson(text);
    if (!parsed) {
        return 0;
    }
    const Json &value = parsed->value;
    const Decoded<Tool> tool = decodeTool(value);
    check(tool);
    check(decodePrompt(value));
    check(decodeResource(value));
    check(decodeResourceTemplate(value));
    check(decodeContent(value));
    check(decodeSamplingRequest(value));
    check(decodeSkill(value));
    checkElicitation(value);
    checkHeaders(value, text);
    checkHeaders(tool.value.inputSchema, text);
    checkResults(text, value);
    return 0;
}
