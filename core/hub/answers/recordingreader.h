// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/regularfile.h"
#include "core/hub/answers/recordedanswers.h"
#include "core/journal/exchange/transfer.h"

namespace Signalbox {

/// The answers in a session file (.signalbox), a journal in JSON lines, or a journal's folder, which may be one that is being
/// written. What a file that ends early has is taken. Errors: Kind::Storage (it cannot be read), Kind::Framing (it is none of
/// these; `where` is "line N"), Kind::Usage (written by a newer version; no answers in it; more than 256 MB of them),
/// Kind::Cancelled.
[[nodiscard]] Result<RecordedAnswers> readRecordedAnswers(const QString &path, const TransferProgress &progress = {},
                                                          GivenOpen givenOpen = GivenOpen::Refused);

} // namespace Signalbox
