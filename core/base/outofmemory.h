// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Signalbox {

/// When the system has no more memory for us, the program ends at once, with these words on stderr and this exit code,
/// instead of an abort (reliability.md R10). What is recorded by then is on its way to the disk, and the guards end the
/// servers. Large requests of known size answer an error of their own, where they are made. To be called once, first.
void endWhenOutOfMemory(QByteArray words, int exitCode);

} // namespace Signalbox
