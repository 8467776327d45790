// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mcp/era.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace Signalbox {

/// The requests that can be sent by hand with this revision, in alphabetical order: all it has, but for the handshake and
/// for streams that Signalbox keeps open itself. None: those of every revision.
[[nodiscard]] QStringList rawMethods(std::optional<Revision> revision);

/// What the parameters of a method look like, as JSON text with dots where the person's values go; empty: it needs none, or
/// is not known.
[[nodiscard]] QString rawParamsExample(QStringView method);

} // namespace Signalbox
