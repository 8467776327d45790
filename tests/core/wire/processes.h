// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

/// What the system says about processes, for tests that must leave none behind.
namespace Processes {

[[nodiscard]] QList<qint64> fromFile(const QString &pidFile); ///< one id a line, as fakeserver writes them
[[nodiscard]] int alive(const QList<qint64> &ids);            ///< how many run; a zombie does not
[[nodiscard]] int ownChildren();                              ///< zombies too
[[nodiscard]] int ownDescriptors();
[[nodiscard]] int ownThreads();
[[nodiscard]] qint64 ownResidentBytes();
[[nodiscard]] qint64 ownBytesRead(); ///< by read(2) and its like, of whatever kind of file

} // namespace Processes
