// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/programs/celltexts.h"

#include <QAbstractListModel>

namespace Signalbox {

/// The lines of an entry's text, a row each.
class EntryLinesModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setText(const SideText &text);
    [[nodiscard]] const SideText &text() const { return m_text; }
    [[nodiscard]] const EntryLine *line(const QModelIndex &index) const; ///< null: there is none

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    SideText m_text;
};

} // namespace Signalbox
