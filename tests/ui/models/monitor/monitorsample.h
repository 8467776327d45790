// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/derived/deriver.h"
#include "core/journal/journal.h"
#include "tests/core/journal/messagesample.h"

#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <memory>
#include <random>
#include <vector>

namespace Signalbox::MonitorSample {

inline constexpr qint64 kMs = 1'000'000;
inline constexpr qint64 kSecond = 1000 * kMs;
inline constexpr qint64 kStart = Sample::kStartMs * kMs;

/// The first whole minute after it: of what is older than two days, whole minutes are kept.
inline constexpr qint64 kWholeMinute = kStart + 54 * kSecond;

/// One scripted call.
struct Call
{
    qint64 atMs = 0; ///< after kStart
    qint64 tookMs = 0;
    QByteArray server = "postgres";
    QByteArray tool = "query";
    bool fails = false;
};

/// A journal of scripted calls, and what was derived of it.
class Load
{
public:
    Load()
        : m_journal(*Journal::open(folder()))
    {
    }

    [[nodiscard]] QString folder() const { return m_dir.path(); }

    /// Requests and answers in the order in which they cross; true when all is derived.
    bool play(const std::vector<Call> &calls)
    {
        struct Step
        {
            qint64 atMs;
            std::size_t call;
            bool answers;
        };
        std::vector<Step> steps;
        for (std::size_t i = 0; i < calls.size(); ++i) {
            steps.push_back({calls[i].atMs, i, false});
            steps.push_back({calls[i].atMs + calls[i].tookMs, i, true});
        }
        std::ranges::stable_sort(steps, {}, &Step::atMs);
        std::vector<quint64> requests(calls.size());
        for (const Step &step : steps) {
            const Call &call = calls[step.call];
            Sample::Message message{.server = call.server, .about = call.tool, .atMs = step.atMs};
            message.body = "{\"jsonrpc\":\"2.0\",\"id\":" + QByteArray::number(qulonglong(step.call))
                           + ",\"method\":\"tools/call\",\"params\":{\"name\":\"" + call.tool + "\"}}";
            if (step.answers) {
                message.kind = call.fails ? IndexRecord::ErrorResult : IndexRecord::Result;
                message.direction = Direction::In;
                message.answers = 1 + requests[step.call];
                message.errorCode = call.fails ? -32603 : 0;
                message.body = "{\"jsonrpc\":\"2.0\",\"id\":" + QByteArray::number(qulonglong(step.call))
                               + (call.fails ? R"(,"error":{"code":-32603,"message":"broken"}})" : R"(,"result":{}})");
            }
            const quint64 sequence = Sample::write(*m_journal, message);
            if (!step.answers) {
                requests[step.call] = sequence;
            }
        }
        if (!m_deriver) {
            m_deriver = std::make_unique<Deriver>(folder());
        }
        return m_deriver->catchUp(30'000);
    }

    [[nodiscard]] Deriver &deriver() const { return *m_deriver; }

private:
    QTemporaryDir m_dir;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<Deriver> m_deriver; // last: goes first
};

/// Calls spread evenly over `seconds`, with times of a log-normal distribution about `medianMs`: the same each time.
inline std::vector<Call> logNormal(int count, int seconds, double medianMs, double sigma,
                                   const QByteArray &server = "postgres", const QByteArray &tool = "query")
{
    std::mt19937 random(17);
    std::normal_distribution<double> normal(0, sigma);
    std::vector<Call> calls;
    for (int i = 0; i < count; ++i) {
        const auto took = qint64(std::llround(medianMs * std::exp(normal(random))));
        calls.push_back({qint64(i) * seconds * 1000 / count, std::max<qint64>(took, 1), server, tool, false});
    }
    return calls;
}

/// By nearest rank, of values in any order; 0 of none.
inline qint64 percentile(std::vector<qint64> values, double percent)
{
    if (values.empty()) {
        return 0;
    }
    std::ranges::sort(values);
    const auto rank = std::size_t(std::ceil(percent / 100 * double(values.size())));
    return values[std::max<std::size_t>(rank, 1) - 1];
}

} // namespace Signalbox::MonitorSample
