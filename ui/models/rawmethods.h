// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mcp/era.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace Signalbox {

/// Why a request is not sent by hand, in one sentence, empty if it may be: the handshake and the stream of changes are
/// Signalbox's own. For whatever is listed, typed or sent again.
[[nodiscard]] QString rawMethodFault(const QString &method);

/// The requests that can be sent by hand with this revision, in alphabetical order: all it has that rawMethodFault() says
/// nothing of. None: those of every revision.
[[nodiscard]] QStringList rawMethods(std::optional<Revision> revision);

/// What the parameters of a method look like, as JSON text with dots where the person's values go; empty: it needs none, or
/// is not known.
[[nodiscard]] QString rawParamsExample(QStringView method);

} // namespace Signalbox
