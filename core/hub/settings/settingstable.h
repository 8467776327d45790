// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/settings/setting.h"

#include <QList>

namespace Signalbox {

/// Every setting there is, in the order of the settings page. No secret is among them.
[[nodiscard]] const QList<Setting> &settingsTable();
/// Null: there is none of this key.
[[nodiscard]] const Setting *settingOf(QStringView key);
/// The keys that are like this one, for who mistyped it.
[[nodiscard]] QStringList settingsLike(const QString &key);

} // namespace Signalbox
