// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Signalbox::Child {

/// Records until it is killed and prints each number it was given: `--write FOLDER`.
int write(const QString &folder);

/// Opens the journal, prints "open" or the error's words, and waits for the end of its input: `--hold FOLDER`.
int hold(const QString &folder);

/// Fills a file system of 8 MB of its own, mounted over FOLDER, and prints one word for what it found:
/// `--fill FOLDER`. Exit code 77: no such file system can be had here.
int fill(const QString &folder);

constexpr int kNotHere = 77;

} // namespace Signalbox::Child
