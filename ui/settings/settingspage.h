// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace Signalbox {

class EngineLink;
class SecretPlacing;
class SettingsGroup;
class Theme;
class UiState;

/// The settings there are, a group for each thing. Those that take nothing away take effect at once.
class SettingsPage : public QWidget
{
    Q_OBJECT
public:
    /// `secrets`: null where there is no choice where they are kept.
    SettingsPage(EngineLink &link, Theme &theme, UiState &state, SecretPlacing *secrets = nullptr,
                 QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;

private:
    void alignLabels();

    QList<SettingsGroup *> m_groups;
};

} // namespace Signalbox
