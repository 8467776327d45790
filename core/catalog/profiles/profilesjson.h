// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/profiles/profiles.h"

#include <QByteArray>

namespace Signalbox {

/// The text of a profiles file. Errors (Kind::Storage) say what is wrong and in which line and column; `where` is `file`.
/// A file of a newer version is one of them: it may mean what this program does not know.
[[nodiscard]] Result<Profiles> profilesFromText(const QByteArray &text, const QString &file);
/// Over what `raw` of each part holds: unknown members and their order stay.
[[nodiscard]] QByteArray profilesToText(const Profiles &profiles);

} // namespace Signalbox
