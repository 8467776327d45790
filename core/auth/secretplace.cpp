// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/secretplace.h"

#include "core/base/paths.h"
#include "core/base/regularfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

QString fileIn(const QString &configDir)
{
    return configDir + u"/secrets.ini"_s;
}

QString placeKey()
{
    return u"secrets/place"_s;
}

} // namespace

QString secretPlaceText(SecretPlace place)
{
    switch (place) {
    case SecretPlace::Keychain:
        return u"keychain"_s;
    case SecretPlace::File:
        return u"file"_s;
    case SecretPlace::Memory:
        return u"memory"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<SecretPlace> secretPlaceFromText(QStringView text)
{
    for (const SecretPlace place : {SecretPlace::Keychain, SecretPlace::File, SecretPlace::Memory}) {
        if (text == secretPlaceText(place)) {
            return place;
        }
    }
    return std::nullopt;
}

SecretPlace standardSecretPlace()
{
    return qEnvironmentVariableIsSet("SIGNALBOX_ONE_FOLDER") ? SecretPlace::Memory : SecretPlace::Keychain;
}

Result<SecretPlace> loadSecretPlace(const QString &configDir)
{
    if (!QFileInfo::exists(fileIn(configDir))) {
        return standardSecretPlace();
    }
    const QSettings file(settingsFile(fileIn(configDir)), QSettings::IniFormat);
    const auto place = secretPlaceFromText(file.value(placeKey()).toString());
    if (!place) {
        return Failure(Error{
            .kind = Error::Kind::Storage,
            .message = QCoreApplication::translate("SecretPlace", "It cannot be read where secrets are to be kept."),
            .where = fileIn(configDir),
            .advice = QCoreApplication::translate("SecretPlace", "Choose it anew in the settings, or with "
                                                                 "“signalbox-cli credentials store”.")});
    }
    return *place;
}

Result<> saveSecretPlace(const QString &configDir, SecretPlace place)
{
    Paths::makePrivateDir(configDir);
    const bool isStandard = place == standardSecretPlace();
    if (isStandard || !loadSecretPlace(configDir)) { // the default, or what QSettings does not write over
        QFile::remove(fileIn(configDir));
    }
    if (isStandard && !QFileInfo::exists(fileIn(configDir))) {
        return {};
    }
    QSettings file(settingsFile(fileIn(configDir)), QSettings::IniFormat);
    file.setValue(placeKey(), secretPlaceText(place));
    file.sync();
    if (file.status() != QSettings::NoError) {
        return Failure(Error{
            .kind = Error::Kind::Storage,
            .message = QCoreApplication::translate("SecretPlace", "Where secrets are kept cannot be written down."),
            .where = fileIn(configDir)});
    }
    return {};
}

} // namespace Signalbox
