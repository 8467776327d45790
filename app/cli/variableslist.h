// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/profiles/profiles.h"

#include <QStringList>

namespace Signalbox {

// Variables as the command line tells of them: of a secret its name, and that it is one.

[[nodiscard]] Json variableJson(const Variable &variable);
[[nodiscard]] Json variablesJson(const Variables &variables);
/// Name, value, description: columns of a table.
[[nodiscard]] QStringList variableRow(const Variable &variable);

/// Keeps a change of the profiles, and forgets the secrets that nothing refers to any more; returns when that is done.
/// Errors: VariableDesk's.
[[nodiscard]] Result<Profiles> changeProfiles(const std::function<Result<>(Profiles &profiles)> &change);
/// Sets a secret variable; returns when it lies where secrets are kept. Errors: VariableDesk's, and Kind::Storage: there is
/// no place that keeps it for longer than this program runs.
[[nodiscard]] Result<Profiles> keepSecretVariable(const VariablePlace &place, const Variable &variable,
                                                  const QString &value);

} // namespace Signalbox
