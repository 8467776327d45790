// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/journal/exchange/exportoptions.h"
#include "core/journal/exchange/selection.h"
#include "core/journal/exchange/transfer.h"

class QIODevice;

namespace Signalbox {

struct ExportReport
{
    quint64 records = 0; ///< that were gone over
    quint64 maskedPlaces = 0;
    quint64 unreadable = 0; ///< messages the journal has lost; they are in the output by their records
    quint64 leftOut = 0;    ///< messages that the format does not know, or that were too many for a report
    qint64 bytes = 0;       ///< written
};

/// Writes a selection of a journal to a device, one message at a time. Errors: Kind::Storage, Kind::Cancelled.
[[nodiscard]] Result<ExportReport> exportJournal(const JournalReader &reader, const JournalSelection &selection,
                                                 const ExportOptions &options, QIODevice &device,
                                                 const TransferProgress &progress = {});

/// The same to a file that only its owner can read, written whole or not at all.
[[nodiscard]] Result<ExportReport> exportJournalToFile(const JournalReader &reader, const JournalSelection &selection,
                                                       const ExportOptions &options, const QString &path,
                                                       const TransferProgress &progress = {});

} // namespace Signalbox
