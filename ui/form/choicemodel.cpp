// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/choicemodel.h"

#include "ui/models/visibletext.h"

namespace Signalbox {

ChoiceModel::ChoiceModel(const SchemaField &field, bool canBeUnset, QObject *parent)
    : QAbstractListModel(parent)
    , m_field(field)
    , m_canBeUnset(canBeUnset)
{
}

int ChoiceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : rowOf(m_field.choices.size());
}

QVariant ChoiceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::EditRole)) {
        return {};
    }
    const qsizetype choice = choiceOf(index.row());
    return choice < 0 ? tr("not set") : visibleText(m_field.choices.at(choice).title);
}

} // namespace Signalbox
