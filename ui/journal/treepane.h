// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/json.h"
#include "ui/models/jsonfind.h"
#include "ui/widgets/findtarget.h"
#include "ui/widgets/jsontreeview.h"

#include <memory>

class QMenu;

namespace Signalbox {

class JsonTreeModel;

/// A message as a tree: all of it folded or unfolded, values and paths copied, words looked for.
class TreePane : public JsonTreeView, public FindTarget
{
    Q_OBJECT
public:
    explicit TreePane(QWidget *parent = nullptr);

    void setValue(std::shared_ptr<const Json> value); ///< null shows nothing
    void unfoldAll(); ///< from the top, kMostUnfolded places at most; limitReached() tells if there are more
    void foldAll();
    void copyValue(); ///< a text as it is, anything else as JSON text
    void copyPointer();
    void copyPath();

    void find(const QString &words, Then then) override;
    void showHit(qsizetype number) override;

    static constexpr int kMostUnfolded = 5000;

signals:
    void limitReached();

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void buildMenu();

    JsonTreeModel *m_model;
    std::shared_ptr<const Json> m_value;
    JsonFound m_found;
    QMenu *m_menu;
    quint64 m_searches = 0;
};

} // namespace Signalbox
