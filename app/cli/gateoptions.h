// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/optionreader.h"
#include "core/catalog/gatesettings.h"
#include "core/json/json.h"

namespace Signalbox {

/// What `servers gates` changes of a server's settings.
struct GateOptions
{
    // Milliseconds; 0: as usual.
    std::optional<int> requestMs;
    std::optional<int> totalMs;
    std::optional<int> attempts;
    std::optional<int> breakerFailures;
    std::optional<int> breakerOpenMs;
    std::optional<int> cacheMs;
    std::optional<bool> caches;
    std::optional<bool> trustsHints;
    std::optional<bool> reconnects;
    std::optional<QStringList> safeTools;

    [[nodiscard]] static QList<QCommandLineOption> table();
    [[nodiscard]] static GateOptions read(OptionReader &reader);
    void apply(GateSettings &settings) const;

    bool operator==(const GateOptions &) const = default;
};

/// A server's settings as `servers gates` shows them: a table, and one object.
[[nodiscard]] QString gatesText(const GateSettings &gates);
[[nodiscard]] Json gatesJson(const GateSettings &gates);

} // namespace Signalbox
