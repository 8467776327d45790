// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>

namespace Signalbox {

/// Exit codes of the command line (design.md section 6).
namespace ExitCode {
constexpr int Success = 0;
constexpr int Usage = 1; ///< and whatever has no class of its own
constexpr int AuthNeeded = 3;
constexpr int Unreachable = 4;
constexpr int ToolError = 5; ///< the tool failed, or there is no such tool
}

/// Writes a result (JSON text) to standard output: indented, or as one document `{"result": …}`.
void printResult(const QByteArray &result, bool json);

/// Writes one line `{"error": {"code": …, "message": …}}` to standard error.
void printError(const char *code, const Error &error);

} // namespace Signalbox
