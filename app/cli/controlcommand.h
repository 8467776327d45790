// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Signalbox {

/// `breakers …` and `cache …`: what the Signalbox that is running now says of its gates, or what is set of them if none is.
/// `arguments` after `command`. The exit code.
[[nodiscard]] int runControlCommand(const QString &command, const QStringList &arguments);

} // namespace Signalbox
