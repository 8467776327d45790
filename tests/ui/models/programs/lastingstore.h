// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/memorystore.h"

namespace Signalbox {

/// Keeps secrets beyond a run, as a keychain does.
class LastingMemory : public MemoryStore
{
public:
    [[nodiscard]] bool isPersistent() const override { return true; }
};

/// One that is there and holds nothing beyond this run, as without a keychain.
class PassingMemory : public MemoryStore
{
};

} // namespace Signalbox
