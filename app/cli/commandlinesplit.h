// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineOption>
#include <QList>
#include <QStringList>

namespace Signalbox {

/// Our own options apart from the server's command line.
struct CommandLineSplit
{
    QStringList ours;
    QStringList target;
};

/// Rules, so that a target is never silently dropped:
/// - what follows `--` is the target, options and all, unless a target was begun before it: then what follows is ours
///   when it begins with a long option of ours, and the target's otherwise;
/// - without `--` the first word that is no option begins the target; from there on our long options are still ours,
///   all else (the target's own options and every short one) belongs to the target; after an address every option is
///   ours.
[[nodiscard]] CommandLineSplit splitTarget(const QStringList &arguments, const QList<QCommandLineOption> &options);

} // namespace Signalbox
