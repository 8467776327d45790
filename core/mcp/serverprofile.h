// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/json.h"
#include "core/mcp/deviation.h"
#include "core/mcp/era.h"

#include <QMetaType>
#include <QString>
#include <QStringList>

namespace Signalbox {

/// Who a program says it is (`Implementation`, all revisions).
struct Implementation
{
    QString name;
    QString version;
    QString title;       ///< from 2025-06-18
    QString description; ///< from 2025-11-25
    QString websiteUrl;  ///< from 2025-11-25
    [[nodiscard]] QString label() const { return title.isEmpty() ? name : title; }
};

/// Only the members that the revision knows, and of those only what is filled in (name and version always).
[[nodiscard]] Json implementationToJson(const Implementation &info, Revision revision);

/// What was learned of a server in its handshake: the same struct for InitializeResult and DiscoverResult.
struct ServerProfile
{
    Revision revision = Revision::V20251125;
    Implementation info;
    QStringList offeredRevisions; ///< as the server listed them (modern, or named in an error)
    QString instructions;
    Json capabilities; ///< the server's map, untouched
    QByteArray raw;    ///< the whole result, as it came
    QList<Deviation> deviations;
    QString verdict; ///< why this era and revision, one sentence

    [[nodiscard]] Era era() const { return eraOf(revision); }
    [[nodiscard]] bool has(const char *capability) const; ///< "tools", "resources", "prompts", "logging", "completions"
    [[nodiscard]] bool has(const char *capability, const char *setting) const; ///< "resources", "subscribe": true
};

} // namespace Signalbox

Q_DECLARE_METATYPE(Signalbox::ServerProfile)
