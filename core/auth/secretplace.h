// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <optional>

namespace Signalbox {

/// Where secrets are kept, as the person chose: the file `secrets.ini` in the settings folder.
enum class SecretPlace {
    Keychain, ///< the system's; in memory where there is none
    File,     ///< encrypted by a passphrase, in the data folder
    Memory,   ///< until the program ends
};

[[nodiscard]] QString secretPlaceText(SecretPlace place); ///< "keychain", "file", "memory"
[[nodiscard]] std::optional<SecretPlace> secretPlaceFromText(QStringView text);

/// If nothing was chosen: the keychain, and memory where one folder is to have everything (core/base/placechoice.h).
[[nodiscard]] SecretPlace standardSecretPlace();
/// Errors: Kind::Storage, what stands there is none of them. Then nothing is to be kept anywhere.
[[nodiscard]] Result<SecretPlace> loadSecretPlace(const QString &configDir);
[[nodiscard]] Result<> saveSecretPlace(const QString &configDir, SecretPlace place); ///< errors: Kind::Storage

} // namespace Signalbox
