// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/toollist.h"

#include <QAbstractListModel>

#include <vector>

namespace Signalbox {

namespace ToolRole {
enum Role {
    Name = Qt::UserRole + 1,
    Badges,   ///< QStringList of "read", "repeatable", "writes", "destroys", "open world"
    Findings, ///< QStringList of sentences about this entry
    Description,
};
}

/// The tools of one server, filtered by words (all must occur in name, title or description).
class ToolListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setTools(ToolListPtr tools); ///< null empties it
    /// The tools of all servers, for which these could be taken; `server` is whose these are.
    void setNames(const QString &server, const ToolNames &names);
    void setFilter(const QString &words);
    [[nodiscard]] int hidden() const; ///< filtered out
    [[nodiscard]] int total() const { return m_tools ? int(m_tools->tools.size()) : 0; }
    [[nodiscard]] const Tool *toolAt(int row) const;
    [[nodiscard]] int rowOf(const QString &name) const;             ///< -1 if absent or filtered out
    [[nodiscard]] const Tool *toolNamed(const QString &name) const; ///< filtered out or not; null if absent
    /// Sentences about one of these tools: what it could be taken for, what is not seen of it.
    [[nodiscard]] QStringList findingsOf(const Tool &tool) const;
    /// Badges of a tool by its own claims: only what the server said, or what its silence means by the specification.
    [[nodiscard]] static QStringList badgesOf(const ToolAnnotations &annotations);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void refill();

    ToolListPtr m_tools;
    QStringList m_words;
    std::vector<int> m_rows;
    QString m_server;
    ToolNames m_names;
};

} // namespace Signalbox
