// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/derived/callrow.h"
#include "core/journal/derived/seriesbook.h"
#include "core/journal/indexrecord.h"

#include <QByteArray>
#include <QHash>

#include <functional>
#include <map>
#include <optional>

namespace Signalbox {

/// A call with the numbers that `derived.sqlite` gives to names.
struct JoinedCall
{
    quint64 sequence = 0;
    std::optional<quint64> answer{};
    SeriesKey names; ///< `about` whatever it is of
    quint32 session = 0;
    qint64 startNs = 0;     ///< UTC
    qint64 startMonoNs = 0; ///< of the program that made the call
    std::optional<qint64> durationNs{};
    qint64 askedNs = 0;      ///< how long the person was asked meanwhile, as far as that is known
    qint64 askedSinceNs = 0; ///< monotonic like startMonoNs; since when, if there are openQuestions
    int openQuestions = 0;   ///< to the person, of this call, without an answer yet
    CallEnd end = CallEnd::InFlight;
    qint32 code = 0;
    quint64 sent = 0;
    quint64 received = 0;
    bool hasShortAbout = false; ///< `about` may be part of a series' key
    bool isLongLived = false;   ///< its duration says nothing
    QByteArray id{};            ///< the request's JSON-RPC id, raw; read when it is needed

    [[nodiscard]] SeriesKey key() const; ///< where it is counted
};

/// Makes calls of records, taken in the order of the journal: a request of ours begins one; its answer, its being
/// taken back, its HTTP status or the end of its connection ends it, exactly once. What it finds depends on the
/// records alone, so that deriving anew finds the same.
class CallJoiner
{
public:
    /// What is known of one record.
    struct Input
    {
        quint64 sequence = 0;
        IndexRecord record;
        SeriesKey names; ///< of its server, method, about and caller
        QByteArrayView method;
    };
    /// The beginning of a message, at most so many bytes; empty if it cannot be read.
    using ReadBody = std::function<QByteArray(quint64 sequence, qint64 limit)>;
    /// Which rules these are. Raise it when the same records come to other calls or counts: what was derived by other rules
    /// is derived anew. (2: taking a call back is no failure, a subscription's stream no call, the person's time left out.)
    static constexpr qint64 kRules = 2;
    /// Results beyond this are not searched for `isError`, batches not for answers.
    static constexpr qint64 kLongestRead = 16 * 1024 * 1024;

    CallJoiner(SeriesBook &book, ReadBody readBody)
        : m_book(book)
        , m_readBody(std::move(readBody))
    {
    }

    void resume(JoinedCall open, QByteArrayView method); ///< a call from an earlier run
    void take(const Input &input);
    void loseBefore(quint64 sequence); ///< nobody waits any more for calls that began before this
    /// Forgets all, to begin anew.
    void clear();

    /// Calls that began or ended since this was last asked.
    [[nodiscard]] std::map<quint64, JoinedCall> takeChanged() { return std::exchange(m_changed, {}); }
    [[nodiscard]] qsizetype changedCount() const { return qsizetype(m_changed.size()); }

private:
    struct Ending
    {
        CallEnd end = CallEnd::Result;
        qint64 wallNs = 0;
        std::optional<qint64> monoNs{};
        qint32 code = 0;
        std::optional<quint64> answer{};
        quint64 received = 0;
    };
    using Open = std::map<quint64, JoinedCall>;

    void begin(const Input &input);
    void takeAnswer(const Input &input, Open::iterator call);
    void takeCancellation(const Input &input);
    void takeQuestion(const Input &input);
    void takeReply(const IndexRecord &record);
    void takeHttp(const Input &input, Open::iterator call);
    void takeEnd(const Input &input, Open::iterator call);
    void takeBatch(const Input &input);
    void end(Open::iterator call, const Ending &ending);
    void lose(Open::iterator call);
    void countMessage(const Input &input);
    [[nodiscard]] Open::iterator openCall(quint32 session, QByteArrayView id);

    SeriesBook &m_book;
    ReadBody m_readBody;
    Open m_open;
    std::map<quint64, JoinedCall> m_changed;
    QHash<qint64, quint32> m_lastSession; ///< by server
    QHash<quint64, quint64>
        m_asked; ///< by a question's sequence, not answered yet: that of the open call that waits for it
};

} // namespace Signalbox
