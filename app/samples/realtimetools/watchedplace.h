// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/samples/common/rootfolder.h"

namespace Signalbox {

/// Where something below the root is, in the words of FileWatch.
struct WatchedPlace
{
    QByteArray relative; ///< to the root, without links
    QString folder;      ///< absolute, without links
    QString name;        ///< in it; empty: the folder itself is meant

    /// Errors: Policy (outside the root), Storage (not there).
    [[nodiscard]] static Result<WatchedPlace> find(const RootFolder &root, const QString &path);
};

} // namespace Signalbox
