// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingsgroup.h"

class QComboBox;
class QPushButton;

namespace Signalbox {

class SecretPlacing;

/// Settings of where secrets are kept. A change takes effect at once; what is kept moves along.
class SecretsGroup : public SettingsGroup
{
    Q_OBJECT
public:
    SecretsGroup(SecretPlacing &placing, const SettingsBook &book, QWidget *parent = nullptr);

    void takeUp() override { showPlace(); }

protected:
    void takeBack(const Setting &setting) override;

private:
    void choose();
    void showPlace();

    SecretPlacing &m_placing;
    QComboBox *m_place;
    PlainLabel *m_state;
    QPushButton *m_again;
    PlainLabel *m_outcome;
};

} // namespace Signalbox
