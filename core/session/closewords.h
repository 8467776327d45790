// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/closeinfo.h"

#include <QString>

namespace Signalbox {

/// How a connection ended, as an Error fit to show: the transport's own, or exit code or signal in words, each with
/// the server's last line on stderr.
[[nodiscard]] Error closeError(const CloseInfo &info);

/// `message` with the line of stderr behind it that says most: the error code if npm wrote one, with what it means if that
/// is known; else the last line. As it is, if there is none.
[[nodiscard]] QString withLastLine(const QString &message, const QByteArray &lastStderr);

/// A request whose time was over while it waited for its turn, because of its key's rate (Kind::Policy).
[[nodiscard]] Error heldBackError();

} // namespace Signalbox
