// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QStringView>

namespace Signalbox {

/// A method the command line knows by name, and what it wants.
struct CliMethod
{
    /// Who carries it out.
    enum class By { Profile, List, Tool, Request, LogLevel, Watch, TaskList, TaskEnd };
    /// The option that names its object, if it must be given.
    enum class Needs { Nothing, ToolName, Uri, PromptName, LogLevel, TaskId, Completion };

    QLatin1StringView name;
    By by = By::Request;
    Needs needs = Needs::Nothing;
    bool takesMetadata = true;
    bool takesParams = true; ///< --params sends it as it is
};

/// None (null) for other methods: they can be sent all the same, with --params.
[[nodiscard]] const CliMethod *findMethod(QStringView name);
[[nodiscard]] QString methodNames(); ///< all, for people

} // namespace Signalbox
