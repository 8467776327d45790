// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Declares what it replaces itself: the system's headers give these functions other names and attributes.
#include "faultycalls.h"

#include <array>
#include <atomic>
#include <cerrno>
#include <chrono>
#include <cstdarg>
#include <cstddef>
#include <sys/syscall.h>
#include <thread>

extern "C" long syscall(long number, ...) noexcept;

namespace FaultyCalls {

namespace {

std::array<std::atomic<int>, Calls> s_seen;
std::atomic<int> s_call = -1; // -1: none fails; Calls: all do
std::atomic<int> s_which = 0;
std::atomic<int> s_error = 0;
std::atomic<bool> s_areShort = false;
std::atomic<int> s_delayMs = 0;

void wish(int call, int which, int error)
{
    clear();
    s_which = which;
    s_error = error;
    s_call = call;
}

/// Counts a call; does it fail?
bool fails(Call call)
{
    const int number = s_seen[call].fetch_add(1) + 1;
    const bool isOne = s_call == call && number == s_which;
    const bool isAny = s_call == Calls && call != Open && call != Map && call != Lock;
    if (isOne || isAny) {
        errno = s_error;
        return true;
    }
    return false;
}

void wait()
{
    if (const int ms = s_delayMs) {
        std::this_thread::sleep_for(std::chrono::milliseconds(ms)); // the disk's, not the test's
    }
}

long write(int file, const void *bytes, std::size_t count, long offset)
{
    if (fails(Write)) {
        return -1;
    }
    return syscall(SYS_pwrite64, file, bytes, s_areShort && count > 1 ? count - 1 : count, offset);
}

int openFile(const char *path, int flags, unsigned mode)
{
    return fails(Open) ? -1 : int(syscall(SYS_openat, -100, path, flags, mode)); // AT_FDCWD
}

void *map(void *at, std::size_t length, int protection, int flags, int file, long offset)
{
    return reinterpret_cast<void *>(fails(Map) ? -1L : syscall(SYS_mmap, at, length, protection, flags, file, offset));
}

} // namespace

void failOnce(Call call, int which, int error)
{
    wish(call, which, error);
}

void failAll(int error)
{
    wish(Calls, 0, error);
}

void makeWritesShort()
{
    clear();
    s_areShort = true;
}

void delaySyncs(int milliseconds)
{
    clear();
    s_delayMs = milliseconds;
}

void clear()
{
    s_call = -1;
    s_areShort = false;
    s_delayMs = 0;
    for (auto &count : s_seen) {
        count = 0;
    }
}

int seen(Call call)
{
    return s_seen[call];
}

int seenInAll()
{
    int all = 0;
    for (const auto &count : s_seen) {
        all += count;
    }
    return all;
}

} // namespace FaultyCalls

using namespace FaultyCalls;

extern "C" {

long pwrite(int file, const void *bytes, std::size_t count, long offset)
{
    return FaultyCalls::write(file, bytes, count, offset);
}
long pwrite64(int file, const void *bytes, std::size_t count, long offset)
{
    return FaultyCalls::write(file, bytes, count, offset);
}
int ftruncate(int file, long size)
{
    return fails(Truncate) ? -1 : int(syscall(SYS_ftruncate, file, size));
}
int ftruncate64(int file, long size)
{
    return ftruncate(file, size);
}
int fallocate(int file, int mode, long offset, long length)
{
    return fails(Allocate) ? -1 : int(syscall(SYS_fallocate, file, mode, offset, length));
}
int fallocate64(int file, int mode, long offset, long length)
{
    return fallocate(file, mode, offset, length);
}
int fdatasync(int file)
{
    wait();
    return fails(SyncData) ? -1 : int(syscall(SYS_fdatasync, file));
}
int fsync(int file)
{
    wait();
    return fails(Sync) ? -1 : int(syscall(SYS_fsync, file));
}
int rename(const char *from, const char *to) noexcept
{
    return fails(Rename) ? -1 : int(syscall(SYS_renameat2, -100, from, -100, to, 0));
}
int unlink(const char *path) noexcept
{
    return fails(Unlink) ? -1 : int(syscall(SYS_unlinkat, -100, path, 0));
}
int flock(int file, int operation) noexcept
{
    return fails(Lock) ? -1 : int(syscall(SYS_flock, file, operation));
}
int open(const char *path, int flags, ...)
{
    va_list list;
    va_start(list, flags);
    const unsigned mode = va_arg(list, unsigned);
    va_end(list);
    return openFile(path, flags, mode);
}
int open64(const char *path, int flags, ...)
{
    va_list list;
    va_start(list, flags);
    const unsigned mode = va_arg(list, unsigned);
    va_end(list);
    return openFile(path, flags, mode);
}
void *mmap(void *at, std::size_t length, int protection, int flags, int file, long offset) noexcept
{
    return map(at, length, protection, flags, file, offset);
}
void *mmap64(void *at, std::size_t length, int protection, int flags, int file, long offset) noexcept
{
    return map(at, length, protection, flags, file, offset);
}

} // extern "C"
