// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/serverentry.h"

#include <QByteArray>
#include <QList>

namespace Signalbox {

/// The values in a server's entry that nobody should find in a record: variables, headers, arguments and parts of the
/// address whose name is a secret's, credentials, and what variables of ours it is given hold.
[[nodiscard]] QList<QByteArray> secretsOf(const ServerEntry &entry);

/// The strings under a secret's name in JSON as a TokenStore keeps it; text that is no JSON is one itself.
[[nodiscard]] QList<QByteArray> secretsInStored(const QByteArray &value);

} // namespace Signalbox
