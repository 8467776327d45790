// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/healthsettings.h"
#include "ui/widgets/fieldform.h"

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace Signalbox {

class PlainLabel;
class SecondsBox;

/// The settings of a server's health check: whether and how it is asked, how often, and from when on it counts as down.
class HealthFields : public FieldForm
{
    Q_OBJECT
public:
    explicit HealthFields(QWidget *parent = nullptr);

    /// `tools`: names of those that say of themselves that they only read; to be chosen from.
    void setTools(const QStringList &tools);
    void setSettings(const HealthSettings &settings);
    [[nodiscard]] HealthSettings settings() const;
    [[nodiscard]] QString fault() const; ///< empty if all is well

private:
    void nameFields();
    void addRows();
    void showFields();
    void handleEdit();
    [[nodiscard]] QString toolFault() const;
    [[nodiscard]] QString argumentsFault() const;
    [[nodiscard]] HealthSettings::Check check() const;
    [[nodiscard]] QByteArray arguments() const; ///< as they were, unless their text was touched

    QComboBox *m_check;
    QComboBox *m_tool;
    QLineEdit *m_arguments;
    SecondsBox *m_interval;
    SecondsBox *m_deadline;
    QSpinBox *m_failures;
    QWidget *m_failuresRow;
    PlainLabel *m_help;
    HealthSettings m_given;
};

} // namespace Signalbox
