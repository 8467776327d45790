// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A program that costs what it is told to: one order a line on stdin, "ok" on stdout when it is carried out.
//   alloc MB      takes and touches so much memory          threads N     so many more threads
//   open N        so many more descriptors                  spawn N       so many children that wait
//   burn MS       so much processor time, here              childburn MS  the same in a child that is waited for
//   zombie N      children that end and are not waited for  orphan        a grandchild whose parent ends; says its id
//   lost MS       burns in a child whose end nobody is told (SIGCHLD ignored)
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fcntl.h>
#include <iostream>
#include <memory>
#include <string>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace {

void burn(long milliseconds)
{
    const std::clock_t end = std::clock() + milliseconds * CLOCKS_PER_SEC / 1000;
    while (std::clock() < end) {
    }
}

[[noreturn]] void wait()
{
    prctl(PR_SET_PDEATHSIG, SIGKILL); // nothing is left when a test goes wrong
    for (;;) {
        pause();
    }
}

void orphan()
{
    int ends[2];
    if (pipe(ends) != 0) {
        return;
    }
    const pid_t parent = fork();
    if (parent == 0) {
        const pid_t child = fork();
        if (child == 0) {
            for (;;) {
                pause();
            }
        }
        static_cast<void>(!write(ends[1], &child, sizeof child));
        _exit(0);
    }
    pid_t child = 0;
    static_cast<void>(!read(ends[0], &child, sizeof child));
    waitpid(parent, nullptr, 0);
    close(ends[0]);
    close(ends[1]);
    std::cout << child << ' ';
}

std::vector<std::unique_ptr<std::string>> memory;

void obey(const std::string &order, long number)
{
    if (order == "alloc") {
        memory.push_back(std::make_unique<std::string>(std::size_t(number) * 1'000'000, 'x'));
    } else if (order == "burn") {
        burn(number);
    } else if (order == "childburn" || order == "lost") {
        signal(SIGCHLD, order == "lost" ? SIG_IGN : SIG_DFL);
        const pid_t child = fork();
        if (child == 0) {
            burn(number);
            _exit(0);
        }
        waitpid(child, nullptr, 0);
        signal(SIGCHLD, SIG_DFL);
    } else if (order == "orphan") {
        orphan();
    }
    for (long i = 0; i < number; ++i) {
        if (order == "threads") {
            std::thread([] { std::this_thread::sleep_for(std::chrono::hours(1)); }).detach();
        } else if (order == "open") {
            static_cast<void>(open("/dev/null", O_RDONLY | O_CLOEXEC));
        } else if ((order == "spawn" || order == "zombie") && fork() == 0) {
            order == "spawn" ? wait() : _exit(0);
        }
    }
}

} // namespace

int main()
{
    std::string order;
    while (std::cin >> order) {
        long number = 0;
        if (order != "orphan") {
            std::cin >> number;
        }
        obey(order, number);
        std::cout << "ok" << std::endl;
    }
    std::_Exit(0); // the threads sleep on
}
