// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/operation.h"

namespace Signalbox {

/// Holds the definitions that were accepted of a server against those that it gives now.
class PolicyCompareOperation : public Operation
{
    Q_OBJECT
public:
    using Operation::Operation;
    void start() override;

private:
    void compare();
};

} // namespace Signalbox
