// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/json.h"

#include <QList>
#include <QPair>
#include <QString>

namespace Signalbox {

// How Codex refers to variables of the environment: by their names in members of their own, beside `env` and
// `http_headers`. Everywhere else they stand inside the texts, as ${env:NAME}.

/// Of an entry in otherwise common words: what its members name goes into `env` and `headers`.
void unfoldNamedVariables(Json &entry);

/// Names in `entry` what these say by a reference alone, and gives the others, which are written as they are.
[[nodiscard]] QList<QPair<QString, QString>> foldEnvironment(const QList<QPair<QString, QString>> &values, Json &entry);
[[nodiscard]] QList<QPair<QString, QString>> foldHeaders(const QList<QPair<QString, QString>> &values, Json &entry);

} // namespace Signalbox
