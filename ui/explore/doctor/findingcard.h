// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/doctor/doctorfinding.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace Signalbox {

/// One finding of an examination: what is wrong and where, what to do about it, the rule it goes by; with buttons for
/// what can be done here.
class FindingCard : public QWidget
{
    Q_OBJECT
public:
    /// `canMend`: the entry can be changed from here.
    FindingCard(const DoctorFinding &finding, bool canMend, QWidget *parent = nullptr);

signals:
    void mendRequested(const Signalbox::ServerEntry &mended);

private:
    void addLine(QVBoxLayout *column, const QString &text, bool mono, bool quiet);
    void addButtons(QVBoxLayout *column, bool canMend);
    [[nodiscard]] QPushButton *addButton(const QString &text, const QString &iconName, const QString &spoken);

    const DoctorFinding m_finding;
};

} // namespace Signalbox
