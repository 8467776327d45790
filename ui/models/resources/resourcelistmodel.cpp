// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/resources/resourcelistmodel.h"

#include "ui/models/formats.h"
#include "ui/models/visibletext.h"

#include <algorithm>

namespace Signalbox {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype kLongestMime = 40; ///< in a badge

bool matches(const Resource &resource, const QStringList &words)
{
    const auto anyOf = {&resource.name, &resource.title, &resource.uri, &resource.description, &resource.mimeType};
    return std::ranges::all_of(words, [&](const QString &word) {
        return std::ranges::any_of(anyOf,
                                   [&](const QString *text) { return text->contains(word, Qt::CaseInsensitive); });
    });
}

} // namespace

void ResourceListModel::setLists(ResourceListPtr templates, ResourceListPtr resources)
{
    m_templates = std::move(templates);
    m_resources = std::move(resources);
    refill();
}

const Resource &ResourceListModel::entry(int place) const
{
    return place < templateCount() ? m_templates->resources.at(place)
                                   : m_resources->resources.at(place - templateCount());
}

void ResourceListModel::refill()
{
    beginResetModel();
    m_rows.clear();
    for (int place = 0; place < total(); ++place) {
        if (words().isEmpty() || matches(entry(place), words())) {
            m_rows.push_back(place);
        }
    }
    endResetModel();
}

const Resource *ResourceListModel::resourceAt(int row) const
{
    return row >= 0 && std::size_t(row) < m_rows.size() ? &entry(m_rows.at(std::size_t(row))) : nullptr;
}

int ResourceListModel::rowOf(const QString &uri, bool isTemplate) const
{
    const auto found = std::ranges::find_if(
        m_rows, [&](int place) { return (place < templateCount()) == isTemplate && entry(place).uri == uri; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

const Resource *ResourceListModel::resourceOf(const QString &uri, bool isTemplate) const
{
    const ResourceListPtr &list = isTemplate ? m_templates : m_resources;
    if (!list) {
        return nullptr;
    }
    const auto found = std::ranges::find(list->resources, uri, &Resource::uri);
    return found == list->resources.end() ? nullptr : &*found;
}

QString ResourceListModel::label(const Resource &resource)
{
    return !resource.title.isEmpty() ? resource.title : !resource.name.isEmpty() ? resource.name : resource.uri;
}

QStringList ResourceListModel::badgesOf(const Resource &resource)
{
    QStringList badges;
    if (resource.isTemplate) {
        badges.append(tr("template"));
    }
    const QStringList &audience = resource.annotations.audience;
    if (audience.size() == 1) { // for both is what silence means as well
        badges.append(audience.first() == "user"_L1 ? tr("for you") : tr("for the model"));
    }
    if (resource.annotations.priority && *resource.annotations.priority >= 1) {
        badges.append(tr("required"));
    }
    if (resource.size) {
        badges.append(sizeText(*resource.size));
    }
    if (!resource.mimeType.isEmpty()) {
        badges.append(visibleText(resource.mimeType.left(kLongestMime)));
    }
    return badges;
}

QStringList ResourceListModel::findingsOf(const Resource &resource)
{
    const auto texts = {&resource.uri, &resource.name, &resource.title, &resource.description, &resource.mimeType};
    if (std::ranges::any_of(texts, [](const QString *text) { return hasHiddenCharacters(*text); })
        || hidesCharacters(resource.raw)) {
        return {tr("Holds invisible characters.")};
    }
    return {};
}

int ResourceListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ResourceListModel::data(const QModelIndex &index, int role) const
{
    const Resource *resource = index.isValid() ? resourceAt(index.row()) : nullptr;
    if (!resource) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return visibleText(label(*resource));
    case ResourceRole::Uri:
        return resource->uri;
    case ResourceRole::IsTemplate:
        return resource->isTemplate;
    case ResourceRole::MimeType:
        return resource->mimeType;
    case ResourceRole::Badges:
        return badgesOf(*resource);
    case ResourceRole::Findings:
        return findingsOf(*resource);
    case ResourceRole::Description:
        return visibleText(resource->description);
    case Qt::AccessibleTextRole:
        return (QStringList{visibleText(label(*resource)), visibleText(resource->uri)} + badgesOf(*resource)
                + findingsOf(*resource))
            .join(", "_L1);
    default:
        return {};
    }
}

} // namespace Signalbox
