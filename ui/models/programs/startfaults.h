// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/launch/launchfinding.h"
#include "core/catalog/launch/launchplaces.h"
#include "core/catalog/programs/programfile.h"

#include <QHash>

#include <optional>

namespace Signalbox {

/// Which servers in programs' files have a program that is not there to be started. Looks at files, starts nothing; what was
/// looked at is kept until forget(). Not for the window's thread.
class StartFaults
{
public:
    /// By key(). Of stdio servers that stand in these files without a fault.
    using Found = QHash<QString, LaunchFinding>;
    [[nodiscard]] Found in(const QList<ProgramFile> &files, const QStringList &loginPath);
    void forget() { m_known.clear(); }

    [[nodiscard]] static QString key(const QString &path, const QString &folder, const QString &server);

private:
    QHash<QString, std::optional<LaunchFinding>> m_known; ///< by what is started and where
};

} // namespace Signalbox
