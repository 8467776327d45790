// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace Signalbox {

/// A text of the command line in the person's language. translations/update.sh files it under this context.
inline QString tr(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

} // namespace Signalbox
