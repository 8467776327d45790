// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace Signalbox {

/// `settings list [--changed]`, `settings get KEY`, `settings set KEY VALUE`, `settings reset KEY|--all`, `settings export
/// [FILE]`, `settings import FILE [--others-reset] [--dry-run]`.
struct SettingsOptions
{
    enum class Verb { List, Get, Set, Reset, Export, Import };

    Verb verb = Verb::List;
    QString key;              ///< get, set, reset
    QString value;            ///< set
    QString file;             ///< export, import; "-": standard output or input
    bool changedOnly = false; ///< list
    bool all = false;         ///< reset
    bool othersReset = false; ///< import: what the file does not name becomes the default
    bool isDryRun = false;    ///< import: only says what would change
    bool json = false;
    QString helpText; ///< not empty: print this and do nothing

    /// `arguments` after the word settings. Errors are Kind::Usage.
    [[nodiscard]] static Result<SettingsOptions> parse(const QStringList &arguments);
};

} // namespace Signalbox
