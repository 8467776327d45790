// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/doctor/doctorfinding.h"
#include "core/mcp/tool.h"

#include <QList>
#include <QMap>
#include <QStringList>

namespace Signalbox {

/// Annotations that do not fit what a tool's name says it does: it claims to only read, or to destroy nothing, or says
/// nothing at all (server/tools, "annotations": hints that nobody has checked).
[[nodiscard]] QList<DoctorFinding> annotationRisks(const Tool &tool);

/// Tools of this server that could be taken for each other or for those of `others`, by the names of servers.
[[nodiscard]] QList<DoctorFinding> shadowedNames(const QString &server, const QList<Tool> &tools,
                                                 const QMap<QString, QStringList> &others);

/// May it be called without harm and without asking: does it say that it only reads, need no argument, and is its name
/// none of what writes, starts something or tells secrets, as `get-env` would?
[[nodiscard]] bool isHarmless(const Tool &tool);

/// The one to call: the first that is named like `ping`, `list_notes` or `get-time`, else the first; null if none is harmless.
[[nodiscard]] const Tool *harmlessAmong(const QList<Tool> &tools);

} // namespace Signalbox
