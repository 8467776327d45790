// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/operation.h"

namespace Signalbox {

/// initialize and server/discover: prints what the handshake told, and why the server is spoken to the way it is.
class ProfileOperation : public Operation
{
    Q_OBJECT
public:
    using Operation::Operation;
    void start() override;
};

} // namespace Signalbox
