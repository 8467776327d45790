// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/filteredlistmodel.h"
#include "ui/models/promptlist.h"

#include <vector>

namespace Signalbox {

namespace PromptRole {
enum Role {
    Name = Qt::UserRole + 1,
    Title,       ///< empty if it is the name again
    Description, ///< with a word about invisible characters, if there are any
    Arguments,   ///< int
};
}

/// The prompts of one server, filtered by words (all must occur in name, title or description).
class PromptListModel : public FilteredListModel
{
    Q_OBJECT
public:
    using FilteredListModel::FilteredListModel;

    void setPrompts(PromptListPtr prompts); ///< null empties it
    [[nodiscard]] int hidden() const override { return total() - int(m_rows.size()); }
    [[nodiscard]] int total() const override { return m_prompts ? int(m_prompts->prompts.size()) : 0; }
    [[nodiscard]] const Prompt *promptAt(int row) const;
    /// The row of this entry, else of the first of its name; -1 if absent or filtered out.
    [[nodiscard]] int rowOf(const QString &name, const QByteArray &raw) const;
    [[nodiscard]] const Prompt *promptNamed(const QString &name) const; ///< filtered out or not; null if absent

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void refill() override;

    PromptListPtr m_prompts;
    std::vector<int> m_rows;
};

} // namespace Signalbox
