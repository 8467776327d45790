// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/jsontext.h"
#include "tests/conformance/server/conformanceprovider.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

using Done = ServedProvider::ToolDone;

constexpr int kStepMs = 50;

constexpr const char *kSchema2020 = R"({
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "type": "object",
    "$defs": {"address": {"$anchor": "addressDef", "type": "object",
        "properties": {"street": {"type": "string"}, "city": {"type": "string"}}}},
    "properties": {"name": {"type": "string"}, "address": {"$ref": "#/$defs/address"},
        "contactMethod": {"type": "string", "enum": ["phone", "email"]},
        "phone": {"type": "string"}, "email": {"type": "string"}},
    "allOf": [{"anyOf": [{"required": ["phone"]}, {"required": ["email"]}]}],
    "if": {"properties": {"contactMethod": {"const": "phone"}}, "required": ["contactMethod"]},
    "then": {"required": ["phone"]},
    "else": {"required": ["email"]},
    "additionalProperties": false})";

constexpr const char *kHeaderSchema = R"({"type": "object",
    "properties": {"region": {"type": "string", "x-mcp-header": "Region"}}, "required": ["region"]})";

ServedResult blocks(std::initializer_list<Json> list)
{
    ServedResult result;
    for (const Json &block : list) {
        result.content.push_back(block);
    }
    return result;
}

Json text(const char *words)
{
    return ServedResult::text(QString::fromLatin1(words)).content.at(0);
}

/// Calls `step` at once, and again after each pause, until it says that it is done.
void repeat(const std::function<bool()> &step)
{
    if (step()) {
        QTimer::singleShot(kStepMs, [step] { repeat(step); });
    }
}

void logInSteps(const Json &, const ServedContextPtr &context, const Done &done)
{
    const auto at = std::make_shared<int>(0);
    repeat([at, context, done] {
        static constexpr const char *kLines[] = {"Tool execution started", "Tool processing data",
                                                 "Tool execution completed"};
        context->log(LogLevel::Info, Json(kLines[*at]));
        if (++*at < 3) {
            return true;
        }
        done(ServedResult::text(u"Tool with logging executed successfully"_s));
        return false;
    });
}

void progressInSteps(const Json &, const ServedContextPtr &context, const Done &done)
{
    const auto percent = std::make_shared<int>(0);
    repeat([percent, context, done] {
        context->progress(*percent, 100, u"Completed step %1 of 100"_s.arg(*percent));
        *percent += 50;
        if (*percent <= 100) {
            return true;
        }
        done(ServedResult::text(u"Tool with progress executed successfully"_s));
        return false;
    });
}

void reconnect(const Json &, const ServedContextPtr &context, const Done &done)
{
    context->hangUp();
    QTimer::singleShot(100, [done] { done(ServedResult::text(u"Reconnection test completed successfully."_s)); });
}

} // namespace

void addContentTools(ConformanceProvider &provider)
{
    const auto always = [](const ServedResult &result) {
        return [result](const Json &, const ServedContextPtr &, const Done &done) { done(result); };
    };
    provider.add(u"test_simple_text"_s, u"Returns a text."_s,
                 always(blocks({text("This is a simple text response for testing.")})));
    provider.add(u"test_image_content"_s, u"Returns an image."_s, always(blocks({imageBlock()})));
    provider.add(u"test_audio_content"_s, u"Returns sound."_s, always(blocks({audioBlock()})));
    provider.add(u"test_embedded_resource"_s, u"Returns a resource."_s,
                 always(blocks({textResourceBlock(u"test://embedded-resource"_s, u"text/plain"_s,
                                                  u"This is an embedded resource content."_s)})));
    provider.add(u"test_multiple_content_types"_s, u"Returns text, an image and a resource."_s,
                 always(blocks({text("Multiple content types test:"), imageBlock(),
                                textResourceBlock(u"test://mixed-content-resource"_s, u"application/json"_s,
                                                  uR"({"test":"data","value":123})"_s)})));
    provider.add(u"test_error_handling"_s, u"Fails."_s,
                 always(ServedResult::failure(u"This tool intentionally returns an error for testing"_s)));
    provider.add(u"test_tool_with_logging"_s, u"Sends three log messages."_s, logInSteps);
    provider.add(u"test_tool_with_progress"_s, u"Reports progress three times."_s, progressInSteps);
    provider.add(u"test_reconnection"_s, u"Hangs up before it answers."_s, reconnect);
    provider.add(u"json_schema_2020_12_tool"_s, u"Has an input schema with many keywords."_s,
                 always(ServedResult::text(u"Called."_s)), kSchema2020);
    provider.add(u"test_header_parameter"_s, u"Wants an argument in a header."_s,
                 always(ServedResult::text(u"Called."_s)), kHeaderSchema);
    provider.add(u"test_logging_tool"_s, u"Logs, if it may."_s,
                 [](const Json &, const ServedContextPtr &context, const Done &done) {
                     context->log(LogLevel::Info, Json("Diagnostic trace"));
                     done(ServedResult::text(u"Logging evaluated"_s));
                 });
    provider.add(u"test_trigger_tool_change"_s, u"Tells that the tools changed."_s,
                 [&provider](const Json &, const ServedContextPtr &, const Done &done) {
                     emit provider.news().toolsChanged();
                     done(ServedResult::text(u"Mutation triggered"_s));
                 });
    provider.add(u"test_trigger_prompt_change"_s, u"Tells that the prompts changed."_s,
                 [&provider](const Json &, const ServedContextPtr &, const Done &done) {
                     emit provider.news().promptsChanged();
                     done(ServedResult::text(u"Mutation triggered"_s));
                 });
}

} // namespace Signalbox
