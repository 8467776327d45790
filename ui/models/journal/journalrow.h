// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/filter/filtersubject.h"

namespace Signalbox {

/// What is kept of every message, so that most filters over a million of them are one pass over memory: what a filter
/// looks at first, and the message joined to it.
struct JournalRow
{
    FilterRow row;
    quint32 partner = 0; ///< 1 + place of the joined message; 0 if none is known
};

static_assert(sizeof(JournalRow) == 12);

} // namespace Signalbox
