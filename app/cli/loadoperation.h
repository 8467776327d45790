// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/tooloperation.h"
#include "core/lab/loadrun.h"

namespace Signalbox {

/// tools/call with --load: repeats the call and prints what was measured.
class LoadOperation : public ToolOperation
{
    Q_OBJECT
public:
    using ToolOperation::ToolOperation;

protected:
    void call(const CallRequest &request) override;

private:
    void handleLoad(const LoadReport &report);
};

} // namespace Signalbox
