// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/form/schemafield.h"

#include <QAbstractListModel>

namespace Signalbox {

/// The choices of one field for a combo box; with 50,000 of them none is copied.
class ChoiceModel : public QAbstractListModel
{
    Q_OBJECT
public:
    ChoiceModel(const SchemaField &field, bool canBeUnset, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    /// Position among the choices; -1 for "not set".
    [[nodiscard]] qsizetype choiceOf(int row) const { return row - (m_canBeUnset ? 1 : 0); }
    [[nodiscard]] int rowOf(qsizetype choice) const { return int(choice) + (m_canBeUnset ? 1 : 0); }
    [[nodiscard]] bool canBeUnset() const { return m_canBeUnset; }

private:
    const SchemaField &m_field;
    bool m_canBeUnset;
};

} // namespace Signalbox
