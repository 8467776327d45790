// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>
#include <string>
#include <vector>

namespace Fake {

/// What the command line asked for; `--help` says what each means.
struct Options
{
    std::string era = "legacy";
    long tools = 0;
    long pageSize = 0;
    std::string batches = "answered";
    std::set<std::string> noAnswer;
    std::string crashOn;
    std::string crashHow = "3";
    std::string crashMid;
    bool duplicateAnswer = false;
    bool wrongId = false;
    bool idAsString = false;
    bool dieOnProbe = false;
    bool silentOnProbe = false;
    bool emptyProbe = false;
    long errorOnProbe = 0;
    std::string discoverLists = "2026-07-28";
    std::string legacyVersion;
    bool sameCursor = false;
    bool endlessList = false;
    std::string ask;
    long inputRequired = 0;
    long answerLateMs = 0;
    long completions = 0;
    long completeLateMs = 0;

    long noiseStdout = 0;
    long stderrBytes = 0;
    long split = 0;
    bool crlf = false;
    bool bom = false;
    bool invalidUtf8 = false;
    long hugeLine = 0;
    long flood = 0;

    bool ignoreStdinClose = false;
    bool ignoreTerm = false;
    bool stopReading = false;
    bool spawnChild = false;
    bool spawnGroup = false;
    bool spawnSetsid = false;
    std::string pidFile;
    std::string witness;
    bool listFds = false;
    bool listSignals = false;
    bool printEnv = false;
    bool printArgs = false;
    std::vector<std::string> rest; ///< after `--`: taken and shown by --print-args
};

/// Ends the program after `--help` (0) and after a mistake (1).
Options parseOptions(int argc, char **argv);

} // namespace Fake
