// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/fileversions.h"
#include "core/catalog/programs/heldsecrets.h"
#include "core/catalog/serverentry.h"

#include <QSet>

#include <functional>

namespace Signalbox {

/// What Signalbox's own list of servers held earlier (Catalog::versionsFolder()): what of secrets stands in it and in the
/// list no more. Reads every version: not for the window's thread.
class OwnVersions
{
public:
    /// `catalogFile`: Paths::catalogFile().
    explicit OwnVersions(QString catalogFile);

    /// An empty path and program; nothing, if there are none. Versions that cannot be read are left out.
    [[nodiscard]] HeldSecrets held(const QList<ServerEntry> &now) const;
    /// The versions that hold such secrets go, whole. Errors: Kind::Storage.
    [[nodiscard]] Result<> forget(const QList<ServerEntry> &now);
    /// Only those that hold one of these values, which is in the list no more. Errors: Kind::Storage.
    [[nodiscard]] Result<> forget(const QList<ServerEntry> &now, const QSet<QString> &values);

private:
    /// Those of a version that are not in the list as it is.
    [[nodiscard]] static QSet<QString> goneSecrets(const Result<QByteArray> &bytes, const QList<ServerEntry> &now);
    [[nodiscard]] Result<> forgetVersions(const std::function<bool(const QSet<QString> &gone)> &isMeant,
                                          const QList<ServerEntry> &now);
    [[nodiscard]] Result<> removeFormerCopy() const;
    [[nodiscard]] QString formerCopy() const; ///< the one copy that Signalbox 0.1 kept

    QString m_file;
    FileVersions m_versions;
};

} // namespace Signalbox
