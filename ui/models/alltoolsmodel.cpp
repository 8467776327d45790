// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/alltoolsmodel.h"

#include "ui/models/visibletext.h"

#include <algorithm>
#include <numeric>

namespace Signalbox {

void AllToolsModel::setServers(const QList<ToolSource> &servers)
{
    if (servers == m_servers) {
        return;
    }
    beginResetModel();
    m_servers = servers;
    ToolNames names;
    QHash<QString, ToolListModel *> known; // what they hold may be the same as before
    for (const Section &section : m_sections) {
        known.insert(section.server, section.tools);
    }
    m_sections.clear();
    for (const ToolSource &source : servers) {
        if (source.tools) {
            names.set(source.name, source.tools->names);
            ToolListModel *tools = known.take(source.id);
            tools = tools ? tools : new ToolListModel(this);
            tools->setTools(source.tools);
            m_sections.push_back({.server = source.id, .name = source.name, .tools = tools});
        }
    }
    qDeleteAll(known);
    for (const Section &section : m_sections) {
        section.tools->setNames(section.name, names);
    }
    endResetModel();
    refill();
}

void AllToolsModel::refill()
{
    beginResetModel();
    int next = 0;
    for (Section &section : m_sections) {
        section.tools->setFilter(words().join(u' '));
        const int tools = section.tools->rowCount();
        section.first = next;
        section.rows = tools == 0 ? 0 : m_folded.contains(section.server) ? 1 : 1 + tools;
        next += section.rows;
    }
    endResetModel();
}

void AllToolsModel::toggleGroup(int row)
{
    const Section *section = sectionOf(row);
    if (!section || section->first != row) {
        return;
    }
    if (!m_folded.remove(section->server)) {
        m_folded.insert(section->server);
    }
    refill();
}

const AllToolsModel::Section *AllToolsModel::sectionOf(int row) const
{
    if (row < 0 || row >= rowCount()) {
        return nullptr;
    }
    // The last of those that begin at or before the row: sections without rows begin where the next one does.
    const auto after = std::ranges::upper_bound(m_sections, row, {}, &Section::first);
    const auto found = std::find_if(std::make_reverse_iterator(after), m_sections.rend(),
                                    [](const Section &section) { return section.rows > 0; });
    return found == m_sections.rend() ? nullptr : &*found;
}

AllToolsModel::Place AllToolsModel::placeAt(int row) const
{
    const Section *section = sectionOf(row);
    if (!section) {
        return {};
    }
    const Tool *tool = row > section->first ? section->tools->toolAt(row - section->first - 1) : nullptr;
    return {.server = section->server, .tool = tool ? tool->name : QString()};
}

int AllToolsModel::rowOf(const Place &place) const
{
    const auto section = std::ranges::find(m_sections, place.server, &Section::server);
    if (section == m_sections.end() || section->rows == 0) {
        return -1;
    }
    if (place.tool.isEmpty()) {
        return section->first;
    }
    const int row = section->rows > 1 ? section->tools->rowOf(place.tool) : -1;
    return row < 0 ? -1 : section->first + 1 + row;
}

int AllToolsModel::total() const
{
    return std::accumulate(m_sections.begin(), m_sections.end(), 0,
                           [](int sum, const Section &section) { return sum + section.tools->total(); });
}

int AllToolsModel::hidden() const
{
    return std::accumulate(m_sections.begin(), m_sections.end(), 0,
                           [](int sum, const Section &section) { return sum + section.tools->hidden(); });
}

int AllToolsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_sections.empty() ? 0 : m_sections.back().first + m_sections.back().rows;
}

QVariant AllToolsModel::data(const QModelIndex &index, int role) const
{
    const Section *section = index.isValid() ? sectionOf(index.row()) : nullptr;
    if (!section) {
        return {};
    }
    return index.row() == section->first
               ? headData(*section, role)
               : section->tools->data(section->tools->index(index.row() - section->first - 1), role);
}

QVariant AllToolsModel::headData(const Section &section, int role) const
{
    const bool isExpanded = section.rows > 1;
    const QString name = visibleText(section.name);
    const int tools = section.tools->rowCount();
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case ToolRole::IsGroup:
        return true;
    case ToolRole::GroupSize:
        return tools;
    case ToolRole::IsExpanded:
        return isExpanded;
    case Qt::AccessibleTextRole:
        return isExpanded ? tr("Server %1, %n tool(s)", nullptr, tools).arg(name)
                          : tr("Server %1, %n tool(s), folded", nullptr, tools).arg(name);
    default:
        return {};
    }
}

} // namespace Signalbox
