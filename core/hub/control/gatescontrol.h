// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/paths.h"
#include "core/hub/control/controlquestion.h"

#include <functional>

namespace Signalbox {

class Engine;

/// What this engine's gates answer. Breakers: `{"breakers": […]}`, of each server as a whole and of each tool that failed:
/// `{server, tool, state: closed | open | half-open, failures, nextTrySeconds, threshold, restSeconds}`; `tool` only of
/// tools, `nextTrySeconds` only while open. ResetBreaker: `{"reset": […]}`, those that had failures, as they were.
/// Cache: `{entries, bytes, tools: [{server, tool, entries, bytes, hits, misses, oldestSeconds,
/// remainsSeconds}]}`; never what was asked or answered. ClearCache: `{"forgotten": entries}`. Errors: Kind::Usage.
[[nodiscard]] Result<Json> answerControl(Engine &engine, const ControlQuestion &question);

/// Brings the window forth and shows in it what a question of kind Open names; called on the engine's thread.
using WindowOpener = std::function<void(const ControlQuestion &question)>;

/// Answers at the socket of these folders until the engine stops. Without `opener`, Open is refused: there is no window.
void serveControl(Engine &engine, const Paths &paths, WindowOpener opener = {});

} // namespace Signalbox
