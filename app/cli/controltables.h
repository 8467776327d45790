// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/serverentry.h"
#include "core/hub/control/controlquestion.h"
#include "core/json/json.h"

#include <QList>
#include <QString>

namespace Signalbox {

// What `breakers` and `cache` show. Answers are those of core/hub/control/gatescontrol.h.

/// Has the answer what the functions below read? Another version of Signalbox may be running.
[[nodiscard]] bool isAnswerTo(ControlQuestion::Ask ask, const Json &answer);
[[nodiscard]] QString breakersText(const Json &answer);
[[nodiscard]] QString resetText(const Json &answer);
[[nodiscard]] QString cacheText(const Json &answer);

/// What the servers' entries say of them.
[[nodiscard]] QString breakerSettingsText(const QList<ServerEntry> &entries);
[[nodiscard]] QString cacheSettingsText(const QList<ServerEntry> &entries);
[[nodiscard]] Json breakerSettingsJson(const QList<ServerEntry> &entries);
[[nodiscard]] Json cacheSettingsJson(const QList<ServerEntry> &entries);

} // namespace Signalbox
