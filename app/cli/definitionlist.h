// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/serverentry.h"
#include "core/hub/policy/definitionpins.h"

#include <QList>

#include <optional>

namespace Signalbox {

/// A definition of a tool that was accepted, and what has become of it.
struct AcceptedDefinition
{
    QString server;
    QString tool;
    DefinitionPins::Pin pin;
    std::optional<QByteArray> now; ///< as the server gives it now, JSON text; empty: no more. None: it was not asked
};

/// Of one server, by tool.
[[nodiscard]] QList<AcceptedDefinition> acceptedDefinitions(const ServerEntry &entry, DefinitionPins &pins);
/// A table, with the places where they differ from what is there now; or one document. False if it was not written.
[[nodiscard]] bool printDefinitions(const QList<AcceptedDefinition> &definitions, bool json);

} // namespace Signalbox
