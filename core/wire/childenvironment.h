// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/stdiooptions.h"

#include <QProcessEnvironment>

namespace Signalbox {

/// The environment a server gets: of ours only what is on the safe list, because ours may hold keys and tokens
/// (reliability.md P12); on top, what the person set for this server.
///
/// The list is that of protocol.md 3.1 (HOME, LOGNAME, PATH, SHELL, TERM, USER) and the language: LANG and LC_*, without
/// which many runtimes fall back to ASCII on streams that must be UTF-8. They tell nothing that is secret. XDG_RUNTIME_DIR
/// is not on it: it is the door to the desktop's bus and keyring, which a server gets only if the person says so.
[[nodiscard]] QProcessEnvironment childEnvironment(const StdioOptions &options, const QProcessEnvironment &ours);

} // namespace Signalbox
