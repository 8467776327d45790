// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/mcp/sampling.h"

#include <QByteArray>
#include <QString>

namespace Signalbox {

/// The text a person wrote in a model's place, as a sampling result (JSON object text).
[[nodiscard]] QByteArray textAnswer(const QString &text);
/// The error with which a person refuses (client/sampling: code -1).
[[nodiscard]] Failure samplingRefusal();
/// All texts of a request's messages, a line each.
[[nodiscard]] QString samplingText(const SamplingRequest &request);

} // namespace Signalbox
