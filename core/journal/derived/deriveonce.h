// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/derived/derivedstore.h"
#include "core/journal/derived/deriver.h"

#include <functional>

namespace Signalbox {

/// How a program that records nothing itself brings what is derived up to date.
struct DeriveOnce
{
    bool rebuilds = false;
    bool indexesText = false; ///< waits for the text index as well
    /// Told now and then; false stops it.
    std::function<bool(const DeriverStatus &)> progress{};

    struct Outcome
    {
        std::unique_ptr<DerivedStore> store;
        DeriverStatus status;
        std::optional<Error> heldBy; ///< another Signalbox records here and derives by itself
    };

    /// Derives what is new in this folder, unless another Signalbox holds it, and opens what there is. Error: no
    /// journal, a rebuild of one that another holds, what the deriver says, stopped (Kind::Cancelled).
    [[nodiscard]] Result<Outcome> run(const QString &folder) const;
};

} // namespace Signalbox
