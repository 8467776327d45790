// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace Signalbox {

// The program's own log, one category a room; what servers say is never written here.
Q_DECLARE_LOGGING_CATEGORY(logWire)
Q_DECLARE_LOGGING_CATEGORY(logJournal)
Q_DECLARE_LOGGING_CATEGORY(logSession)
Q_DECLARE_LOGGING_CATEGORY(logCatalog)
Q_DECLARE_LOGGING_CATEGORY(logHub)
Q_DECLARE_LOGGING_CATEGORY(logServe)
Q_DECLARE_LOGGING_CATEGORY(logUi)

} // namespace Signalbox
