// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingsgroup.h"

class QComboBox;

namespace Signalbox {

class PlainLabel;
class Theme;
class UiState;

/// Settings of how the window looks and which language it speaks, kept over restarts.
class AppearanceGroup : public SettingsGroup
{
    Q_OBJECT
public:
    AppearanceGroup(Theme &theme, UiState &state, QWidget *parent = nullptr);

private:
    void buildLanguages();
    void restore();
    void showMode(); ///< what the theme says, which the menu changes too

    Theme &m_theme;
    UiState &m_state;
    QComboBox *m_colours;
    QComboBox *m_density;
    QComboBox *m_language;
    PlainLabel *m_languageNote; // that it is spoken from the next start on
    QString m_spoken;           // code of the language that was chosen when the window was opened
};

} // namespace Signalbox
