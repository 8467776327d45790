// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/hub/control/controlquestion.h"

#include <QStringList>

namespace Signalbox {

/// `breakers [SERVER]`, `breakers reset SERVER[.TOOL]`, `cache [SERVER]`, `cache clear [SERVER]`.
struct ControlOptions
{
    ControlQuestion question;
    bool json = false;
    QString helpText; ///< not empty: print this and do nothing

    /// `arguments` after the word `command`, breakers or cache. Errors are Kind::Usage.
    [[nodiscard]] static Result<ControlOptions> parse(const QString &command, const QStringList &arguments);
};

} // namespace Signalbox
