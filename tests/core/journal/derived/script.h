// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journal.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace Signalbox {

/// Writes a journal as sessions would, with times of its own choosing.
class Script
{
public:
    /// 2026-01-01 00:00 UTC.
    static constexpr qint64 kStartNs = 1'767'225'600'000'000'000;

    explicit Script(std::unique_ptr<Journal> journal)
        : m_journal(std::move(journal))
    {
    }

    struct Call
    {
        QByteArray server = "alpha";
        QByteArray method = "tools/call";
        QByteArray about = "echo";
        QByteArray caller = "form";
        quint32 session = 1;
        bool isProbe = false;
    };
    qint64 nowNs = 0; ///< since the start; the caller moves it on

    quint64 request(const Call &call); ///< answers its sequence number
    quint64 answer(quint64 request, const QByteArray &body, IndexRecord::Kind kind = IndexRecord::Result,
                   qint32 code = 0);
    quint64 result(quint64 request, bool isToolError = false);
    quint64 error(quint64 request, qint32 code);
    quint64 cancel(quint64 request, IndexRecord::TakenBack why);
    quint64 http(quint64 request, int status, IndexRecord::TakenBack why = IndexRecord::NotTakenBack);
    quint64 ended(quint64 request, int status); ///< without an answer
    quint64 notification(const QByteArray &server, const QByteArray &text, quint32 session = 1);
    quint64 put(const QByteArray &bytes, IndexRecord record, bool isOutgoing);

    /// A long, varied and always equal load: calls that end in every way, on several servers and sessions.
    void play(int calls, quint64 seed = 1);

    [[nodiscard]] Journal &journal() { return *m_journal; }
    [[nodiscard]] IndexRecord like(quint64 request) const;

private:
    std::unique_ptr<Journal> m_journal;
};

} // namespace Signalbox
