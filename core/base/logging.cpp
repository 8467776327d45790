// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/logging.h"

namespace Signalbox {

Q_LOGGING_CATEGORY(logWire, "signalbox.wire", QtInfoMsg)
Q_LOGGING_CATEGORY(logJournal, "signalbox.journal", QtInfoMsg)
Q_LOGGING_CATEGORY(logSession, "signalbox.session", QtInfoMsg)
Q_LOGGING_CATEGORY(logCatalog, "signalbox.catalog", QtInfoMsg)
Q_LOGGING_CATEGORY(logHub, "signalbox.hub", QtInfoMsg)
Q_LOGGING_CATEGORY(logServe, "signalbox.serve", QtInfoMsg)
Q_LOGGING_CATEGORY(logUi, "signalbox.ui", QtInfoMsg)

} // namespace Signalbox
