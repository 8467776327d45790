// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>

namespace Signalbox {

/// The answers of one batch array, sent together when the last is there (2025-03-26, basic: batching).
struct AnswerBatch
{
    quint64 exchange = 0;
    int open = 1; ///< answers that are still to come; the batch itself counts until all its parts were looked at
    QByteArrayList answers;
};

} // namespace Signalbox
