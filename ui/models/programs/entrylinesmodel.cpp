// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/programs/entrylinesmodel.h"

#include "ui/models/visibletext.h"

namespace Signalbox {

void EntryLinesModel::setText(const SideText &text)
{
    if (text == m_text) {
        return;
    }
    beginResetModel();
    m_text = text;
    endResetModel();
}

const EntryLine *EntryLinesModel::line(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_text.lines.size() ? &m_text.lines.at(index.row()) : nullptr;
}

int EntryLinesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_text.lines.size());
}

QVariant EntryLinesModel::data(const QModelIndex &index, int role) const
{
    const EntryLine *one = line(index);
    if (!one) {
        return {};
    }
    if (role == Qt::AccessibleTextRole) {
        const QString text = visibleText(one->text.trimmed());
        return one->isDifferent ? tr("line %1, differs: %2").arg(one->number).arg(text)
                                : tr("line %1: %2").arg(one->number).arg(text);
    }
    return role == Qt::DisplayRole ? QVariant(visibleText(one->text)) : QVariant();
}

} // namespace Signalbox
