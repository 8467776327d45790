// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/json.h"
#include "core/mcp/prompt.h"
#include "core/session/outcome.h"
#include "ui/models/result/showncontent.h"

#include <memory>

namespace Signalbox {

/// The result of prompts/get, taken apart for showing.
struct PromptReading
{
    PromptResult prompt;
    QList<ShownContent> shown;        ///< of the first messages, one each, made ready
    bool hides = false;               ///< characters in it are not seen, or turn the direction of what is
    bool usable = false;              ///< false: it is no such result; `deviations` say why
    std::shared_ptr<const Json> tree; ///< the whole result; null if it is no JSON
    QByteArray raw;                   ///< as it came, laid out over lines
    QList<Deviation> deviations;
};
using PromptReadingPtr = std::shared_ptr<const PromptReading>;

/// Pure, and maybe slow: made for the thread pool.
[[nodiscard]] PromptReadingPtr readPrompt(const CallOutcome &outcome);

// For other programs: what is text as it was sent, anything else named by its kind.
[[nodiscard]] QString textOf(const PromptMessage &message);
[[nodiscard]] QString textOf(const QList<PromptMessage> &messages);    ///< with roles
[[nodiscard]] QByteArray jsonOf(const PromptMessage &message);         ///< laid out over lines
[[nodiscard]] QByteArray jsonOf(const QList<PromptMessage> &messages); ///< an array

} // namespace Signalbox
