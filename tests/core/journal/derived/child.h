// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Signalbox::Child {

/// Derives until it is killed or has come to the journal's end, and puts marks on the messages 1, 2, 3 … meanwhile; prints
/// what is committed, "derived N" and "mark N": `--derive`.
int derive(const QString &folder);

/// Reads the statistics again and again, and prints how many calls they tell of, until its input ends: `--read`.
int read(const QString &folder);

/// Fills a file system of 32 MB of its own, mounted over the folder, and prints one word for what it found: `--fill`.
/// Exit code 77: no such file system can be had here.
int fill(const QString &folder);

constexpr int kNotHere = 77;

} // namespace Signalbox::Child
