// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace Signalbox {

class JournalReader;

/// A record of kind Gate in words, fit to show: why a call went, or why it was refused. Empty if it cannot be read.
[[nodiscard]] QString decisionWords(const QByteArray &record);

/// What the gates decided of a recorded call, of its request, its answer or the decision itself; in the order it was
/// recorded. Reads the disk: not for the GUI thread.
[[nodiscard]] QStringList decisionsOf(const JournalReader &reader, quint64 sequence);

} // namespace Signalbox
