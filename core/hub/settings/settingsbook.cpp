// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/settings/settingsbook.h"

#include "core/base/ownfile.h"
#include "core/base/paths.h"
#include "core/base/regularfile.h"

#include <QCoreApplication>
#include <QSettings>

#include <ranges>

namespace Signalbox {

using namespace Qt::StringLiterals;

QString SettingsBook::path(const Setting &setting) const
{
    return m_configDir + u'/' + QLatin1StringView(setting.file);
}

QVariant SettingsBook::value(const Setting &setting) const
{
    const QSettings file(settingsFile(path(setting)), QSettings::IniFormat);
    const QVariant stored = file.value(QLatin1StringView(setting.place));
    const QVariant value = stored.isValid() ? setting.fromFile(stored) : QVariant();
    return value.isValid() ? value : setting.standard;
}

QVariant SettingsBook::value(QLatin1StringView key) const
{
    const Setting *setting = settingOf(QString(key));
    Q_ASSERT(setting);
    return value(*setting);
}

Result<> SettingsBook::set(QLatin1StringView key, const QVariant &value) const
{
    const Setting *setting = settingOf(QString(key));
    Q_ASSERT(setting);
    return set(*setting, value);
}

Result<> SettingsBook::setAll(const Values &values) const
{
    for (const auto &[setting, value] : values) {
        if (setting->counts == Setting::Counts::Elsewhere) {
            Failure failure =
                fail(Error::Kind::Usage,
                     QCoreApplication::translate("Settings", "“%1” is not changed here.").arg(setting->name()));
            failure.error().advice = QCoreApplication::translate("Settings", "Use the window's settings, or %1.")
                                         .arg(QLatin1StringView(setting->command));
            return failure;
        }
        if (Result<> checked = setting->checked(value); !checked) {
            return checked;
        }
    }
    const auto lock = OwnFile(m_configDir + u"/settings"_s).lock();
    if (!lock) {
        return Failure(lock.error());
    }
    Values before;
    for (const auto &[setting, wanted] : values) {
        before.append({setting, value(*setting)});
        if (Result<> written = write(*setting, wanted); !written) {
            for (const auto &[undone, old] : before | std::views::reverse) {
                (void)write(*undone, old); // as far as that can be done
            }
            return written;
        }
    }
    return {};
}

Result<> SettingsBook::write(const Setting &setting, const QVariant &value) const
{
    Paths::makePrivateDir(m_configDir);
    QSettings file(settingsFile(path(setting)), QSettings::IniFormat);
    if (value == setting.standard) {
        file.remove(QLatin1StringView(setting.place));
    } else {
        file.setValue(QLatin1StringView(setting.place), setting.toFile(value));
    }
    file.sync();
    if (file.status() != QSettings::NoError) {
        Failure failure =
            fail(Error::Kind::Storage, QCoreApplication::translate("Settings", "The settings cannot be written."));
        failure.error().where = path(setting);
        return failure;
    }
    return {};
}

} // namespace Signalbox
