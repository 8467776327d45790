// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/resources/resourcelistmodel.h"

#include <QWidget>

class QListView;
class QStackedWidget;

namespace Signalbox {

class EngineLink;
class FilterField;
class Notice;

/// The resource templates and resources of one server with a filter; says why where there are none.
class ResourceListPane : public QWidget
{
    Q_OBJECT
public:
    ResourceListPane(EngineLink &link, QString serverId, QWidget *parent = nullptr);

    /// The chosen one, as the list has it now; null if none is chosen or it is gone.
    [[nodiscard]] const Resource *current() const;
    [[nodiscard]] int total() const { return m_model->total(); }
    bool choose(const QString &uri, bool isTemplate); ///< also if the filter hides it; false: it is not in the list
    void clearChoice();                               ///< none is chosen, until the person chooses one
    Q_INVOKABLE void focusFilter();

signals:
    void chosen();      ///< another one, or the same once more
    void listChanged(); ///< what is said of the chosen one may be another
    void activated();   ///< by Enter or a double click
    void countChanged(int resources);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void handleLists();
    void handleCurrent(const QModelIndex &index);
    bool select(const QString &uri, bool isTemplate); ///< false: it is not in the list, or filtered out
    void restoreCurrent();
    void update();
    void showIncomplete();
    void readAgain();

    EngineLink &m_link;
    QString m_id;
    ResourceListModel *m_model;
    FilterField *m_filter;
    QListView *m_view;
    QStackedWidget *m_stack;
    Notice *m_notice;
    Notice *m_incomplete;
    QString m_current; // by identity: rows come and go
    bool m_isTemplate = false;
    bool m_wasChosen = false; ///< from then on none is chosen by itself
};

} // namespace Signalbox
