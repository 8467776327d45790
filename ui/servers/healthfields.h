// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/healthsettings.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace Signalbox {

class PlainLabel;
class SecondsBox;

/// The settings of a server's health check: whether and how it is asked, how often, and from when on it counts as down.
class HealthFields : public QWidget
{
    Q_OBJECT
public:
    explicit HealthFields(QWidget *parent = nullptr);

    /// `tools`: names of those that say of themselves that they only read; to be chosen from.
    void setTools(const QStringList &tools);
    void setSettings(const HealthSettings &settings);
    [[nodiscard]] HealthSettings settings() const;
    [[nodiscard]] QString fault() const;                        ///< empty if all is well
    [[nodiscard]] QComboBox *choice() const { return m_check; } ///< what the row's label belongs to

signals:
    void edited();

private:
    void showFields();
    [[nodiscard]] QWidget *timesRow();
    [[nodiscard]] HealthSettings::Check check() const;
    [[nodiscard]] QByteArray arguments() const; ///< as they were, unless their text was touched

    QComboBox *m_check;
    QWidget *m_toolRow;
    QComboBox *m_tool;
    QLineEdit *m_arguments;
    SecondsBox *m_interval;
    SecondsBox *m_deadline;
    QSpinBox *m_failures;
    QWidget *m_times = nullptr;
    PlainLabel *m_help;
    HealthSettings m_given;
};

} // namespace Signalbox
