// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/health/alertrule.h"

#include <QAbstractTableModel>

namespace Signalbox {

class AlertKeeper;

enum class AlertColumn { Rule, Server, State };

/// The person's alert rules; a tick says whether one is on. Edits go to the keeper.
class AlertRuleModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit AlertRuleModel(AlertKeeper &keeper, QObject *parent = nullptr);

    void add(AlertRule rule); ///< gets an id
    void remove(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void takeRules();
    [[nodiscard]] QString text(const AlertRule &rule, AlertColumn column) const;

    AlertKeeper &m_keeper;
    QList<AlertRule> m_rules;
};

} // namespace Signalbox
