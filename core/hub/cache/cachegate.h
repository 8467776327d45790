// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/hub/cache/resultcache.h"
#include "core/hub/gate.h"
#include "core/journal/recorder.h"

#include <QCoreApplication>
#include <QHash>
#include <QPointer>

#include <memory>
#include <vector>

namespace Signalbox {

/// Answers calls of tools that only read from what they answered before, and lets equal ones that are under way wait for
/// one answer. Never one that may write: `isRead` says which only read.
class CacheGate : public Gate
{
    Q_DECLARE_TR_FUNCTIONS(Signalbox::CacheGate)
public:
    /// How long results of this tool are kept, in milliseconds; 0: it may write, or nothing is to be kept.
    using Keeps = std::function<int(const CallRequest &request)>;
    /// For whom the server answers: results of one never go to another.
    using Subject = std::function<QString(const QString &server)>;

    explicit CacheGate(const Clock &clock)
        : m_clock(clock)
    {
    }

    void setKeeps(Keeps keeps) { m_keeps = std::move(keeps); }
    void setRecorder(Recorder &recorder) { m_recorder = &recorder; } ///< hits are marked there; none unless set
    /// Asked before a call that waited for another's answer is sent after all: it passed the policy a while ago.
    void setMayStill(std::function<Result<>(const CallRequest &request)> mayStill) { m_mayStill = std::move(mayStill); }
    void setSubject(Subject subject) { m_subject = std::move(subject); }
    /// Its lists or resources changed, its connection is another: nothing it answered before counts, and what it answers
    /// to calls that are under way is not kept.
    void forget(const QString &server);
    void clear();
    [[nodiscard]] const ResultCache &cache() const { return m_cache; }
    [[nodiscard]] QList<CacheStatus> statuses() const { return m_cache.statuses(m_clock.monotonicNs()); }

    [[nodiscard]] Way enter(const CallRequest &request, Ticket &) override
    {
        return keepMs(request) > 0 ? Way::Handles : Way::Open;
    }
    void handle(const CallRequest &request, HubCall &call, const Next &next, Done done) override;

private:
    struct Waiting
    {
        QPointer<HubCall> call;
        CallRequest request;
        Next next;
        Done done;
    };
    using Key = ResultCache::Key;
    using Flight = std::pair<Key, quint64>; // what was asked, and in which era
    struct UnderWay
    {
        CallLimits limits; ///< of the one that was sent
        std::vector<Waiting> waiting;
    };
    [[nodiscard]] bool join(const Flight &flight, const Waiting &one);
    void send(const Flight &flight, const Waiting &first, int keepMs);
    void handleOutcome(const Flight &flight, const Waiting &first, const CallOutcome &outcome, int keepMs);
    void askAnew(const Flight &flight, const Waiting &one, int keepMs);
    [[nodiscard]] quint64 eraOf(const QString &server) const { return m_era + m_eras.value(server); }
    [[nodiscard]] int keepMs(const CallRequest &request) const;
    [[nodiscard]] QString subjectOf(const QString &server) const { return m_subject ? m_subject(server) : QString(); }
    [[nodiscard]] Key keyOf(const CallRequest &request) const;

    const Clock &m_clock;
    Recorder *m_recorder = &Recorder::none();
    Keeps m_keeps;
    Subject m_subject;
    ResultCache m_cache;
    std::function<Result<>(const CallRequest &)> m_mayStill;
    QHash<Flight, UnderWay> m_underWay; // with those who wait for the answer
    QHash<QString, quint64> m_eras;     // of servers: how often they were forgotten
    quint64 m_era = 0;                  // how often all were
};

} // namespace Signalbox
