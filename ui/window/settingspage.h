// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace Signalbox {

class EngineLink;
class Theme;
class UiState;

/// The settings there are: colours, density, where things are kept, and telemetry. Every change takes effect at once.
class SettingsPage : public QWidget
{
    Q_OBJECT
public:
    SettingsPage(EngineLink &link, Theme &theme, UiState &state, QWidget *parent = nullptr);
};

} // namespace Signalbox
