// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/mapguard.h"

#include <array>
#include <csignal>
#include <mutex>
#include <sys/mman.h>

namespace Signalbox {

namespace {

struct Place
{
    std::atomic<bool> isTaken = false;
    std::atomic<quintptr> start = 0; ///< 0: nothing is guarded here
    std::atomic<quint64> length = 0;
    std::atomic<bool> isBroken = false;
};

std::array<Place, MapGuard::kMost> s_places; // plain atomics: a signal handler may read them at any moment
struct sigaction s_before;

void handle(int number, siginfo_t *info, void *context)
{
    const auto address = reinterpret_cast<quintptr>(info->si_addr);
    for (Place &place : s_places) {
        const quintptr start = place.start.load(std::memory_order_acquire);
        const quint64 length = place.length.load(std::memory_order_relaxed);
        if (start == 0 || address < start || address - start >= length) {
            continue;
        }
        void *const at = reinterpret_cast<void *>(start);
        if (mmap(at, length, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0) != MAP_FAILED) {
            place.isBroken.store(true, std::memory_order_release);
            return; // the access is tried again
        }
    }
    if ((s_before.sa_flags & SA_SIGINFO) != 0 && s_before.sa_sigaction != nullptr) {
        s_before.sa_sigaction(number, info, context);
        return;
    }
    std::signal(number, s_before.sa_handler == SIG_IGN ? SIG_DFL : s_before.sa_handler);
    std::raise(number);
}

void install()
{
    struct sigaction action{};
    action.sa_sigaction = handle;
    action.sa_flags = SA_SIGINFO | SA_NODEFER | SA_ONSTACK;
    sigemptyset(&action.sa_mask);
    sigaction(SIGBUS, &action, &s_before);
}

} // namespace

MapGuard::MapGuard(void *start, quint64 length)
{
    static std::once_flag s_installed;
    std::call_once(s_installed, install);
    for (int i = 0; i < kMost; ++i) {
        Place &place = s_places[std::size_t(i)];
        if (!place.isTaken.exchange(true)) {
            place.isBroken = false;
            place.length = length;
            place.start.store(reinterpret_cast<quintptr>(start), std::memory_order_release);
            m_place = i;
            return;
        }
    }
}

void MapGuard::end()
{
    if (m_place >= 0) {
        Place &place = s_places[std::size_t(m_place)];
        m_wasBroken = place.isBroken;
        place.start = 0;
        place.isTaken = false;
        m_place = -1;
    }
}

bool MapGuard::isBroken() const
{
    return m_place < 0 ? m_wasBroken : s_places[std::size_t(m_place)].isBroken.load(std::memory_order_acquire);
}

} // namespace Signalbox
