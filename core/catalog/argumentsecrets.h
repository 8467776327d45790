// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Signalbox {

/// Is the argument at `index` a secret, or does it hold one: behind a flag of a secret's name (`--token x`,
/// `--api-key=x`), in an address with a password, or in a known format?
[[nodiscard]] bool holdsSecret(const QStringList &arguments, qsizetype index);

/// The arguments with dots in place of those that hold a secret; of `--flag=secret` the flag stays.
[[nodiscard]] QStringList withoutSecrets(const QStringList &arguments);

} // namespace Signalbox
