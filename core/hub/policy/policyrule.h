// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/policy/argumenttest.h"
#include "core/hub/policy/policyeffect.h"

#include <QList>

#include <optional>

namespace Signalbox {

/// What is known of a tool when a call of it is judged. Without an accepted word of the server everything is thought
/// dangerous: a claim never opens a gate (reliability.md Y02).
struct ToolTraits
{
    bool readOnly = false;
    bool destructive = true;
    bool idempotent = false;
    bool openWorld = true;
};

/// One rule: it speaks of a call if all that it names fits.
struct PolicyRule
{
    QString name;
    PolicyEffect effect = PolicyEffect::Deny;
    QList<NamePattern> tools;   ///< of `server.tool`; empty: all
    QList<NamePattern> callers; ///< who asks: form, cli …; empty: all
    std::optional<bool> readOnly;
    std::optional<bool> destructive;
    std::optional<bool> idempotent;
    std::optional<bool> openWorld;
    QList<ArgumentTest> arguments; ///< all must hold
    int beyondCalls = 0;           ///< it speaks only of calls beyond so many
    int beyondSeconds = 0;         ///< within so long; 0: of every one

    [[nodiscard]] bool hasLimit() const { return beyondSeconds > 0; }
};

} // namespace Signalbox
