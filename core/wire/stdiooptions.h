// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/limits.h"

#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>

namespace Signalbox {

/// How a stdio server is started: a program and its arguments, never a shell.
struct StdioOptions
{
    QString program; ///< a name to look up, or a path
    QStringList arguments;
    QString workingDirectory;                   ///< empty: ours
    QList<QPair<QString, QString>> environment; ///< set on top of the safe list
    bool inheritEnvironment = false;            ///< the whole environment instead of the safe list (protocol.md 3.1)
    Limits limits;
};

} // namespace Signalbox
