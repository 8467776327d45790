// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/journal/retention.h"

#include <QString>

namespace Signalbox {

/// What the person chose for the journal: the file `journal.ini` in the settings folder.
struct JournalSettings
{
    static constexpr int kDays = 30;
    static constexpr int kMegabytes = 20 * 1024;

    int days = kDays;           ///< messages older than this go; 0: never
    int megabytes = kMegabytes; ///< of all files together, in MiB; 0: as many as there are
    int perServer = 0;          ///< newest messages of each server; 0: all

    [[nodiscard]] RetentionRules rules() const;
    /// What is absent, or no such number, has its default.
    [[nodiscard]] static JournalSettings load(const QString &configDir);
    [[nodiscard]] Result<> save(const QString &configDir) const;
    bool operator==(const JournalSettings &) const = default;
};

} // namespace Signalbox
