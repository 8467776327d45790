// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;

namespace Signalbox {

/// Loads our own and Qt's catalogues for the person's language; English needs none.
void installTranslations(QCoreApplication &app);

} // namespace Signalbox
