// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/team/teamsettings.h"

#include "core/base/paths.h"
#include "core/base/regularfile.h"
#include "core/base/storedsetting.h"

#include <QCoreApplication>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

QString fileIn(const QString &configDir)
{
    return configDir + u"/team.ini"_s;
}

} // namespace

TeamSettings TeamSettings::load(const QString &configDir)
{
    const QSettings file(settingsFile(fileIn(configDir)), QSettings::IniFormat);
    TeamSettings settings;
    settings.isOn = file.value(u"team/on"_s).toString() == "true"_L1;
    settings.address = file.value(u"team/address"_s).toString();
    settings.member = file.value(u"team/member"_s).toString();
    settings.without = file.value(u"team/without"_s).toStringList();
    return settings;
}

Result<> TeamSettings::save(const QString &configDir) const
{
    Paths::makePrivateDir(configDir);
    QSettings file(settingsFile(fileIn(configDir)), QSettings::IniFormat);
    storeUnlessDefault(file, u"team/on"_s, isOn ? u"true"_s : u"false"_s, u"false"_s);
    storeUnlessDefault(file, u"team/address"_s, address, QString());
    storeUnlessDefault(file, u"team/member"_s, member, QString());
    storeUnlessDefault(file, u"team/without"_s, without, QStringList());
    file.sync();
    if (file.status() != QSettings::NoError) {
        return Failure(Error{
            .kind = Error::Kind::Storage,
            .message = QCoreApplication::translate("Team", "The settings of the team's database cannot be written."),
            .where = fileIn(configDir)});
    }
    return {};
}

} // namespace Signalbox
