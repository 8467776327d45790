// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingsgroup.h"

class QComboBox;

namespace Signalbox {

class Theme;
class UiState;

/// Settings of how the window looks: colours and density, kept over restarts.
class AppearanceGroup : public SettingsGroup
{
    Q_OBJECT
public:
    AppearanceGroup(Theme &theme, UiState &state, QWidget *parent = nullptr);

private:
    void restore();
    void showMode(); ///< what the theme says, which the menu changes too

    Theme &m_theme;
    UiState &m_state;
    QComboBox *m_colours;
    QComboBox *m_density;
};

} // namespace Signalbox
