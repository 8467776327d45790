// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/programs/hostplaces.h"

#include <QDir>

namespace Signalbox {

using namespace Qt::StringLiterals;

HostPlaces HostPlaces::ofThisMachine()
{
    HostPlaces places;
#if defined(Q_OS_WINDOWS)
    places.system = System::Windows;
#elif defined(Q_OS_MACOS)
    places.system = System::MacOs;
#endif
    places.environment = QProcessEnvironment::systemEnvironment();
    if (places.environment.contains(u"FLATPAK_ID"_s)) { // whose XDG_CONFIG_HOME is the sandbox's own
        places.environment.insert(u"XDG_CONFIG_HOME"_s, places.environment.value(u"HOST_XDG_CONFIG_HOME"_s));
    }
    const QString home =
        places.environment.value(u"HOME"_s, places.system == System::Windows ? QDir::homePath() : QString());
    places.home = QDir::isAbsolutePath(home) ? QDir::cleanPath(home) : QString();
    return places;
}

QString HostPlaces::settings() const
{
    switch (system) {
    case System::MacOs:
        return home + u"/Library/Application Support"_s;
    case System::Windows:
        return folder(u"APPDATA"_s, u"AppData/Roaming"_s);
    case System::Linux:
        break;
    }
    return folder(u"XDG_CONFIG_HOME"_s, u".config"_s);
}

QString HostPlaces::localData() const
{
    return system == System::Windows ? folder(u"LOCALAPPDATA"_s, u"AppData/Local"_s) : settings();
}

QString HostPlaces::folder(const QString &variable, const QString &fallback) const
{
    QString named = environment.value(variable);
    if (system == System::Windows) {
        named.replace(u'\\', u'/');
    }
    const bool isAbsolute =
        named.startsWith(u'/') || (system == System::Windows && named.size() > 2 && named.at(1) == u':');
    return isAbsolute ? QDir::cleanPath(named) : home + u'/' + fallback;
}

} // namespace Signalbox
