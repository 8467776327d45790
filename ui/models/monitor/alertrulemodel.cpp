// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/monitor/alertrulemodel.h"

#include "ui/models/charts/chartvalues.h"
#include "ui/models/monitor/alertkeeper.h"
#include "ui/models/monitor/alerttexts.h"
#include "ui/models/visibletext.h"

#include <QUuid>

namespace Signalbox {

using namespace Qt::StringLiterals;

AlertRuleModel::AlertRuleModel(AlertKeeper &keeper, QObject *parent)
    : QAbstractTableModel(parent)
    , m_keeper(keeper)
{
    connect(&keeper, &AlertKeeper::rulesChanged, this, &AlertRuleModel::takeRules);
    connect(&keeper, &AlertKeeper::raisedChanged, this, [this] {
        if (!m_rules.isEmpty()) {
            emit dataChanged(index(0, int(AlertColumn::State)), index(rowCount() - 1, int(AlertColumn::State)));
        }
    });
    takeRules();
}

void AlertRuleModel::add(AlertRule rule)
{
    rule.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QList<AlertRule> rules = m_rules;
    rules.append(rule);
    m_keeper.setRules(rules);
}

void AlertRuleModel::remove(int row)
{
    if (row >= 0 && row < m_rules.size()) {
        QList<AlertRule> rules = m_rules;
        rules.removeAt(row);
        m_keeper.setRules(rules);
    }
}

void AlertRuleModel::takeRules()
{
    const QList<AlertRule> &rules = m_keeper.rules();
    const bool sameRows = std::ranges::equal(rules, m_rules, {}, &AlertRule::id, &AlertRule::id);
    if (sameRows) {
        m_rules = rules;
        if (!rules.isEmpty()) {
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        }
        return;
    }
    beginResetModel();
    m_rules = rules;
    endResetModel();
}

int AlertRuleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rules.size());
}

int AlertRuleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(AlertColumn::State) + 1;
}

QString AlertRuleModel::text(const AlertRule &rule, AlertColumn column) const
{
    switch (column) {
    case AlertColumn::Rule:
        return alertRuleText(rule);
    case AlertColumn::Server:
        return rule.server.isEmpty() ? tr("each server") : visibleText(rule.server);
    case AlertColumn::State:
        break;
    }
    QStringList now;
    for (const AlertEvent &event : m_keeper.raised()) {
        if (event.rule.id == rule.id) {
            now.append(tr("%1 since %2").arg(visibleText(event.server), momentText(event.wallNs)));
        }
    }
    return !rule.isOn ? tr("off") : now.isEmpty() ? tr("quiet") : now.join(u", "_s);
}

QVariant AlertRuleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const AlertRule &rule = m_rules.at(index.row());
    const auto column = AlertColumn(index.column());
    if (role == Qt::DisplayRole) {
        return text(rule, column);
    }
    if (role == Qt::CheckStateRole && column == AlertColumn::Rule) {
        return rule.isOn ? Qt::Checked : Qt::Unchecked;
    }
    if (role == Qt::AccessibleTextRole) {
        return u"%1, %2, %3"_s.arg(text(rule, AlertColumn::Rule), text(rule, AlertColumn::Server),
                                   text(rule, AlertColumn::State));
    }
    return {};
}

bool AlertRuleModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid)
        || AlertColumn(index.column()) != AlertColumn::Rule) {
        return false;
    }
    QList<AlertRule> rules = m_rules;
    rules[index.row()].isOn = value.toInt() == Qt::Checked;
    m_keeper.setRules(rules);
    return true;
}

QVariant AlertRuleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount()) {
        return {};
    }
    return QStringList{tr("Tell me of"), tr("Server"), tr("Now")}.at(section);
}

Qt::ItemFlags AlertRuleModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && AlertColumn(index.column()) == AlertColumn::Rule ? flags | Qt::ItemIsUserCheckable
                                                                               : flags;
}

} // namespace Signalbox
