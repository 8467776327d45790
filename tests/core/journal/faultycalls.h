// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Calls to the system that fail when a test wants it. Whoever is linked with this calls these instead of libc's; the
/// libraries beside it are not touched. Counters and wishes hold for all threads.
namespace FaultyCalls {

enum Call { Write, Truncate, Allocate, SyncData, Sync, Rename, Open, Map, Lock, Unlink, Calls };

void failOnce(Call call, int which, int error); ///< the `which`th from now on, counted from 1
void failAll(int error);                        ///< those that change something, until clear()
void makeWritesShort();                         ///< each puts one byte less than asked for, and at least one
void delaySyncs(int milliseconds);
void clear();
[[nodiscard]] int seen(Call call); ///< calls since the last wish
[[nodiscard]] int seenInAll();

} // namespace FaultyCalls
