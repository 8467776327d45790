// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/pipeio.h"

#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/socket.h>

#include <cerrno>
#include <csignal>

namespace Signalbox::PipeIo {

namespace {

constexpr int kFirstFree = 4;          ///< 0 to 2 are a child's streams, 3 is the guard's control socket
constexpr int kPipeSize = 1024 * 1024; ///< design.md section 4

bool raise(FileDescriptor &descriptor)
{
    if (descriptor.get() >= kFirstFree) {
        return true;
    }
    descriptor = FileDescriptor(fcntl(descriptor.get(), F_DUPFD_CLOEXEC, kFirstFree));
    return descriptor.isOpen();
}

MadePair finish(int ours, int theirs)
{
    Pair pair{FileDescriptor(ours), FileDescriptor(theirs)};
    if (!raise(pair.ours) || !raise(pair.theirs) || fcntl(pair.ours.get(), F_SETFL, O_NONBLOCK) != 0) {
        return std::unexpected(errno);
    }
    return pair;
}

} // namespace

MadePair pipeToChild()
{
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0) {
        return std::unexpected(errno);
    }
    fcntl(ends[1], F_SETPIPE_SZ, kPipeSize); // refused past the person's allowance; the pipe serves as it is then
    return finish(ends[1], ends[0]);
}

MadePair pipeFromChild()
{
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0) {
        return std::unexpected(errno);
    }
    fcntl(ends[0], F_SETPIPE_SZ, kPipeSize);
    return finish(ends[0], ends[1]);
}

MadePair controlSocket()
{
    int ends[2];
    if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends) != 0) {
        return std::unexpected(errno);
    }
    return finish(ends[0], ends[1]);
}

ReadResult read(int descriptor, std::span<char> room)
{
    ssize_t count = 0;
    do {
        count = ::read(descriptor, room.data(), room.size());
    } while (count < 0 && errno == EINTR);
    if (count > 0) {
        return {ReadResult::Kind::Bytes, count};
    }
    const bool empty = count < 0 && (errno == EAGAIN || errno == EWOULDBLOCK);
    return {empty ? ReadResult::Kind::Empty : ReadResult::Kind::End, 0};
}

qsizetype waitingBytes(int descriptor)
{
    int count = 0;
    return ioctl(descriptor, FIONREAD, &count) == 0 ? count : 0;
}

void ignoreBrokenPipes()
{
    static const auto before = std::signal(SIGPIPE, SIG_IGN);
    static_cast<void>(before);
}

} // namespace Signalbox::PipeIo
