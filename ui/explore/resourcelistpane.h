// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/explore/listpane.h"
#include "ui/models/resources/resourcelistmodel.h"

namespace Signalbox {

/// The resource templates and resources of one server.
class ResourceListPane : public ListPane
{
    Q_OBJECT
public:
    ResourceListPane(EngineLink &link, QString serverId, QWidget *parent = nullptr);

    /// The chosen one, as the list has it now; null if none is chosen or it is gone.
    [[nodiscard]] const Resource *current() const;
    bool choose(const QString &uri, bool isTemplate); ///< also if the filter hides it; false: it is not in the list
    void clearChoice();                               ///< none is chosen, until the person chooses one

signals:
    void chosen();      ///< another one, or the same once more
    void listChanged(); ///< what is said of the chosen one may be another
    void activated();   ///< by Enter or a double click

private:
    void handleLists();
    void handleCurrent(const QModelIndex &index);
    void restoreCurrent() override;
    [[nodiscard]] QStringList gaps() const override;
    [[nodiscard]] QString noMatch() const override;
    void explain() override;
    void readAgain();

    ResourceListModel *m_model;
    QString m_current; // by identity: rows come and go
    bool m_isTemplate = false;
    bool m_wasChosen = false; ///< from then on none is chosen by itself
};

} // namespace Signalbox
