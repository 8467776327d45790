// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/health/alertrule.h"

#include <QByteArray>
#include <QList>

namespace Signalbox {

/// The person's alert rules as they are kept. Reading leaves out what it cannot understand.
[[nodiscard]] QByteArray alertRulesToJson(const QList<AlertRule> &rules);
[[nodiscard]] QList<AlertRule> alertRulesFromJson(const QByteArray &text);

} // namespace Signalbox
