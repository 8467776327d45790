// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/serverentry.h"

#include <QHash>

namespace Signalbox {

/// Values that stand for others to be filled in ("<YOUR_TOKEN>", "your-api-key-here") become inputs, which the person is
/// asked for, and so do variables that a container is to get and nobody sets (`docker run -e NAME`).
void openDummyValues(ServerEntry &entry);

/// Is this what people write where a value is still to be filled in?
[[nodiscard]] bool isDummyValue(const QString &text);

/// Takes secrets out of the variables and headers of an entry: each becomes a secret input. What was taken, by
/// ValueNeed::key(), is for the place where secrets are kept (reliability.md C10).
[[nodiscard]] QHash<QString, QString> takeSecrets(ServerEntry &entry);
/// How many there are.
[[nodiscard]] int countSecrets(const ServerEntry &entry);

} // namespace Signalbox
