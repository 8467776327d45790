// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTableView>

namespace Signalbox {

/// A table over a RowsModel: rows are chosen as a whole, the width is shared, and the current row stays the current one
/// when everything is read anew; there is none any more when it is gone.
class RowsTable : public QTableView
{
    Q_OBJECT
public:
    /// `shares`: how wide each column is to the others. The model has RowsModel's roles.
    RowsTable(const QString &name, QAbstractItemModel &model, QList<int> shares, QWidget *parent = nullptr);

    /// Room for these words is kept in a column, as for its heading, where there is any to spare.
    void keepWords(int column, const QStringList &words);
    /// From now on it is as high as its rows need, up to so many: for a table among other things on a page that scrolls.
    void fitRows(int most);
    [[nodiscard]] int hoveredRow() const { return m_hovered; } ///< under the pointer; -1: none that can be chosen
    [[nodiscard]] QString currentKey() const { return currentIndex().isValid() ? m_key : QString(); }

signals:
    void currentRowChanged(); ///< another one, or another text in it

protected:
    bool viewportEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();
    void shareWidth();
    [[nodiscard]] int leastWidth(int column) const;
    [[nodiscard]] QList<int> widths() const; ///< of the columns, as they share the width
    void restoreCurrent();
    void fit();
    void setHovered(int row);

    QList<int> m_shares;
    QHash<int, QStringList> m_words; // that have room, by column
    QString m_key;                   // of the current row
    int m_mostRows = 0;              // 0: as high as there is room
    int m_hovered = -1;
};

} // namespace Signalbox
