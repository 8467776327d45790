// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace Signalbox {

/// A table of the Policy page: rows are chosen as a whole, the width is shared, and the current row stays the current one
/// when everything is read anew.
class PolicyTable : public QTableView
{
    Q_OBJECT
public:
    /// `shares`: how wide each column is to the others. The model has a KeyRole (RowsModel).
    PolicyTable(const QString &name, QAbstractItemModel &model, QList<int> shares, QWidget *parent = nullptr);

signals:
    void currentRowChanged(); ///< another one, or another text in it

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();
    void shareWidth();
    void restoreCurrent();

    QList<int> m_shares;
    QString m_key; // of the current row
};

} // namespace Signalbox
