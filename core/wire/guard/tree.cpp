// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/guard/tree.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <dirent.h>
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace Signalbox::Tree {

namespace {

struct Process
{
    pid_t id;
    pid_t parent;
    bool ours;
};

/// The parent's id from /proc/ID/stat, 0 if the process is gone. Its second field is a name in parentheses that may
/// hold anything, so the fields are counted from the last one.
pid_t parentOf(pid_t id)
{
    char path[32];
    std::snprintf(path, sizeof path, "/proc/%d/stat", id);
    const int file = open(path, O_RDONLY | O_CLOEXEC);
    if (file < 0) {
        return 0;
    }
    char text[512];
    const ssize_t count = read(file, text, sizeof text - 1);
    close(file);
    text[count > 0 ? count : 0] = '\0';
    const char *nameEnd = std::strrchr(text, ')');
    return nameEnd && std::strlen(nameEnd) > 4 ? std::atoi(nameEnd + 4) : 0; // ") S 123 …"
}

std::vector<Process> descendants()
{
    std::vector<Process> all;
    DIR *proc = opendir("/proc");
    while (const dirent *entry = proc ? readdir(proc) : nullptr) {
        if (const pid_t id = std::atoi(entry->d_name); id > 0) {
            all.push_back({id, parentOf(id), false});
        }
    }
    if (proc) {
        closedir(proc);
    }
    const pid_t self = getpid();
    for (bool grown = true; grown;) {
        grown = false;
        for (Process &process : all) {
            const bool found =
                !process.ours
                && (process.parent == self || std::any_of(all.begin(), all.end(), [&process](const Process &other) {
                        return other.ours && other.id == process.parent;
                    }));
            process.ours |= found;
            grown |= found;
        }
    }
    std::erase_if(all, [](const Process &process) { return !process.ours; });
    return all;
}

/// Takes in what ended; true if a child is still there.
bool reap()
{
    for (;;) {
        const pid_t ended = waitpid(-1, nullptr, WNOHANG);
        if (ended == 0) {
            return true;
        }
        if (ended < 0 && errno != EINTR) {
            return false;
        }
    }
}

bool endedWithin(int milliseconds)
{
    constexpr int step = 5;
    for (int waited = 0; reap(); waited += step) {
        if (waited >= milliseconds) {
            return false;
        }
        const timespec pause = {0, step * 1000000L};
        nanosleep(&pause, nullptr);
    }
    return true;
}

} // namespace

void signalAll(pid_t serverGroup, int signalNumber)
{
    if (serverGroup > 0) {
        kill(-serverGroup, signalNumber);
    }
    for (const Process &process : descendants()) {
        kill(process.id, signalNumber);
        if (signalNumber == SIGTERM) {
            kill(process.id, SIGCONT); // a stopped process would not hear it
        }
    }
}

void end(pid_t serverGroup, int graceMs)
{
    if (!reap()) {
        return;
    }
    signalAll(serverGroup, SIGTERM);
    if (endedWithin(graceMs)) {
        return;
    }
    // Again and again, because a process may have forked while the list was made.
    for (int round = 0; round < 100; ++round) {
        signalAll(serverGroup, SIGKILL);
        if (endedWithin(20)) {
            return;
        }
    }
}

} // namespace Signalbox::Tree
