// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mcp/tool.h"

#include <QList>
#include <QString>

namespace Signalbox {

/// Tokens are estimated: one for every four bytes of UTF-8, rounded up. Models count each in their own way; English text
/// and JSON come near it, other scripts need more.
constexpr qint64 kBytesPerToken = 4;
[[nodiscard]] constexpr qint64 estimatedTokens(qint64 bytes)
{
    return (bytes + kBytesPerToken - 1) / kBytesPerToken;
}
/// A description up to so many characters counts as short.
constexpr qsizetype kShortDescription = 200;

/// What the definition of one tool takes of a model's context.
struct ToolCost
{
    QString tool;
    qint64 wholeBytes = 0; ///< of the entry in the list as it came, spaces aside
    /// Of what clients hand on to a model: name, description and input schema, as compact JSON, UTF-8.
    qint64 bytes = 0;
    qint64 descriptionBytes = 0; ///< of them: all descriptions, the tool's and those in its schema
    qint64 savedBytes = 0;       ///< of them: what descriptions have beyond kShortDescription characters

    [[nodiscard]] qint64 tokens() const { return estimatedTokens(bytes); }
    [[nodiscard]] qint64 savedTokens() const { return tokens() - estimatedTokens(bytes - savedBytes); }
    bool operator==(const ToolCost &) const = default;
};
[[nodiscard]] ToolCost costOf(const Tool &tool);

/// What all that a server has a model know takes of its context.
struct ContextBudget
{
    QList<ToolCost> tools; ///< the most costly first, then by name
    qint64 bytes = 0;
    qint64 tokens = 0; ///< of the tools, each rounded up
    qint64 savedTokens = 0;
    qint64 instructionTokens = 0; ///< besides

    /// Linear in the size of the definitions: for 10,000 tools not on the window's thread.
    [[nodiscard]] static ContextBudget of(const QList<Tool> &tools, const QString &instructions);
};

} // namespace Signalbox
