// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/telemetry/telemetrysettings.h"

#include "core/base/paths.h"
#include "core/base/regularfile.h"
#include "core/base/storedsetting.h"

#include <QCoreApplication>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

QString fileIn(const QString &configDir)
{
    return configDir + u"/telemetry.ini"_s;
}

} // namespace

TelemetrySettings TelemetrySettings::load(const QString &configDir)
{
    const QSettings file(settingsFile(fileIn(configDir)), QSettings::IniFormat);
    TelemetrySettings settings;
    settings.isOn = file.value(u"otlp/on"_s).toString() == "true"_L1;
    settings.collector = file.value(u"otlp/collector"_s).toString();
    settings.without = file.value(u"otlp/without"_s).toStringList();
    return settings;
}

Result<> TelemetrySettings::save(const QString &configDir) const
{
    Paths::makePrivateDir(configDir);
    QSettings file(settingsFile(fileIn(configDir)), QSettings::IniFormat);
    storeUnlessDefault(file, u"otlp/on"_s, isOn ? u"true"_s : u"false"_s, u"false"_s);
    storeUnlessDefault(file, u"otlp/collector"_s, collector, QString());
    storeUnlessDefault(file, u"otlp/without"_s, without, QStringList());
    file.sync();
    if (file.status() != QSettings::NoError) {
        return Failure(
            Error{.kind = Error::Kind::Storage,
                  .message = QCoreApplication::translate("Telemetry", "The settings of telemetry cannot be written."),
                  .where = fileIn(configDir)});
    }
    return {};
}

} // namespace Signalbox
