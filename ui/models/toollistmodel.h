// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/filteredlistmodel.h"
#include "ui/models/toollist.h"

#include <QSet>

#include <vector>

namespace Signalbox {

namespace ToolRole {
enum Role {
    Name = Qt::UserRole + 1,
    Badges,   ///< QStringList of "read", "repeatable", "writes", "destroys", "open world"
    Findings, ///< QStringList of sentences about this entry
    Description,
    Portability, ///< QStringList of sentences: what some clients would refuse
    IsFavourite,
    IsGroup,    ///< the row is the head of a group; its text is the display role
    GroupSize,  ///< of a head: tools in it that pass the filter
    IsExpanded, ///< of a head
};
}

/// The tools of one server, filtered by words (all must occur in name, title or description); favourites in front, the
/// others under heads by the first part of their names if that is wanted.
class ToolListModel : public FilteredListModel
{
    Q_OBJECT
public:
    using FilteredListModel::FilteredListModel;

    void setTools(ToolListPtr tools); ///< null empties it
    /// The tools of all servers, for which these could be taken; `server` is whose these are.
    void setNames(const QString &server, const ToolNames &names);
    void setFavourites(const QStringList &names);
    void setGrouped(bool grouped); ///< by prefix
    void toggleGroup(int row);     ///< does nothing for a row that is no head
    void unfold();                 ///< all groups
    [[nodiscard]] int hidden() const override { return total() - m_matched; }
    [[nodiscard]] int total() const override { return m_tools ? int(m_tools->tools.size()) : 0; }
    [[nodiscard]] const Tool *toolAt(int row) const;                ///< null for heads
    [[nodiscard]] int rowOf(const QString &name) const;             ///< -1 if absent, filtered out or folded away
    [[nodiscard]] int firstTool() const;                            ///< the first row that is one; -1: none is
    [[nodiscard]] const Tool *toolNamed(const QString &name) const; ///< filtered out or not; null if absent
    /// Sentences about one of these tools: what it could be taken for, what is not seen of it.
    [[nodiscard]] QStringList findingsOf(const Tool &tool) const;
    [[nodiscard]] QStringList portabilityOf(const Tool &tool) const; ///< likewise: what some clients would refuse
    /// Badges of a tool by its own claims: only what the server said, or what its silence means by the specification.
    [[nodiscard]] static QStringList badgesOf(const ToolAnnotations &annotations);
    /// What stands before the first _ . - / or : of a name, with it; empty if nothing does.
    [[nodiscard]] static QStringView prefixOf(const QString &name);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row
    {
        int tool = -1;  ///< its place in the list; -1: a head
        int group = -1; ///< of m_groups; -1: none
    };
    struct Group
    {
        QString title;
        std::vector<int> tools;
    };
    void refill() override;
    void arrange(const std::vector<int> &matched);
    void appendGroup(Group group);
    [[nodiscard]] QVariant groupData(const Row &row, int role) const;
    [[nodiscard]] QVariant toolData(const Tool &tool, int role) const;

    ToolListPtr m_tools;
    std::vector<Row> m_rows;
    std::vector<Group> m_groups;
    QSet<QString> m_folded; // titles of groups
    QSet<QString> m_favourites;
    QString m_server;
    ToolNames m_names;
    QList<ToolNameTwin> m_twins; // of m_server
    int m_matched = 0;
    bool m_isGrouped = false;
};

} // namespace Signalbox
