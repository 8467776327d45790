// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QComboBox;
class QDoubleSpinBox;
class QPushButton;
class QSpinBox;
class QTableView;

namespace Signalbox {

class AlertKeeper;
class AlertRuleModel;

/// The person's alert rules: which there are, what they say now, and a row to add one.
class AlertsDialog : public QDialog
{
    Q_OBJECT
public:
    AlertsDialog(AlertKeeper &keeper, const QStringList &servers, QWidget *parent = nullptr);

private:
    QWidget *makeForm(const QStringList &servers);
    void showFigure();
    void add();
    void removeCurrent();

    AlertRuleModel *m_model;
    QTableView *m_table;
    QComboBox *m_figure = nullptr;
    QDoubleSpinBox *m_threshold = nullptr;
    QSpinBox *m_seconds = nullptr;
    QComboBox *m_server = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace Signalbox
