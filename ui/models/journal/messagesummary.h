// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Signalbox {

/// One line on what a message says beyond its method: the progress, the changed address, the error's words, the first
/// text of a result. From at most the first kSummaryBytes of the body; empty if there is nothing to say. Pure.
[[nodiscard]] QString messageSummary(const QByteArray &body);

constexpr qint64 kSummaryBytes = 64 * 1024;

} // namespace Signalbox
