// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/tooloperation.h"

namespace Signalbox {

/// tools/call with --copy-as: makes no call, but prints what would make it. The server is asked for its revision and its
/// tools only.
class CopyOperation : public ToolOperation
{
    Q_OBJECT
public:
    using ToolOperation::ToolOperation;
    void start() override;

protected:
    void call(const CallRequest &request) override;
};

} // namespace Signalbox
