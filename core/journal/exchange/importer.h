// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/regularfile.h"
#include "core/base/result.h"
#include "core/journal/exchange/transfer.h"

#include <QString>
#include <QtTypes>

namespace Signalbox {

/// What a file may ask of us, whatever it says of itself.
struct ImportLimits
{
    qint64 lineBytes = 384LL * 1024 * 1024;         ///< the largest message there can be, in base64
    quint64 textBytes = 64ULL * 1024 * 1024 * 1024; ///< of all that is unpacked
    quint64 records = 100'000'000;
    GivenOpen givenOpen = GivenOpen::Refused; ///< of the file's name
};

struct ImportReport
{
    QString folder; ///< the journal that was made
    quint64 records = 0;
    quint64 damaged = 0;   ///< messages that are not what their checksum says; they are there, with a finding
    quint64 lost = 0;      ///< messages whose bytes the file does not have; they are there, empty and marked as cut
    QString program;       ///< that wrote the file; empty: not said
    bool isMasked = false; ///< the file says that its secrets are masked
    bool isCut = false;    ///< the file ends early, or its end is damaged: what came before was taken
    bool hasHeader = false;
};

/// Makes a journal folder of a session file or of JSONL, with the true times, that JournalReader and everything above
/// it reads as any other; sequence numbers begin at 0 anew. `folder` must not be there, or be empty; it appears whole
/// or not at all. Errors: Kind::Storage (a file or folder), Kind::Framing (no such file, a line that is none, beyond a
/// limit; `where` is "line N"), Kind::Usage (of a newer version, folder in use), Kind::Cancelled.
[[nodiscard]] Result<ImportReport> importJournal(const QString &file, const QString &folder,
                                                 const TransferProgress &progress = {},
                                                 const ImportLimits &limits = {});

} // namespace Signalbox
