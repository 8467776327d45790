// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace Signalbox {

/// A tree of JSON over any model that answers the roles of ui/models/jsontreeroles.h: keys left, values beside them.
class JsonTreeView : public QTreeView
{
    Q_OBJECT

public:
    explicit JsonTreeView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// Two levels, as far as they are not many rows: laying those out takes longer than a frame.
    void expandBeginning();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void shareSoon(); ///< once in a turn of the event loop, and never from within a layout
    void shareWidth();
    bool expandWithin(const QModelIndex &at, qsizetype &room); ///< false: there is nothing in it, or no room for it

    bool m_isShareAsked = false;
};

} // namespace Signalbox
