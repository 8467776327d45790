// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journal.h"

#include <QByteArray>

namespace Signalbox::Sample {

/// A message that anybody can make again from its sequence number: mostly small, now and then large.
inline QByteArray message(quint64 sequence)
{
    const quint64 mixed = (sequence + 1) * 0x9e3779b97f4a7c15ULL;
    const qsizetype length = sequence % 97 == 96 ? 70'000 + qsizetype(mixed >> 48) : qsizetype(mixed >> 56);
    QByteArray bytes = QByteArray::number(sequence) + ':';
    bytes.append(length, char(mixed >> 40));
    return bytes;
}

inline quint64 record(Journal &journal, const QByteArray &bytes, const IndexRecord &like = {})
{
    return journal.record({.bytes = bytes, .wallNs = 1'000 + qint64(journal.endSequence()), .monoNs = 1}, like);
}

inline quint64 recordNext(Journal &journal)
{
    return record(journal, message(journal.endSequence()), {.kind = IndexRecord::Request});
}

} // namespace Signalbox::Sample
