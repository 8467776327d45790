// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/telemetry/telemetry.h"
#include "core/hub/telemetry/telemetrysettings.h"
#include "ui/settings/settingsgroup.h"

#include <QTimer>

#include <optional>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace Signalbox {

class EngineLink;

/// Settings of telemetry: on or off, where to, without which servers; a test that sends one span; and how it goes, while
/// it is seen. Every change takes effect at once. Header fields go into the keychain and are never shown again.
class TelemetryGroup : public SettingsGroup
{
    Q_OBJECT
public:
    TelemetryGroup(EngineLink &link, const SettingsBook &book, QWidget *parent = nullptr);
    ~TelemetryGroup() override;

    void takeUp() override;

protected:
    void takeBack(const Setting &setting) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct Look
    {
        std::optional<Telemetry::State> state; ///< none: it is off
        std::optional<Error> trouble;          ///< why it is off although wanted
    };
    [[nodiscard]] QLineEdit *fieldOf(const Setting &setting) const; ///< null: the switch's
    void makeFields();
    void arrange();
    void showSettings(const TelemetrySettings &settings);
    [[nodiscard]] TelemetrySettings settings() const;
    void change(const std::optional<QByteArray> &headers);
    void changeIfEdited();
    void test();
    void look();
    void showState(const Look &look);

    EngineLink &m_link;
    TelemetrySettings m_known; ///< as the engine has it
    QCheckBox *m_on;
    QLineEdit *m_collector;
    QLineEdit *m_headers;
    QPushButton *m_forget;
    QLineEdit *m_without;
    QPushButton *m_test;
    PlainLabel *m_outcome;
    PlainLabel *m_state;
    QTimer m_pulse;
};

} // namespace Signalbox
