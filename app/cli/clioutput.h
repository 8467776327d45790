// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/json/json.h"

#include <QByteArray>
#include <QByteArrayView>

namespace Signalbox {

/// Exit codes of the command line (design.md section 6).
namespace ExitCode {
constexpr int Success = 0;
constexpr int Usage = 1; ///< and whatever has no class of its own
constexpr int AuthNeeded = 3;
constexpr int Unreachable = 4;
constexpr int ToolError = 5;  ///< the tool failed, or there is no such tool
constexpr int Policy = 12;    ///< refused by a rule, or by the person
constexpr int BySignal = 128; ///< plus the signal's number
} // namespace ExitCode

/// Writes a result (JSON text) to standard output: indented, or as one document `{"result": …}` byte for byte. False,
/// after an error line, if it could not be written whole (a full disk, a closed pipe).
[[nodiscard]] bool printResult(const QByteArray &result, bool json);

/// Writes text for the person to standard output as it is given; false as above.
[[nodiscard]] bool printText(const QString &text);

/// Writes one line `{"error": {"code": …, "message": …}}` to standard error, with the server's last lines on its own
/// standard error where they say more.
void printError(const char *code, const Error &error, const QByteArray &serverStderr = {});

/// An error that says that somebody must sign in first, with the command that does it (empty: there is none).
void printAuthError(Error error, const QString &signInCommand);

/// The exit code of a command whose last step was to print.
[[nodiscard]] constexpr int exitCodeOf(bool isPrinted)
{
    return isPrinted ? ExitCode::Success : ExitCode::Usage;
}

/// What a command did: with `json` one document `{"result": {member: value}}`, else the sentence as a line. The exit code.
[[nodiscard]] int printAnswer(bool json, const char *member, const Json &value, const QString &sentence);

/// printError(), and the exit code of a command that ends with it.
[[nodiscard]] int refusal(const char *code, const Error &error);

/// refusal() by a command that works on Signalbox's own files: "storage" if one could not be read or written, else "usage".
[[nodiscard]] int refuse(const Error &error);

/// Writes one line `{"note": …}` to standard error.
void printNote(const QString &note);
/// Writes one line `{"finding": …}` to standard error: something about an answer that is not as it should be.
void printFinding(const QString &where, const QString &message);
/// Writes one line `{"log": …}` to standard error: a server's log message, JSON text.
void printLog(const QByteArray &message);

/// Writes one event to standard output: a line of words, or of JSON (`members` of one object). False as above.
[[nodiscard]] bool printEvent(const QString &words, const QByteArray &members, bool json);
/// Writes text for the person at the terminal to standard error, without a line end of its own.
void tellPerson(const QString &text);

/// Control characters, the C1 controls and the marks that turn the direction of text, as \uXXXX: what a server wrote
/// must not drive a terminal. Line ends and tabs stay. Inside a JSON string the value stays the same.
[[nodiscard]] QByteArray forTerminal(QByteArrayView utf8);

} // namespace Signalbox
