// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/filteredlistmodel.h"
#include "ui/models/resourcelist.h"

#include <vector>

namespace Signalbox {

namespace ResourceRole {
enum Role {
    Uri = Qt::UserRole + 1, ///< as the server has it; of a template: the template
    IsTemplate,             ///< bool
    MimeType,
    Badges,   ///< QStringList: what it is, whom it is for, its size and type; fit to show, the last ones matter most
    Findings, ///< QStringList of sentences about this entry
    Description,
};
}

/// The resource templates and the resources of one server, the templates first, filtered by words (all must occur in
/// name, title, address, description or MIME type).
class ResourceListModel : public FilteredListModel
{
    Q_OBJECT
public:
    using FilteredListModel::FilteredListModel;

    void setLists(ResourceListPtr templates, ResourceListPtr resources); ///< either may be null
    [[nodiscard]] int hidden() const override { return total() - int(m_rows.size()); }
    [[nodiscard]] int total() const override { return templateCount() + resourceCount(); }
    [[nodiscard]] const Resource *resourceAt(int row) const;            ///< null: there is no such row
    [[nodiscard]] int rowOf(const QString &uri, bool isTemplate) const; ///< -1 if absent or filtered out
    /// Filtered out or not; null if absent.
    [[nodiscard]] const Resource *resourceOf(const QString &uri, bool isTemplate) const;

    /// What a person knows it by: its title, else its name, else its address.
    [[nodiscard]] static QString label(const Resource &resource);
    [[nodiscard]] static QStringList badgesOf(const Resource &resource);
    [[nodiscard]] static QStringList findingsOf(const Resource &resource);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] int templateCount() const { return m_templates ? int(m_templates->resources.size()) : 0; }
    [[nodiscard]] int resourceCount() const { return m_resources ? int(m_resources->resources.size()) : 0; }
    [[nodiscard]] const Resource &entry(int place) const;
    void refill() override;

    ResourceListPtr m_templates;
    ResourceListPtr m_resources;
    std::vector<int> m_rows; ///< places: templates, then resources
};

} // namespace Signalbox
