// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/indexrecord.h"

#include <QByteArrayView>

namespace Signalbox {

/// The request by which a connection begins to find out which era a server speaks.
inline constexpr QByteArrayView kEraQuestion = "server/discover";

/// Is it how a server of an older revision answers that question: with an error, since it does not know it? That is the
/// usual beginning of a connection and nobody's fault. An error by which a modern server refuses the question is not
/// meant, nor one that says that the server itself failed. `method`: the name of record.method.
[[nodiscard]] bool isEraAnswer(const IndexRecord &record, QByteArrayView method);

} // namespace Signalbox
