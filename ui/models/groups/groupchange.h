// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

#include <functional>

class QObject;

namespace Signalbox {

class EngineLink;

using GroupChanged = std::function<void(const Result<> &)>;

/// Puts servers (ids) into a group; empty: into none. Errors: the catalog's. `then` on this thread, unless `context` is gone.
void askMoveToGroup(EngineLink &link, const QStringList &ids, const QString &group, QObject *context,
                    GroupChanged then);
/// Calls a group otherwise; if there is one of that name they become one. Empty `to`: its servers are in none then. Errors:
/// those of renameGroup().
void askRenameGroup(EngineLink &link, const QString &from, const QString &to, QObject *context, GroupChanged then);

/// The names of all groups, as people sort.
[[nodiscard]] QStringList groupNames(const EngineLink &link);

} // namespace Signalbox
