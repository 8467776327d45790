// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appview/sandboxcheck.h"

#include <QCoreApplication>
#include <QFile>

#include <fcntl.h>
#include <linux/capability.h>
#include <sched.h>
#include <string>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

/// In a child, which it ends with: what Chromium will do for its own processes.
bool canMakeNamespaces()
{
    const pid_t child = fork();
    if (child == 0) {
        _exit(unshare(CLONE_NEWUSER | CLONE_NEWPID | CLONE_NEWNET) == 0 ? 0 : 1);
    }
    int status = 1;
    return child > 0 && waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

bool writeAll(const char *path, const std::string &text)
{
    const int file = open(path, O_WRONLY | O_CLOEXEC);
    const bool isWritten = file >= 0 && write(file, text.data(), text.size()) == ssize_t(text.size());
    if (file >= 0) {
        close(file);
    }
    return isWritten;
}

/// Of a new user namespace one is the master; nothing here needs to be (capabilities(7)).
bool dropCapabilities()
{
    __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
    const __user_cap_data_struct none[2]{};
    return syscall(SYS_capset, &header, none) == 0;
}

} // namespace

QString sandboxTrouble()
{
    if (geteuid() == 0) {
        return QCoreApplication::translate("AppView", "Apps are not run as the system's administrator (root), because "
                                                      "Chromium's sandbox does not hold there.");
    }
    if (!canMakeNamespaces()) {
        return QCoreApplication::translate("AppView", "This system does not let programs make a sandbox of their own "
                                                      "(unprivileged user namespaces), so no app is run.");
    }
    return {};
}

bool leaveNetwork()
{
    if (unshare(CLONE_NEWNET) == 0) {
        return true;
    }
    const std::string user = std::to_string(geteuid());
    const std::string group = std::to_string(getegid());
    if (unshare(CLONE_NEWUSER | CLONE_NEWNET) != 0) {
        return false;
    }
    // Who we are stays the same: the files and sockets of the person are opened by it (user_namespaces(7)).
    return writeAll("/proc/self/uid_map", user + ' ' + user + " 1") && writeAll("/proc/self/setgroups", "deny")
           && writeAll("/proc/self/gid_map", group + ' ' + group + " 1") && dropCapabilities();
}

bool isConfined(qint64 process)
{
    QFile status(u"/proc/%1/status"_s.arg(process));
    return status.open(QIODevice::ReadOnly) && status.readAll().contains("\nSeccomp:\t2\n");
}

} // namespace Signalbox
