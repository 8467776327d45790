// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Signalbox {

/// Where Signalbox keeps its own files. Folders are made on first use with mode 0700.
/// `SIGNALBOX_CONFIG_DIR` and `SIGNALBOX_DATA_DIR` (or --config-dir, --data-dir) win over the XDG places.
class Paths
{
public:
    Paths(); ///< from the environment
    Paths(QString configDir, QString dataDir);

    [[nodiscard]] QString configDir() const { return m_configDir; } ///< settings, servers.json
    [[nodiscard]] QString dataDir() const { return m_dataDir; }     ///< kept calls
    [[nodiscard]] QString journalDir() const;                       ///< segment files
    [[nodiscard]] QString catalogFile() const;                      ///< servers.json
    [[nodiscard]] QString profilesFile() const;                     ///< profiles.json
    [[nodiscard]] QString policyFile() const;                       ///< policy.json
    [[nodiscard]] QString definitionsDir() const;                   ///< accepted definitions of tools
    [[nodiscard]] QString sessionsFile() const;                     ///< sessions.json

    /// Makes a folder (and its parents) readable by its owner alone; false if that cannot be done.
    static bool makePrivateDir(const QString &path);

private:
    QString m_configDir;
    QString m_dataDir;
};

} // namespace Signalbox
