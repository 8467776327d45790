// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/operation.h"

#include <memory>

namespace Signalbox {

/// The operation that carries out what the options ask.
[[nodiscard]] std::unique_ptr<Operation> makeOperation(const OperationContext &context);

} // namespace Signalbox
