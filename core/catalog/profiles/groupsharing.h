// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/serverentry.h"

#include <QStringList>

namespace Signalbox {

/// A group as one file for others.
struct SharedGroup
{
    QByteArray text{};         ///< JSON of the `mcpServers` shape, with a line end
    QStringList notes{};       ///< what became of secrets and of what is this machine's, one sentence each
    QStringList variables{};   ///< ${var:NAME} that whoever takes it must have
    qsizetype secretCount = 0; ///< taken out of it

    bool operator==(const SharedGroup &) const = default;
};

/// These servers as a file that holds no secret: each that stands in an entry becomes a place that whoever takes the file
/// is asked for, with a description; ids, what was accepted, and members that we do not know stay here. The person's home
/// at the start of a path becomes ${userHome}. `home`: of this person. Read by understandPaste().
[[nodiscard]] SharedGroup shareGroup(const QString &group, const QList<ServerEntry> &entries, const QString &home);

} // namespace Signalbox
