// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>

namespace Signalbox {

/// Keeps a value in a file of settings only where it is not the default.
inline void storeUnlessDefault(QSettings &file, const QString &key, const QVariant &value, const QVariant &standard)
{
    if (value == standard) {
        file.remove(key);
    } else {
        file.setValue(key, value);
    }
}

} // namespace Signalbox
