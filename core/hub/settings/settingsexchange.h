// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/settings/settingsbook.h"

#include <QByteArray>

namespace Signalbox {

/// The settings that are not the default, as one JSON object: `{"signalbox-settings": 1, "settings": {KEY: VALUE, …}}`.
/// What is changed elsewhere, and what its check refuses (a password in an address), is not among them.
[[nodiscard]] QByteArray exportSettings(const SettingsBook &book);

/// What a file of settings would change.
struct SettingsImport
{
    enum class Others {
        Stay,  ///< what the file does not name stays as it is
        Reset, ///< it becomes the default, as where the file comes from
    };
    struct Change
    {
        const Setting *setting;
        QVariant before;
        QVariant after;
    };
    QList<Change> changes{}; ///< in the order of the table
    QStringList unknown{};   ///< keys that are no setting of this Signalbox
    QStringList elsewhere{}; ///< keys of settings that are changed elsewhere

    /// Errors: Kind::Usage, `where` tells the place: it is no such file, of a later kind, or names a value that the
    /// setting cannot have.
    [[nodiscard]] static Result<SettingsImport> of(const QByteArray &json, const SettingsBook &book, Others others);

    /// All or none. The settings before are kept as a file beside them first, whose path is given back; empty: there is
    /// nothing to change. Errors: Kind::Storage.
    [[nodiscard]] Result<QString> apply(const SettingsBook &book) const;
};

} // namespace Signalbox
