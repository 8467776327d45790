// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/textsecrets.h"

#include <QStringList>

namespace Signalbox {

/// The secrets in the argument at `index`: behind a flag of a secret's name (`--token x`, `--api-key=x`, `--key x`), in what
/// containers and clients are given (`-e NAME=x`, `-eNAME=x`, `--header "X-API-Key: x"`), and all of secretsInText().
[[nodiscard]] QList<TextSecret> secretsInArgument(const QStringList &arguments, qsizetype index);

/// Are there any?
[[nodiscard]] bool holdsSecret(const QStringList &arguments, qsizetype index);

/// The arguments with dots in place of the secrets in them: what is around one stays.
[[nodiscard]] QStringList withoutSecrets(const QStringList &arguments);

} // namespace Signalbox
