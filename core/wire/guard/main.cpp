// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// signalbox-guard: stands between Signalbox and one stdio server, and ends the server's whole tree of processes when
// the server ends, when it is told to, and when Signalbox is gone, however it went (reliability.md P01 to P04).
#include "core/wire/guard/protocol.h"
#include "core/wire/guard/tree.h"

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <initializer_list>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Signalbox;
using GuardProtocol::Report;
using GuardProtocol::Stage;

namespace {

constexpr int kParentDied = SIGUSR1;

/// What reaches the guard's loop by descriptor instead of interrupting it.
sigset_t watchedSignals()
{
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGCHLD);
    sigaddset(&set, kParentDied);
    return set;
}

void report(Report::Kind kind, int value, Stage stage = Stage::Guard)
{
    const Report message = {kind, value, stage};
    send(GuardProtocol::kControlDescriptor, &message, sizeof message, MSG_NOSIGNAL);
}

void closeFrom(unsigned first)
{
    if (syscall(SYS_close_range, first, ~0U, 0) != 0) { // before Linux 5.9
        for (long i = first; i < sysconf(_SC_OPEN_MAX); ++i) {
            close(static_cast<int>(i));
        }
    }
}

struct StartFailure
{
    Stage stage;
    int code;
};

/// In the child: becomes the server, or says why not through the pipe, which is closed by the exec.
[[noreturn]] void becomeServer(char **argv, int failurePipe)
{
    setpgid(0, 0);
    prctl(PR_SET_PDEATHSIG, SIGKILL); // should the guard itself be killed
    constexpr int kPipe = 3;
    if (failurePipe != kPipe) {
        dup3(failurePipe, kPipe, O_CLOEXEC);
    }
    closeFrom(kPipe + 1);
    for (int number = 1; number < NSIG; ++number) {
        signal(number, SIG_DFL);
    }
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, nullptr);

    StartFailure failure = {Stage::Folder, 0};
    const char *folder = argv[GuardProtocol::kFolderArgument];
    if (*folder == '\0' || chdir(folder) == 0) {
        execv(argv[GuardProtocol::kProgramArgument], argv + GuardProtocol::kProgramArgument);
        failure.stage = Stage::Exec;
    }
    failure.code = errno;
    static_cast<void>(!write(kPipe, &failure, sizeof failure));
    _exit(127);
}

/// The server's process id; 0 if it could not be started, which is reported.
pid_t start(char **argv)
{
    int failurePipe[2];
    if (pipe2(failurePipe, O_CLOEXEC) != 0) {
        report(Report::Kind::Failed, errno, Stage::Guard);
        return 0;
    }
    const pid_t server = fork();
    if (server < 0) {
        report(Report::Kind::Failed, errno, Stage::Fork);
        return 0;
    }
    if (server == 0) {
        becomeServer(argv, failurePipe[1]);
    }
    setpgid(server, server); // also here: a signal to the group must not come before the group is there
    close(failurePipe[1]);
    StartFailure failure = {};
    ssize_t count = 0;
    do {
        count = read(failurePipe[0], &failure, sizeof failure);
    } while (count < 0 && errno == EINTR);
    close(failurePipe[0]);
    if (count == sizeof failure) {
        report(Report::Kind::Failed, failure.code, failure.stage);
        return 0;
    }
    report(Report::Kind::Started, server);
    return server;
}

/// The server's pipes belong to the server alone, so that their ends are seen on both sides.
void letGoOfStreams()
{
    const int null = open("/dev/null", O_RDWR | O_CLOEXEC);
    for (int stream = 0; stream < 3; ++stream) {
        if (null >= 0) {
            dup2(null, stream);
        } else {
            close(stream);
        }
    }
}

/// Takes in ended children; true once the server is among them.
bool serverEnded(pid_t server)
{
    int status = 0;
    for (pid_t ended = 0; (ended = waitpid(-1, &status, WNOHANG)) > 0;) {
        if (ended == server) {
            report(Report::Kind::Ended, status);
            return true;
        }
    }
    return false;
}

/// False at the end of the stream.
bool obey(pid_t server)
{
    char command = 0;
    if (recv(GuardProtocol::kControlDescriptor, &command, 1, 0) <= 0) {
        return false;
    }
    Tree::signalAll(server, command == static_cast<char>(GuardProtocol::Command::Kill) ? SIGKILL : SIGTERM);
    return true;
}

void watch(pid_t server, int signals)
{
    pollfd sources[] = {{GuardProtocol::kControlDescriptor, POLLIN, 0}, {signals, POLLIN, 0}};
    for (;;) {
        if (poll(sources, 2, -1) < 0) {
            continue;
        }
        signalfd_siginfo info = {};
        if (sources[1].revents != 0 && read(signals, &info, sizeof info) == sizeof info) {
            if (serverEnded(server)) {
                Tree::end(server, GuardProtocol::kLeftoverGraceMs);
                return;
            }
            if (info.ssi_signo == kParentDied) {
                break;
            }
        }
        if (sources[0].revents != 0 && !obey(server)) {
            break;
        }
    }
    Tree::end(server, GuardProtocol::kOrphanGraceMs);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc <= GuardProtocol::kProgramArgument || fcntl(GuardProtocol::kControlDescriptor, F_GETFD) < 0) {
        static_cast<void>(!write(STDERR_FILENO, "signalbox-guard is started by Signalbox only\n", 45));
        return 1;
    }
    // A session of its own: a terminal's Ctrl-C or hang-up goes to Signalbox, which ends the tree in order, and a server
    // that asks for a password on the terminal fails at once instead of being stopped.
    setsid();
    for (const int number : {SIGTERM, SIGINT, SIGHUP, SIGQUIT, SIGPIPE}) {
        signal(number, SIG_IGN);
    }
    const sigset_t watched = watchedSignals();
    sigprocmask(SIG_SETMASK, &watched, nullptr);
    prctl(PR_SET_CHILD_SUBREAPER, 1);
    prctl(PR_SET_PDEATHSIG, kParentDied); // a second way to learn it, should a copy of the control socket have leaked

    const int signals = signalfd(-1, &watched, SFD_CLOEXEC);
    const pid_t server = start(argv);
    letGoOfStreams();
    if (server > 0) {
        watch(server, signals);
    }
    return 0;
}
