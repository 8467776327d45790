// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mcp/content.h"
#include "core/mcp/era.h"
#include "core/mcp/tool.h"

#include <QStringList>

namespace Signalbox {

/// A block of a sampling message: content, or a step of the tool loop (from 2025-11-25).
struct SamplingBlock
{
    enum class Kind { Content, ToolUse, ToolResult };
    Kind kind = Kind::Content;
    Content content;           ///< Content
    QString id;                ///< ToolUse: its own; ToolResult: of the use it answers
    QString name;              ///< ToolUse
    Json input = Json::null(); ///< ToolUse: an object
    ToolResult result;         ///< ToolResult
    QByteArray raw;            ///< compact text of the whole block
};

struct SamplingMessage
{
    QString role; ///< "user" or "assistant"
    QList<SamplingBlock> blocks;
};

/// What the server would like of the model; advice only. Priorities are 0 to 1.
struct ModelPreferences
{
    QStringList hints; ///< names or parts of names, best first
    std::optional<double> cost;
    std::optional<double> speed;
    std::optional<double> intelligence;
};

/// The parameters of sampling/createMessage (client/sampling).
struct SamplingRequest
{
    enum class ToolChoice { Auto, Required, None };
    QList<SamplingMessage> messages;
    qint64 maxTokens = 0;
    ModelPreferences preferences;
    QString systemPrompt;
    QString includeContext; ///< "none", "thisServer" or "allServers"
    std::optional<double> temperature;
    QStringList stopSequences;
    Json metadata = Json::null(); ///< for the model's provider; null if absent
    QList<Tool> tools;
    ToolChoice toolChoice = ToolChoice::Auto;
    QByteArray raw;
};

/// What a model, or the person in its place, answers.
struct SamplingResult
{
    SamplingMessage message;
    QString model;
    QString stopReason; ///< "endTurn", "stopSequence", "maxTokens", "toolUse" or another; may be empty
};

/// Finds as well: tool results mixed with other content, uses without results and results without uses.
[[nodiscard]] Decoded<SamplingRequest> decodeSamplingRequest(const Json &params);
[[nodiscard]] Decoded<SamplingResult> decodeSamplingResult(const Json &result);

/// A block of text, for an answer made here.
[[nodiscard]] SamplingBlock textBlock(const QString &text);
[[nodiscard]] SamplingBlock toolUseBlock(const QString &id, const QString &name, const Json &input);
/// The result's JSON text. One block stands alone; several are an array, which a server before 2025-11-25 does not
/// know: there the texts are joined by blank lines, and without any text the first block is sent.
[[nodiscard]] QByteArray encodeSamplingResult(const SamplingResult &result, Revision revision);

} // namespace Signalbox

Q_DECLARE_METATYPE(Signalbox::SamplingRequest)
