// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "options.h"
#include "server.h"

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <poll.h>
#include <string>
#include <sys/wait.h>
#include <unistd.h>

namespace {

void append(const std::string &file, const std::string &line)
{
    if (file.empty()) {
        return;
    }
    if (FILE *out = std::fopen(file.c_str(), "a")) {
        std::fputs((line + '\n').c_str(), out);
        std::fclose(out);
    }
}

enum class Kind { Child, Group, Session };

void spawn(Kind kind, const Fake::Options &options)
{
    const pid_t child = fork();
    if (child != 0) {
        if (kind == Kind::Session) {
            waitpid(child, nullptr, 0); // it leaves a grandchild behind and ends at once
        }
        return;
    }
    if (kind == Kind::Group) {
        setpgid(0, 0);
    } else if (kind == Kind::Session) {
        setsid();
        if (fork() != 0) {
            _exit(0);
        }
    }
    append(options.pidFile, std::to_string(getpid()));
    for (;;) {
        pause();
    }
}

void spawnAll(const Fake::Options &options)
{
    if (options.spawnChild) {
        spawn(Kind::Child, options);
    }
    if (options.spawnGroup) {
        spawn(Kind::Group, options);
    }
    if (options.spawnSetsid) {
        spawn(Kind::Session, options);
    }
}

int serve(const Fake::Options &options, Fake::Server &server)
{
    std::string buffer;
    bool ended = false;
    for (;;) {
        server.sendDue();
        pollfd input = {server.reading() && !ended ? STDIN_FILENO : -1, POLLIN, 0};
        if (ended && !options.ignoreStdinClose && server.waitMs() < 0) {
            return 0;
        }
        if (poll(&input, 1, server.waitMs()) <= 0 || !(input.revents & (POLLIN | POLLHUP | POLLERR))) {
            continue;
        }
        char bytes[65536];
        const ssize_t count = read(STDIN_FILENO, bytes, sizeof bytes);
        if (count <= 0) {
            ended = count == 0 || errno != EINTR;
            continue;
        }
        buffer.append(bytes, size_t(count));
        size_t begin = 0;
        for (size_t end = 0; (end = buffer.find('\n', begin)) != std::string::npos; begin = end + 1) {
            const std::string line = buffer.substr(begin, end - begin);
            append(options.witness, line);
            server.received(line);
        }
        buffer.erase(0, begin);
    }
}

} // namespace

int main(int argc, char **argv)
{
    const Fake::Options options = Fake::parseOptions(argc, argv);
    if (options.ignoreTerm) {
        std::signal(SIGTERM, SIG_IGN);
    }
    append(options.pidFile, std::to_string(getpid()));
    Fake::Server server(options);
    server.started();
    spawnAll(options);
    return serve(options, server);
}
