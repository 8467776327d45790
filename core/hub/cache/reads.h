// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/pause.h"
#include "core/hub/cache/readrequest.h"
#include "core/hub/cache/resultcache.h"
#include "core/journal/recorder.h"
#include "core/session/lister.h"

#include <array>
#include <functional>

namespace Signalbox {

/// The one road of what only reads, on one connection: resources are read and lists are listed through it. A result is used
/// again for as long, and for whom, its server says (`ttlMs`, `cacheScope`; of revisions that have them), unless the server
/// says that it changed. Equal reads that are under way wait for one answer. Up to ten within a tenth of a second go in one
/// message where the revision has batches and the server takes them, else each at once. Nothing that may write goes this way.
class Reads : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype kMostTogether = 10;
    static constexpr std::chrono::milliseconds kWait{100};
    /// So long a server may answer nothing of a first batch until it is taken for one that has none; never more than a third
    /// of the limit that a read has.
    static constexpr std::chrono::milliseconds kPatience{3000};
    static constexpr qint64 kLongestMs = 24LL * 3600 * 1000; ///< whatever the server says

    using Then = std::function<void(const CallOutcome &outcome)>;

    /// All must outlive it, or close first.
    Reads(Session &session, const Clock &clock, const Pause &pause, QObject *parent = nullptr);
    ~Reads() override; ///< ends what has not been sent

    /// Tells for whom the server answers: what is for one identity alone never goes to another.
    void setSubject(std::function<QString()> subject) { m_subject = std::move(subject); }
    void setKeeps(bool keeps); ///< else nothing is used again
    /// Hits are marked there.
    void setRecorder(Recorder &recorder) { m_recorder = &recorder; }

    /// Is the method one of those that only read?
    [[nodiscard]] static bool isRead(QByteArrayView method);
    /// `then` once, and later; unless `context` is gone by then, which takes the read back.
    void read(const ReadRequest &request, QObject *context, Then then);
    /// For a list that is read through this, each page as `like`.
    [[nodiscard]] Lister::Ask asker(const ReadRequest &like = {});
    void clear();

    [[nodiscard]] const ResultCache &cache() const { return m_cache; }
    /// By method, without the server's name.
    [[nodiscard]] QList<CacheStatus> statuses() const { return m_cache.statuses(m_clock.monotonicNs()); }

private:
    class Flight;
    using Key = ResultCache::Key;
    enum class Of : quint8 { Tools, Prompts, Resources, Contents, Nothing };
    enum class Batches : quint8 { Untried, Taken, NotTaken };

    [[nodiscard]] static Of kindOf(QByteArrayView method);
    [[nodiscard]] Key keyOf(const OutgoingRequest &request, bool isPublic) const;
    [[nodiscard]] std::optional<ResultCache::Hit> known(const OutgoingRequest &request);
    void tellHit(const ReadRequest &request, const ResultCache::Hit &hit, QObject *context, Then then);
    void send(Flight *flight);
    void sendAlone(Flight *flight);
    void flush();
    void sendTogether(const QList<Flight *> &together);
    void endPatience(const QList<QPointer<Flight>> &together);
    void giveUpBatches(Flight *flight);
    void follow(Flight *flight, PendingCall *pending);
    void handleOutcome(Flight *flight, const CallOutcome &outcome);
    void keep(const Flight &flight, const CallOutcome &outcome);
    void drop(Flight *flight);
    void forget(Of kind);
    void forgetContents(const QString &uri);

    Session &m_session;
    const Clock &m_clock;
    const Pause &m_pause;
    Recorder *m_recorder = &Recorder::none();
    std::function<QString()> m_subject;
    bool m_keeps = true;
    ResultCache m_cache;
    QHash<Key, Flight *> m_underWay; // by what was asked; none that asks afresh for what another asks as well
    QList<Flight *> m_waiting;       // to go together
    Batches m_batches = Batches::Untried;
    std::array<quint64, 5> m_eras{}; // of each kind: how often it was forgotten
};

} // namespace Signalbox
