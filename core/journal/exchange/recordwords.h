// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/indexrecord.h"

#include <QByteArray>
#include <QByteArrayView>

#include <span>

namespace Signalbox {

/// A kind or a flag of IndexRecord, and the word for it in files.
struct RecordWord
{
    quint8 value;
    const char *word;
};

/// Outgoing is not among the flags: files have a direction.
[[nodiscard]] std::span<const RecordWord> recordFlagWords();
[[nodiscard]] QByteArray recordKindWord(quint8 kind);
/// Unknown for a word nobody here knows.
[[nodiscard]] quint8 recordKindFromWord(QByteArrayView word);
/// Why a request was taken back (IndexRecord::TakenBack); empty: it was not.
[[nodiscard]] QByteArray takenBackWord(quint8 why);
[[nodiscard]] quint8 takenBackFromWord(QByteArrayView word);

} // namespace Signalbox
