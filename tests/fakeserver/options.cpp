// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "options.h"

#include <cstdio>
#include <cstdlib>
#include <string_view>
#include <variant>

namespace Fake {

namespace {

using Target = std::variant<bool Options::*, long Options::*, std::string Options::*, std::set<std::string> Options::*>;

struct Flag
{
    const char *name;
    const char *value; ///< what follows, for the help text; nullptr for a switch
    Target target;
    const char *help;
};

const Flag flags[] = {
    {"--era", "legacy|modern|both", &Options::era, "which protocol eras it speaks (legacy)"},
    {"--legacy-version", "VERSION", &Options::legacyVersion, "the version initialize is answered with (the asked one)"},
    {"--tools", "N", &Options::tools, "N more tools, tool_0000 and so on"},
    {"--page-size", "N", &Options::pageSize, "items on one page of a list (all)"},
    {"--batches", "answered|refused|ignored", &Options::batches, "what becomes of a JSON-RPC batch (answered)"},
    {"--no-answer", "METHOD", &Options::noAnswer, "never answer this method; may be repeated"},
    {"--crash-on", "METHOD", &Options::crashOn, "end on this method before answering, as --crash-how says"},
    {"--crash-how", "CODE|sigN", &Options::crashHow, "exit code or signal for --crash-on and the tool crash (3)"},
    {"--crash-mid", "METHOD", &Options::crashMid, "write half the answer to this method, then end likewise"},
    {"--duplicate-answer", nullptr, &Options::duplicateAnswer, "answer each call to a tool twice"},
    {"--wrong-id", nullptr, &Options::wrongId, "answer calls to tools with an id that was never asked"},
    {"--id-as-string", nullptr, &Options::idAsString, "answer calls to tools with the id turned into a string"},
    {"--answer-late", "MS", &Options::answerLateMs, "wait so long before each answer to a tools/call"},
    {"--completions", "N", &Options::completions, "N suggestions that begin with what was typed (alpha and beta)"},
    {"--complete-late", "MS", &Options::completeLateMs, "wait so long before each completion/complete is answered"},
    {"--die-on-probe", nullptr, &Options::dieOnProbe, "exit with code 1 on server/discover"},
    {"--silent-on-probe", nullptr, &Options::silentOnProbe, "never answer server/discover"},
    {"--empty-on-probe", nullptr, &Options::emptyProbe, "answer server/discover with the result {}"},
    {"--error-on-probe", "CODE", &Options::errorOnProbe, "answer server/discover with this error"},
    {"--discover-lists", "V,V", &Options::discoverLists, "supportedVersions of server/discover (2026-07-28)"},
    {"--same-cursor", nullptr, &Options::sameCursor, "tools/list always gives the same page and cursor"},
    {"--endless-list", nullptr, &Options::endlessList, "tools/list always gives one more page, each with a new cursor"},
    {"--ask", "elicitation|sampling|roots", &Options::ask,
     "a call to the tool echo is answered after the client answered this; its answer is the result's text"},
    {"--input-required", "ROUNDS", &Options::inputRequired, "modern: echo asks so many times for input (kind: --ask)"},
    {"--noise-stdout", "N", &Options::noiseStdout, "N junk lines on stdout before each answer to a tools/call"},
    {"--stderr-bytes", "N", &Options::stderrBytes,
     "N bytes without line end on stderr before the first tools/call's answer"},
    {"--split", "BYTES", &Options::split, "write stdout in pieces of so many bytes, with a pause between"},
    {"--crlf", nullptr, &Options::crlf, "end lines in CR LF, with a blank line after each"},
    {"--bom", nullptr, &Options::bom, "begin stdout with a byte order mark"},
    {"--invalid-utf8", nullptr, &Options::invalidUtf8, "put the bytes C3 28 into the text of echo"},
    {"--flood", "N", &Options::flood, "the first call is answered after N log notifications"},
    {"--huge-line", "BYTES", &Options::hugeLine,
     "on the first tools/call: three log messages, then one line of so many A"},
    {"--ignore-stdin-close", nullptr, &Options::ignoreStdinClose, "go on when stdin is closed"},
    {"--ignore-term", nullptr, &Options::ignoreTerm, "ignore SIGTERM (children too)"},
    {"--stop-reading", nullptr, &Options::stopReading,
     "read nothing more after the first message that is no handshake"},
    {"--spawn-child", nullptr, &Options::spawnChild, "start a child that sleeps and holds stdout"},
    {"--spawn-group", nullptr, &Options::spawnGroup, "the same in a process group of its own"},
    {"--spawn-setsid", nullptr, &Options::spawnSetsid, "the same in a session of its own, its parent gone"},
    {"--pid-file", "FILE", &Options::pidFile, "append the process ids of server and children, one a line"},
    {"--witness", "FILE", &Options::witness, "append each received line"},
    {"--list-fds", nullptr, &Options::listFds, "at start, a notification fake/fds with the open descriptors"},
    {"--list-signals", nullptr, &Options::listSignals, "at start, fake/signals with the ignored and blocked masks"},
    {"--print-env", nullptr, &Options::printEnv, "at start, fake/env with the environment"},
    {"--print-args", nullptr, &Options::printArgs, "at start, fake/args with the arguments after -- and the folder"},
};

[[noreturn]] void help()
{
    std::puts("fakeserver [flags] [-- anything]\n"
              "A scripted MCP server on stdin and stdout. Tools: echo {text}, sleep {ms}, progress {steps, ms}, fail, "
              "crash.\n");
    for (const Flag &flag : flags) {
        const std::string left = std::string(flag.name) + (flag.value ? std::string(" ") + flag.value : std::string());
        std::printf("  %-34s %s\n", left.c_str(), flag.help);
    }
    std::exit(0);
}

[[noreturn]] void misuse(std::string_view what, std::string_view flag)
{
    std::fprintf(stderr, "fakeserver: %.*s: %.*s\n", int(what.size()), what.data(), int(flag.size()), flag.data());
    std::exit(1);
}

void store(Options &options, const Flag &flag, const char *value)
{
    if (const auto *number = std::get_if<long Options::*>(&flag.target)) {
        options.**number = std::strtol(value, nullptr, 10);
    } else if (const auto *text = std::get_if<std::string Options::*>(&flag.target)) {
        options.**text = value;
    } else if (const auto *many = std::get_if<std::set<std::string> Options::*>(&flag.target)) {
        (options.**many).insert(value);
    }
}

} // namespace

Options parseOptions(int argc, char **argv)
{
    Options options;
    for (int i = 1; i < argc; ++i) {
        const std::string_view argument = argv[i];
        if (argument == "--help" || argument == "-h") {
            help();
        }
        if (argument == "--") {
            options.rest.assign(argv + i + 1, argv + argc);
            break;
        }
        const Flag *found = nullptr;
        for (const Flag &flag : flags) {
            if (argument == flag.name) {
                found = &flag;
            }
        }
        if (!found) {
            misuse("unknown flag", argument);
        }
        if (const auto *toggle = std::get_if<bool Options::*>(&found->target)) {
            options.**toggle = true;
        } else if (i + 1 < argc) {
            store(options, *found, argv[++i]);
        } else {
            misuse("a value is missing after", argument);
        }
    }
    return options;
}

} // namespace Fake
