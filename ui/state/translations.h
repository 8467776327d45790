// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QCoreApplication;

namespace Signalbox {

/// Codes of the languages that the window speaks, such as "de", sorted; English is among them.
QStringList availableLanguages();

/// Where UiState keeps the code of the chosen language.
inline const QString kLanguageKey = QStringLiteral("appearance/language");

/// Loads our own and Qt's catalogues. `language` is a code; empty, or none there is: the person's language, if there is a
/// catalogue for it, else English.
void installTranslations(QCoreApplication &app, const QString &language = {});

} // namespace Signalbox
