// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/hiddentyping.h"

#include <array>
#include <cerrno>
#include <csignal>

#include <termios.h>

namespace Signalbox {

namespace {

struct Watched
{
    int number = 0;
    struct sigaction before = {}; ///< what it did until now, and does again once the terminal is as it was
};

// A signal handler has nothing else to go by.
volatile std::sig_atomic_t s_terminal = -1;
termios s_before{};
std::array<Watched, 4> s_watched = {Watched{SIGINT}, Watched{SIGTERM}, Watched{SIGHUP}, Watched{SIGQUIT}};

extern "C" void showTypingAgain(int number)
{
    const int kept = errno;
    tcsetattr(s_terminal, TCSANOW, &s_before);
    for (const Watched &watched : s_watched) {
        if (watched.number == number) {
            sigaction(number, &watched.before, nullptr);
        }
    }
    std::raise(number); // held until we return
    errno = kept;
}

void watch(Watched &watched)
{
    sigaction(watched.number, nullptr, &watched.before);
    if (watched.before.sa_handler == SIG_IGN) {
        return;
    }
    struct sigaction action = {};
    action.sa_handler = showTypingAgain;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    sigaddset(&action.sa_mask, SIGTTOU); // in the background we would be stopped instead
    sigaction(watched.number, &action, nullptr);
}

void unwatch(const Watched &watched)
{
    struct sigaction now = {};
    sigaction(watched.number, nullptr, &now);
    if (now.sa_handler == showTypingAgain) { // else somebody has set another meanwhile
        sigaction(watched.number, &watched.before, nullptr);
    }
}

} // namespace

HiddenTyping::HiddenTyping(int terminal)
{
    if (s_terminal >= 0 || tcgetattr(terminal, &s_before) != 0) {
        return;
    }
    m_isOurs = true;
    s_terminal = terminal;
    for (Watched &watched : s_watched) {
        watch(watched);
    }
    termios settings = s_before;
    settings.c_lflag &= ~tcflag_t(ECHO);
    settings.c_lflag |= tcflag_t(ECHONL); // the end of the line is no secret
    tcsetattr(terminal, TCSANOW, &settings);
}

HiddenTyping::~HiddenTyping()
{
    if (!m_isOurs) {
        return;
    }
    tcsetattr(s_terminal, TCSANOW, &s_before);
    for (const Watched &watched : s_watched) {
        unwatch(watched);
    }
    s_terminal = -1;
}

} // namespace Signalbox
