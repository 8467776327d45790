// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Signalbox {

struct DerivedFile;

namespace Digest {

/// Of all that can be read of what was derived in this folder. Empty: it cannot be read.
[[nodiscard]] QByteArray of(const QString &folder);

/// The same of a copy of the journal without anything derived.
[[nodiscard]] QByteArray ofAFreshOne(const QString &folder);

/// What SQLite's own check says, "ok"; "not there" for a file that is not made yet.
[[nodiscard]] QString integrity(const DerivedFile &file, const QString &folder);

} // namespace Digest
} // namespace Signalbox
