// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journal.h"
#include "core/journal/journalreader.h"

#include <QByteArray>
#include <QTemporaryDir>

#include <memory>

namespace Signalbox {

/// A journal of a run with everything that can stand in one, for tests that let it leave and come back.
class RecordedRun
{
public:
    RecordedRun();
    ~RecordedRun();

    quint64 add(const QByteArray &bytes, IndexRecord record, Direction direction = Direction::In);
    /// A request by us and its answer, 12.5 ms later; answers the request's number.
    quint64 call(const QByteArray &server, const QByteArray &tool, const QByteArray &arguments,
                 const QByteArray &result);
    /// The same over HTTP, with its exchange; `head` is the request's, with `\r\n` as line ends.
    quint64 httpCall(const QByteArray &server, const QByteArray &tool, const QByteArray &arguments,
                     const QByteArray &result, const QByteArray &head);
    void addEveryKind(); ///< every kind, flag and sort of bytes, some large

    [[nodiscard]] quint16 name(const QByteArray &text) { return m_journal->nameId(text); }
    [[nodiscard]] QString folder() const { return m_dir.filePath(QStringLiteral("journal")); }
    [[nodiscard]] QString file(const QString &name) const { return m_dir.filePath(name); }
    /// A new one, of all that is recorded so far.
    [[nodiscard]] std::unique_ptr<JournalReader> reader() const;
    [[nodiscard]] static std::unique_ptr<JournalReader> readerOf(const QString &folder);

private:
    [[nodiscard]] IndexRecord callRecord(const QByteArray &server, const QByteArray &tool);

    QTemporaryDir m_dir;
    std::unique_ptr<Journal> m_journal;
    qint64 m_nowNs = 1'764'295'200'123'456'789; ///< 2025-11-28T02:00:00.123456789Z
    int m_lastId = 0;
};

} // namespace Signalbox
