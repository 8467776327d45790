// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/settings/settingstable.h"

#include <utility>

namespace Signalbox {

/// The settings as they are kept in the files of one folder. Only what differs from its default is; a file is read anew
/// each time it is asked for, and written whole, after what others wrote meanwhile was taken in (QSettings).
class SettingsBook
{
public:
    using Values = QList<std::pair<const Setting *, QVariant>>;

    explicit SettingsBook(QString configDir)
        : m_configDir(std::move(configDir))
    {
    }

    [[nodiscard]] const QString &configDir() const { return m_configDir; }
    /// The default where nothing is kept, or nothing that the setting can be.
    [[nodiscard]] QVariant value(const Setting &setting) const;
    [[nodiscard]] QVariant value(QLatin1StringView key) const; ///< of a key that there is
    [[nodiscard]] bool isChanged(const Setting &setting) const { return value(setting) != setting.standard; }

    /// Errors: Kind::Usage, it cannot be that, or is changed elsewhere; Kind::Storage.
    [[nodiscard]] Result<> set(const Setting &setting, const QVariant &value) const
    {
        return setAll({{&setting, value}});
    }
    [[nodiscard]] Result<> set(QLatin1StringView key, const QVariant &value) const; ///< of a key that there is
    [[nodiscard]] Result<> reset(const Setting &setting) const { return set(setting, setting.standard); }
    /// All or none: what was written is put back if the next cannot be.
    [[nodiscard]] Result<> setAll(const Values &values) const;

private:
    [[nodiscard]] QString path(const Setting &setting) const;
    [[nodiscard]] Result<> write(const Setting &setting, const QVariant &value) const;

    QString m_configDir;
};

} // namespace Signalbox
