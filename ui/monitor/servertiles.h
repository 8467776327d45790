// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>
#include <QStyledItemDelegate>

namespace Signalbox {

class ServerTileModel;

/// Paints a server's tile: mark, name and calls over time; state and rate; failures, p95 and memory.
class ServerTileDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    static void paintHead(QPainter *painter, const QRect &line, const QStyleOptionViewItem &option,
                          const QModelIndex &index);
};

/// All servers at a glance, as many tiles in a row as there is room for, at most three rows without scrolling.
class ServerTiles : public QListView
{
    Q_OBJECT
public:
    explicit ServerTiles(ServerTileModel &model, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

signals:
    void serverChosen(const QString &name);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();

    int m_perRow = 1;
};

} // namespace Signalbox
