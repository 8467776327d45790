// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/telemetry/telemetrysettings.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace Signalbox {

class EngineLink;
class PlainLabel;

/// Settings of telemetry: on or off, where to, without which servers; and a test that sends one span. Every change takes
/// effect at once. Header fields go into the keychain and are never shown again.
class TelemetryGroup : public QWidget
{
    Q_OBJECT
public:
    explicit TelemetryGroup(EngineLink &link, QWidget *parent = nullptr);
    ~TelemetryGroup() override;

private:
    void makeFields();
    void arrange();
    void showSettings(const TelemetrySettings &settings);
    [[nodiscard]] TelemetrySettings settings() const;
    void change(const std::optional<QByteArray> &headers);
    void changeIfEdited();
    void test();
    void say(const QString &words, bool isGood);

    EngineLink &m_link;
    TelemetrySettings m_known; ///< as the engine has it
    QCheckBox *m_on;
    QLineEdit *m_collector;
    QLineEdit *m_headers;
    QPushButton *m_forget;
    QLineEdit *m_without;
    QPushButton *m_test;
    PlainLabel *m_outcome;
};

} // namespace Signalbox
