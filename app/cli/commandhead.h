// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/clioutput.h"
#include "core/base/result.h"

#include <optional>

namespace Signalbox {

/// The head of every command: tells what is wrong with its options, or prints the help that they ask for. The exit code
/// if that was all, nothing if the command is to go on. `Options` have a `helpText`, empty where none is asked for.
template<typename Options>
[[nodiscard]] std::optional<int> codeAfterOptions(const Result<Options> &options)
{
    if (!options) {
        return refusal("usage", options.error());
    }
    if (!options->helpText.isEmpty()) {
        return exitCodeOf(printText(options->helpText));
    }
    return std::nullopt;
}

} // namespace Signalbox
