// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journalsettings.h"

#include "core/base/paths.h"
#include "core/base/regularfile.h"
#include "core/base/storedsetting.h"
#include "core/journal/storageerror.h"

#include <QCoreApplication>

#include <cerrno>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

QString fileIn(const QString &configDir)
{
    return configDir + u"/journal.ini"_s;
}

int numberFrom(const QSettings &file, const QString &key, int otherwise)
{
    bool isNumber = false;
    const int number = file.value(key).toString().toInt(&isNumber);
    return isNumber && number >= 0 ? number : otherwise;
}

} // namespace

RetentionRules JournalSettings::rules() const
{
    constexpr qint64 dayNs = 24LL * 3600 * 1'000'000'000;
    return {.maxAgeNs = days * dayNs, .maxBytes = quint64(megabytes) * 1024 * 1024, .perServer = quint64(perServer)};
}

JournalSettings JournalSettings::load(const QString &configDir)
{
    const QSettings file(settingsFile(fileIn(configDir)), QSettings::IniFormat);
    JournalSettings settings;
    settings.days = numberFrom(file, u"keep/days"_s, kDays);
    settings.megabytes = numberFrom(file, u"keep/megabytes"_s, kMegabytes);
    settings.perServer = numberFrom(file, u"keep/perServer"_s, 0);
    return settings;
}

Result<> JournalSettings::save(const QString &configDir) const
{
    Paths::makePrivateDir(configDir);
    QSettings file(settingsFile(fileIn(configDir)), QSettings::IniFormat);
    storeUnlessDefault(file, u"keep/days"_s, days, kDays);
    storeUnlessDefault(file, u"keep/megabytes"_s, megabytes, kMegabytes);
    storeUnlessDefault(file, u"keep/perServer"_s, perServer, 0);
    file.sync();
    if (file.status() != QSettings::NoError) {
        return storageFailure(QCoreApplication::translate("Journal", "The journal's settings cannot be written"),
                              fileIn(configDir), EACCES);
    }
    return {};
}

} // namespace Signalbox
