// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/endsignals.h"

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace Signalbox {

namespace {

constexpr std::array kCaught = {SIGINT, SIGTERM};

std::atomic<int> s_writeEnd = -1; // a signal handler has nothing else to go by
static_assert(std::atomic<int>::is_always_lock_free);

extern "C" void tellNumber(int number)
{
    const int kept = errno;
    const auto byte = static_cast<unsigned char>(number);
    [[maybe_unused]] const ssize_t written = write(s_writeEnd.load(), &byte, 1);
    errno = kept;
}

/// False where the signal is ignored: nohup, or a shell's background job, which is meant to go on.
bool install(int number)
{
    struct sigaction before = {};
    sigaction(number, nullptr, &before);
    if (before.sa_handler == SIG_IGN) {
        return false;
    }
    struct sigaction action = {};
    action.sa_handler = tellNumber;
    action.sa_flags = SA_RESTART | static_cast<int>(SA_RESETHAND);
    sigemptyset(&action.sa_mask);
    return sigaction(number, &action, nullptr) == 0;
}

} // namespace

EndSignals::EndSignals()
{
    std::array<int, 2> ends = {-1, -1};
    if (pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0) {
        return; // the signals then end the program as the system does
    }
    m_readEnd = ends[0];
    s_writeEnd = ends[1];
    m_notifier = std::make_unique<QSocketNotifier>(m_readEnd, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &EndSignals::read);
    for (const int number : kCaught) {
        if (install(number)) {
            m_numbers.append(number);
        }
    }
}

EndSignals::~EndSignals()
{
    if (m_readEnd < 0) {
        return;
    }
    for (const int number : std::as_const(m_numbers)) {
        std::signal(number, SIG_DFL);
    }
    m_notifier.reset();
    close(s_writeEnd.exchange(-1));
    close(m_readEnd);
}

void EndSignals::read()
{
    unsigned char number = 0;
    if (::read(m_readEnd, &number, 1) == 1) {
        emit caught(number);
    }
}

} // namespace Signalbox
