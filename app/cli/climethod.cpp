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

using By = CliMethod::By;
using Needs = CliMethod::Needs;

constexpr std::array kMethods = {
    CliMethod{"initialize"_L1, By::Profile, Needs::Nothing, false, false},
    CliMethod{"server/discover"_L1, By::Profile, Needs::Nothing, false, true},
    CliMethod{"ping"_L1},
    CliMethod{"tools/list"_L1, By::List},
    CliMethod{"tools/call"_L1, By::Tool, Needs::ToolName},
    CliMethod{"resources/list"_L1, By::List},
    CliMethod{"resources/templates/list"_L1, By::List},
    CliMethod{"resources/read"_L1, By::Request, Needs::Uri},
    CliMethod{"resources/subscribe"_L1, By::Watch, Needs::Uri, false, false},
    CliMethod{"resources/unsubscribe"_L1, By::Request, Needs::Uri},
    CliMethod{"subscriptions/listen"_L1, By::Watch, Needs::Nothing, false, false},
    CliMethod{"prompts/list"_L1, By::List},
    CliMethod{"prompts/get"_L1, By::Request, Needs::PromptName},
    CliMethod{"completion/complete"_L1, By::Request, Needs::Completion},
    CliMethod{"logging/setLevel"_L1, By::LogLevel, Needs::LogLevel, false, false},
    CliMethod{"tasks/list"_L1, By::TaskList},
    CliMethod{"tasks/get"_L1, By::Request, Needs::TaskId},
    CliMethod{"tasks/result"_L1, By::TaskEnd, Needs::TaskId, false, true},
    CliMethod{"tasks/cancel"_L1, By::Request, Needs::TaskId},
    CliMethod{"tasks/update"_L1, By::Request, Needs::TaskId},
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
