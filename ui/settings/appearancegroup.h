// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingsgroup.h"

class QComboBox;
class QPushButton;

namespace Signalbox {

class PlainLabel;
class Theme;

/// Settings of how the window looks and which language it speaks, kept over restarts.
class AppearanceGroup : public SettingsGroup
{
    Q_OBJECT
public:
    AppearanceGroup(Theme &theme, const SettingsBook &book, QWidget *parent = nullptr);

    void takeUp() override;

signals:
    void restartRequested(); ///< for another language

protected:
    void takeBack(const Setting &setting) override;

private:
    void makeFields();
    void keep(QLatin1StringView key, const QVariant &value);
    void showMode(); ///< what the theme says, which the menu changes too
    void showLanguage();

    Theme &m_theme;
    QComboBox *m_colours;
    QComboBox *m_density;
    QComboBox *m_language;
    QPushButton *m_restart; // shown once another language is chosen than is spoken
    PlainLabel *m_trouble;  // why a choice could not be kept
    QString m_spoken;       // code of the language that was chosen when the window was opened
};

} // namespace Signalbox
