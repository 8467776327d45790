// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <thread>
#include <vector>

namespace Signalbox {

/// How long an event that comes from elsewhere waits for the thread that made this, in milliseconds; tried every 5 ms.
class Delays : public QObject
{
public:
    Delays()
        : m_thread([this] { run(); })
    {
    }
    ~Delays() override
    {
        m_ends = true;
        m_thread.join();
    }

    void clear() { m_delays.clear(); }
    [[nodiscard]] double at(double percent)
    {
        if (m_delays.empty()) {
            return 0;
        }
        std::ranges::sort(m_delays);
        return m_delays.at(std::min(m_delays.size() - 1, std::size_t(double(m_delays.size()) * percent / 100)));
    }

private:
    using Clock = std::chrono::steady_clock;

    void run()
    {
        while (!m_ends) {
            if (!m_waits.exchange(true)) {
                const auto sent = Clock::now();
                QMetaObject::invokeMethod(
                    this,
                    [this, sent] {
                        m_delays.push_back(std::chrono::duration<double, std::milli>(Clock::now() - sent).count());
                        m_waits = false;
                    },
                    Qt::QueuedConnection);
            }
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        }
    }

    std::vector<double> m_delays; // of the thread that made this
    std::atomic<bool> m_waits = false;
    std::atomic<bool> m_ends = false;
    std::thread m_thread;
};

} // namespace Signalbox
