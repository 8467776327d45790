// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <functional>
#include <optional>

namespace Signalbox {

/// One event of a text/event-stream (WHATWG HTML, "Server-sent events").
struct SseEvent
{
    QByteArray type; ///< "message" unless named
    QByteArray data; ///< lines joined by \n, followed by at least 64 readable bytes beyond its size (Frame::kPadding)
    QByteArray lastId;
};

/// Cuts a text/event-stream into events; any chunking gives the same events (row H14). An event whose data or a line that
/// is over the limit ends it: isOverLimit(), nothing more is given out.
class SseParser
{
public:
    explicit SseParser(qint64 eventLimit);

    using EventSink = std::function<void(const SseEvent &)>;

    /// `event` is called for each event that has a data field, be it empty. An event without data still moves lastId().
    void feed(QByteArrayView chunk, const EventSink &event);
    [[nodiscard]] QByteArray lastId() const { return m_lastId; }           ///< an id with NUL is ignored
    [[nodiscard]] std::optional<int> retryMs() const { return m_retryMs; } ///< digits only, capped at 60 s
    [[nodiscard]] bool isOverLimit() const { return m_overLimit; }

private:
    void line(QByteArrayView text, const EventSink &event);
    void field(QByteArrayView name, QByteArrayView value);
    void dispatch(const EventSink &event);

    const qint64 m_eventLimit;
    QByteArray m_pending; ///< a line not yet ended
    QByteArray m_type;
    QByteArray m_data;
    QByteArray m_nextId; ///< becomes lastId() when its event ends
    QByteArray m_lastId;
    std::optional<int> m_retryMs;
    bool m_hasData = false;
    bool m_lastWasCr = false;
    bool m_atStart = true;
    bool m_overLimit = false;
};

} // namespace Signalbox
