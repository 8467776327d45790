// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/operations.h"

#include "app/cli/climethod.h"
#include "app/cli/copyoperation.h"
#include "app/cli/listoperation.h"
#include "app/cli/loadoperation.h"
#include "app/cli/profileoperation.h"
#include "app/cli/requestoperation.h"
#include "app/cli/tasklistoperation.h"
#include "app/cli/taskoperation.h"
#include "app/cli/tooloperation.h"
#include "app/cli/watchoperation.h"

namespace Signalbox {

std::unique_ptr<Operation> makeOperation(const OperationContext &context)
{
    const CliMethod *method = findMethod(context.options.method);
    if (!method || context.options.params) {
        return std::make_unique<RequestOperation>(context);
    }
    switch (method->by) {
    case CliMethod::By::Profile:
        return std::make_unique<ProfileOperation>(context);
    case CliMethod::By::List:
        return std::make_unique<ListOperation>(context);
    case CliMethod::By::Tool:
        if (context.options.load) {
            return std::make_unique<LoadOperation>(context);
        }
        if (context.options.copyAs) {
            return std::make_unique<CopyOperation>(context);
        }
        return std::make_unique<ToolOperation>(context);
    case CliMethod::By::Watch:
        return std::make_unique<WatchOperation>(context);
    case CliMethod::By::TaskList:
        return std::make_unique<TaskListOperation>(context);
    case CliMethod::By::TaskEnd:
        return std::make_unique<TaskOperation>(context);
    case CliMethod::By::Request:
    case CliMethod::By::LogLevel:
        break;
    }
    return std::make_unique<RequestOperation>(context);
}

} // namespace Signalbox
