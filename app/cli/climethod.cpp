// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/climethod.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <iterator>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

using MethodBy = CliMethod::By;
using MethodNeeds = CliMethod::Needs;

constexpr std::array kMethods = {
    CliMethod{"initialize"_L1, MethodBy::Profile, MethodNeeds::Nothing, false, false},
    CliMethod{"server/discover"_L1, MethodBy::Profile, MethodNeeds::Nothing, false, true},
    CliMethod{"ping"_L1},
    CliMethod{"tools/list"_L1, MethodBy::List},
    CliMethod{"tools/call"_L1, MethodBy::Tool, MethodNeeds::ToolName},
    CliMethod{"resources/list"_L1, MethodBy::List},
    CliMethod{"resources/templates/list"_L1, MethodBy::List},
    CliMethod{"resources/read"_L1, MethodBy::Request, MethodNeeds::Uri},
    CliMethod{"resources/subscribe"_L1, MethodBy::Watch, MethodNeeds::Uri, false, false},
    CliMethod{"resources/unsubscribe"_L1, MethodBy::Request, MethodNeeds::Uri},
    CliMethod{"subscriptions/listen"_L1, MethodBy::Watch, MethodNeeds::Nothing, false, false},
    CliMethod{"prompts/list"_L1, MethodBy::List},
    CliMethod{"prompts/get"_L1, MethodBy::Request, MethodNeeds::PromptName},
    CliMethod{"completion/complete"_L1, MethodBy::Request, MethodNeeds::Completion},
    CliMethod{"logging/setLevel"_L1, MethodBy::LogLevel, MethodNeeds::LogLevel, false, false},
    CliMethod{"tasks/list"_L1, MethodBy::TaskList},
    CliMethod{"tasks/get"_L1, MethodBy::Request, MethodNeeds::TaskId},
    CliMethod{"tasks/result"_L1, MethodBy::TaskEnd, MethodNeeds::TaskId, false, true},
    CliMethod{"tasks/cancel"_L1, MethodBy::Request, MethodNeeds::TaskId},
    CliMethod{"tasks/update"_L1, MethodBy::Request, MethodNeeds::TaskId},
};

} // namespace

const CliMethod *findMethod(QStringView name)
{
    const auto found = std::ranges::find_if(kMethods, [&](const CliMethod &method) { return name == method.name; });
    return found == kMethods.end() ? nullptr : &*found;
}

QString methodNames()
{
    QStringList names;
    std::ranges::transform(kMethods, std::back_inserter(names),
                           [](const CliMethod &method) { return QString(method.name); });
    return names.join(", "_L1);
}

} // namespace Signalbox
