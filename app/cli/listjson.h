// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/json.h"
#include "core/session/lister.h"

namespace Signalbox {

/// The member that holds a list's entries: tools, resources, resourceTemplates, prompts.
[[nodiscard]] const char *listMember(Lister::List list);

/// All pages as one result. A single page is given back byte for byte; several are joined entry by entry.
[[nodiscard]] QByteArray joinedPages(const Lister::Outcome &outcome);

/// A member of a tool in a tools/list (inputSchema, outputSchema); null if the tool or its member is not there.
[[nodiscard]] Json toolMember(const Lister::Outcome &tools, const QString &toolName, const char *member);
/// Is the tool in it at all?
[[nodiscard]] bool hasTool(const Lister::Outcome &tools, const QString &toolName);

} // namespace Signalbox
