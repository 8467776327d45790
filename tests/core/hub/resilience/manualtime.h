// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/pause.h"

#include <QPointer>

#include <map>

/// A clock that stands until a test moves it, and the waits that hang on it.
class ManualTime final : public Signalbox::Clock, public Signalbox::Pause
{
public:
    [[nodiscard]] qint64 monotonicNs() const override { return m_nowNs; }
    [[nodiscard]] qint64 wallNs() const override { return m_nowNs; }

    void after(std::chrono::milliseconds wait, QObject *context, std::function<void()> then) const override
    {
        m_waits.emplace(m_nowNs + std::chrono::nanoseconds(wait).count(), Wait{context, std::move(then)});
    }

    [[nodiscard]] qsizetype waiting() const { return qsizetype(m_waits.size()); }
    /// Until the nearest wait ends; -1 if nobody waits.
    [[nodiscard]] qint64 msToNext() const
    {
        return m_waits.empty() ? -1 : (m_waits.cbegin()->first - m_nowNs) / kNsPerMs;
    }
    void advance(std::chrono::milliseconds by)
    {
        const qint64 until = m_nowNs + std::chrono::nanoseconds(by).count();
        while (!m_waits.empty() && m_waits.cbegin()->first <= until) {
            const auto first = m_waits.begin();
            m_nowNs = first->first;
            const Wait wait = first->second;
            m_waits.erase(first);
            if (wait.context) {
                wait.then();
            }
        }
        m_nowNs = until;
    }

private:
    static constexpr qint64 kNsPerMs = 1'000'000;
    struct Wait
    {
        QPointer<QObject> context;
        std::function<void()> then;
    };
    qint64 m_nowNs = kNsPerMs;
    mutable std::multimap<qint64, Wait> m_waits;
};
