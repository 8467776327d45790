// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/indexrecord.h"
#include "core/json/masker.h"

#include <QByteArray>
#include <QHash>

namespace Signalbox {

class JournalReader;

/// One message as it leaves the journal: masked, if it was to be.
struct ExportMessage
{
    quint64 sequence = 0;
    IndexRecord record{}; ///< `length` and `bodyCheck` are those of the bytes that crossed
    QByteArray server{};
    QByteArray method{};
    QByteArray about{};
    QByteArray caller{};
    QByteArray body{};
    QString problem{}; ///< why there is no body; empty if there is one
    int masked = 0;    ///< places in the body
};

/// Reads messages of a journal one at a time. The one place where exports mask: what comes from here may leave.
class MessageSource
{
public:
    /// `masker` null: in the clear. Both outlive this.
    MessageSource(const JournalReader &reader, const Masker *masker)
        : m_reader(reader)
        , m_masker(masker)
    {
    }

    [[nodiscard]] const JournalReader &reader() const { return m_reader; }
    [[nodiscard]] bool isMasked() const { return m_masker != nullptr; }
    /// Reads the body.
    [[nodiscard]] ExportMessage message(quint64 sequence, const IndexRecord &record);
    /// A server's, method's or tool's name.
    [[nodiscard]] QByteArray name(quint16 id);
    [[nodiscard]] Masker::Masked maskedText(const QByteArray &text) const;

    [[nodiscard]] quint64 maskedPlaces() const { return m_masked; } ///< so far
    [[nodiscard]] quint64 unreadable() const { return m_unreadable; }

private:
    const JournalReader &m_reader;
    const Masker *m_masker;
    QHash<quint16, QByteArray> m_names;
    quint64 m_masked = 0;
    quint64 m_unreadable = 0;
};

} // namespace Signalbox
