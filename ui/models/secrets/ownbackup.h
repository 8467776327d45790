// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalog/programs/heldsecrets.h"
#include "core/catalog/serverentry.h"

namespace Signalbox {

/// The list of servers as it was before Signalbox first changed it in its last run (`servers.json.bak`): what it holds of
/// secrets that stand in our list no more. Not for the window's thread.
class OwnBackup
{
public:
    explicit OwnBackup(const QString &configDir);

    /// An empty path and program; nothing, if there is no such file or it cannot be read.
    [[nodiscard]] HeldSecrets held(const QList<ServerEntry> &now) const;
    /// The file goes. Errors: Kind::Storage.
    [[nodiscard]] Result<> remove() const;

private:
    QString m_path;
};

} // namespace Signalbox
