// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/explore/listpane.h"

class QModelIndex;

namespace Signalbox {

/// A list whose rows may stand under heads (ToolRole::IsGroup): these fold by a click and by the keys of a tree.
class FoldingListPane : public ListPane
{
    Q_OBJECT
protected:
    FoldingListPane(EngineLink &link, QString serverId, QWidget *parent);

    bool handleKey(const QKeyEvent &event) override;
    virtual void toggleGroup(int row) = 0; ///< of a head

private:
    void toggle(const QModelIndex &index);
};

} // namespace Signalbox
