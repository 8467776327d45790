// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QByteArray>
#include <QImage>

// What servers ask in these tests. They stand apart from the fixture because moc loses its way in such strings.
namespace Signalbox {

inline const QByteArray kForm =
    R"({"message":"Where should the issue go?","requestedSchema":{"type":"object","properties":{
    "branch":{"type":"string","title":"Branch","description":"To build from.","minLength":2},
    "priority":{"type":"string","title":"Priority","enum":["low","normal","high"],"default":"normal"},
    "count":{"type":"integer","title":"How many","minimum":1,"maximum":9},
    "draft":{"type":"boolean","title":"As a draft","default":true}},"required":["branch"]}})";
inline const QByteArray kSample = R"({"systemPrompt":"You are a careful reviewer.","maxTokens":400,"temperature":0.2,
    "modelPreferences":{"hints":[{"name":"sonnet"},{"name":"gpt"}],"costPriority":0.3,"intelligencePriority":0.9},
    "tools":[{"name":"read_file","inputSchema":{"type":"object"}}],
    "messages":[{"role":"user","content":{"type":"text","text":"What does this change do?"}},
    {"role":"assistant","content":{"type":"text","text":"It renames a table."}},
    {"role":"user","content":{"type":"text","text":"Is it safe to run twice?"}}]})";

inline const QByteArray kEveryField =
    R"({"message":"Tell us how the release should be made. All of it can be changed later, but for the name of the branch, which is made at once and pushed to the server.",
    "requestedSchema":{"type":"object","properties":{
    "name":{"type":"string","title":"Name","description":"As it appears in the list of changes.","minLength":2,"maxLength":40},
    "mail":{"type":"string","title":"E-mail","format":"email"},"page":{"type":"string","title":"Page","format":"uri"},
    "day":{"type":"string","title":"Day","format":"date"},"moment":{"type":"string","title":"Moment","format":"date-time"},
    "share":{"type":"number","title":"Share of users, in percent","minimum":0,"maximum":100,"default":12.5},
    "count":{"type":"integer","title":"How many","minimum":1,"maximum":9},
    "draft":{"type":"boolean","title":"As a draft","default":true},
    "kind":{"type":"string","title":"Kind","enum":["major","minor","patch"],"default":"patch"},
    "colour":{"type":"string","title":"Colour","oneOf":[{"const":"#f00","title":"Red"},{"const":"#00f","title":"Blue"}]},
    "systems":{"type":"array","title":"Systems","minItems":1,"items":{"type":"string","enum":["Linux","macOS","Windows"]},"default":["Linux"]},
    "a_very_long_name_of_a_field_that_a_program_made_and_nobody_ever_read_aloud":{"type":"string"}},
    "required":["name","day","systems"]}})";

inline QByteArray toolSample()
{
    QImage image(240, 120, QImage::Format_RGB32);
    image.fill(QColor(60, 120, 180));
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "png");
    return R"({"systemPrompt":"You find faults in pictures.","maxTokens":400,"stopSequences":["END"],"includeContext":"thisServer",
        "modelPreferences":{"hints":[{"name":"sonnet"}],"speedPriority":0.5},"toolChoice":{"mode":"required"},
        "tools":[{"name":"read_file","inputSchema":{"type":"object"}},{"name":"list_files","inputSchema":{"type":"object"}}],
        "messages":[{"role":"user","content":[{"type":"text","text":"What is wrong with this picture?"},
        {"type":"image","mimeType":"image/png","data":")"
           + png.toBase64() + R"("}]},
        {"role":"assistant","content":{"type":"tool_use","id":"use-1","name":"read_file","input":{"path":"notes/2026/plan.md","lines":[1,40]}}},
        {"role":"user","content":{"type":"tool_result","toolUseId":"use-1","content":[{"type":"text","text":"# Plan\n\nOne. Two."}]}},
        {"role":"assistant","content":{"type":"tool_use","id":"use-2","name":"list_files","input":{}}},
        {"role":"user","content":{"type":"tool_result","toolUseId":"use-2","isError":true,"content":[{"type":"text","text":"No such folder."}]}}]})";
}

inline QByteArray addressRequest(const QByteArray &url)
{
    return R"({"mode":"url","message":"Sign in to go on.","elicitationId":"1","url":")" + url + "\"}";
}

} // namespace Signalbox
