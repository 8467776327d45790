// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/toollistmodel.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace Signalbox {

/// One server's tools, for AllToolsModel.
struct ToolSource
{
    QString id;
    QString name;
    ToolListPtr tools; ///< null: it is left out
    bool operator==(const ToolSource &) const = default;
};

/// The tools of several servers, each server's under a head with its name, in the roles of ToolListModel. Heads of servers
/// without a tool that passes the filter are no rows.
class AllToolsModel : public FilteredListModel
{
    Q_OBJECT
public:
    using FilteredListModel::FilteredListModel;

    struct Place
    {
        QString server; ///< its id; empty: the row is none
        QString tool;   ///< empty: the row is a head
        bool operator==(const Place &) const = default;
    };

    void setServers(const QList<ToolSource> &servers);
    void toggleGroup(int row); ///< does nothing for a row that is no head
    [[nodiscard]] Place placeAt(int row) const;
    [[nodiscard]] int rowOf(const Place &place) const; ///< -1 if absent, filtered out or folded away
    [[nodiscard]] int total() const override;
    [[nodiscard]] int hidden() const override;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Section
    {
        QString server;
        QString name;
        ToolListModel *tools = nullptr; ///< filtered; a child
        int first = 0;                  ///< the row of its head
        int rows = 0;                   ///< with the head; 0: it has none
    };

    void refill() override;
    [[nodiscard]] const Section *sectionOf(int row) const;
    [[nodiscard]] QVariant headData(const Section &section, int role) const;

    QList<ToolSource> m_servers;
    std::vector<Section> m_sections;
    QSet<QString> m_folded; // servers
};

} // namespace Signalbox
