// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/serverentry.h"

#include <QStringList>

namespace Signalbox {

/// What a person should know before they accept this entry from outside, one sentence each: trust it grants itself,
/// secrets in plain sight, a shell, dangerous variables. Never holds a secret.
[[nodiscard]] QStringList notesAbout(const ServerEntry &entry);
/// What a command line says that only a shell would understand.
[[nodiscard]] QStringList notesAboutShellWords(const QStringList &words);

} // namespace Signalbox
