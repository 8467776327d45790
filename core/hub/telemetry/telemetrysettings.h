// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

namespace Signalbox {

/// What the person chose for telemetry: the file `telemetry.ini` in the settings folder. No secret is in it.
struct TelemetrySettings
{
    bool isOn = false;
    QString collector{};   ///< address; empty: OTEL_EXPORTER_OTLP_ENDPOINT, or a collector on this machine
    QStringList without{}; ///< names of servers whose calls are not reported

    /// What is absent or unreadable: off.
    [[nodiscard]] static TelemetrySettings load(const QString &configDir);
    [[nodiscard]] Result<> save(const QString &configDir) const; ///< errors: Kind::Storage
    bool operator==(const TelemetrySettings &) const = default;
};

} // namespace Signalbox
