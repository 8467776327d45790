// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/team/teamsettings.h"
#include "core/hub/team/teamstore.h"
#include "ui/settings/settingsgroup.h"

#include <QTimer>
#include <optional>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace Signalbox {

class EngineLink;

/// Settings of the team's database: on or off, where it is, as whom, without which servers; a test that connects; and how
/// it goes, while it is seen. Every change takes effect at once. The password goes into the keychain and is never shown
/// again.
class TeamGroup : public SettingsGroup
{
    Q_OBJECT
public:
    TeamGroup(EngineLink &link, const SettingsBook &book, QWidget *parent = nullptr);
    ~TeamGroup() override;

    void takeUp() override;

protected:
    void takeBack(const Setting &setting) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct Look
    {
        std::optional<TeamStore::State> state; ///< none: it is off
        std::optional<Error> trouble;          ///< why it is off although wanted
    };
    [[nodiscard]] QLineEdit *fieldOf(const Setting &setting) const; ///< null: the switch's
    void makeFields();
    void arrange();
    void showSettings(const TeamSettings &settings);
    [[nodiscard]] TeamSettings settings() const;
    void change(const std::optional<QString> &password);
    void changeIfEdited();
    void test();
    void look();
    void showState(const Look &look);

    EngineLink &m_link;
    TeamSettings m_known; ///< as the engine has it
    QCheckBox *m_on;
    QLineEdit *m_address;
    QLineEdit *m_password;
    QPushButton *m_forget;
    QLineEdit *m_member;
    QLineEdit *m_without;
    QPushButton *m_test;
    PlainLabel *m_outcome;
    PlainLabel *m_state;
    QTimer m_pulse;
};

} // namespace Signalbox
