// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mcp/fieldreader.h"
#include "core/mcp/sampling.h"

namespace Signalbox {

/// The `role` and `content` of a request's message or of a result; content is one block or an array of them.
[[nodiscard]] SamplingMessage readSamplingMessage(FieldReader &fields);

} // namespace Signalbox
