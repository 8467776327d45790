// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/masker.h"

namespace Signalbox {

/// How a file becomes another, as diff -u writes it, with what the masker knows as a secret masked. Of lines that
/// end with CR LF the CR is there only where a change makes another end of it. Empty: it stays.
[[nodiscard]] QString unifiedDiff(const QString &path, const QByteArray &before, const QByteArray &after,
                                  const Masker &masker);

} // namespace Signalbox
