// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ownfile.h"
#include "core/catalog/profiles/profiles.h"

#include <functional>

namespace Signalbox {

/// `profiles.json` beside the list of servers. Unknown members anywhere in it stay; never a secret. Programs change it
/// one after the other. A file that cannot be understood whole is never written: changes are refused until it is mended
/// or moved away.
class ProfilesFile
{
public:
    static constexpr int kVersion = 1;

    explicit ProfilesFile(const QString &configDir);

    [[nodiscard]] const QString &path() const { return m_file.path(); }
    /// No file: no profiles. Errors (Kind::Storage): it cannot be read, or what is wrong in it, with line and column.
    [[nodiscard]] Result<Profiles> read();
    /// Reads, lets `change` change, writes if something changed, and answers what is there now. Errors: read()'s, those of
    /// `change`, and Kind::Storage: it cannot be written.
    [[nodiscard]] Result<Profiles> update(const std::function<Result<>(Profiles &profiles)> &change);

private:
    OwnFile m_file;
};

} // namespace Signalbox
