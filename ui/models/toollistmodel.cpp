// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/toollistmodel.h"

#include "ui/models/visibletext.h"

#include <algorithm>

namespace Signalbox {

namespace {

using namespace Qt::StringLiterals;

/// Fewer tools are no group: their heads would take more room than they save.
constexpr std::size_t kSmallestGroup = 2;

QStringList sentencesOf(const QList<PortabilityFinding> &findings)
{
    QStringList sentences;
    for (const PortabilityFinding &finding : findings) {
        sentences.append(visibleText(finding.sentence()));
    }
    return sentences;
}

} // namespace

void ToolListModel::setTools(ToolListPtr tools)
{
    m_tools = std::move(tools);
    refill();
}

void ToolListModel::setNames(const QString &server, const ToolNames &names)
{
    if (m_server == server && m_names == names) {
        return;
    }
    m_server = server;
    m_names = names;
    m_twins = names.twins(server);
    if (rowCount() > 0) {
        emit dataChanged(index(0), index(rowCount() - 1), {ToolRole::Findings, Qt::AccessibleTextRole});
    }
}

/// Asked of the rows that are seen. Each of tools that could be taken for each other gets one (reliability.md U07).
QStringList ToolListModel::findingsOf(const Tool &tool) const
{
    QStringList findings;
    for (const ToolNameFinding &finding : m_names.findings(m_server, tool.name)) {
        const bool isOfTwin = finding.kind == ToolNameFinding::Kind::SameName
                              && std::ranges::contains(m_twins, finding.server, &ToolNameTwin::server);
        if (!isOfTwin) { // else it is said once, of the server
            findings.append(visibleText(finding.sentence()));
        }
    }
    if (hasHiddenCharacters(tool.name) || hasHiddenCharacters(tool.title) || hasHiddenCharacters(tool.description)
        || hidesCharacters(tool.raw)) { // its schemas, what it claims, its _meta
        findings.append(tr("Holds invisible characters."));
    }
    return findings;
}

QStringList ToolListModel::portabilityOf(const Tool &tool) const
{
    const qsizetype place = m_tools ? &tool - m_tools->tools.constData() : -1;
    return place >= 0 && place < m_tools->portability.size() ? sentencesOf(m_tools->portability.at(place))
                                                             : QStringList();
}

void ToolListModel::setFavourites(const QStringList &names)
{
    const QSet<QString> favourites(names.begin(), names.end());
    if (favourites != m_favourites) {
        m_favourites = favourites;
        refill();
    }
}

void ToolListModel::setGrouped(bool grouped)
{
    if (grouped != m_isGrouped) {
        m_isGrouped = grouped;
        refill();
    }
}

void ToolListModel::toggleGroup(int row)
{
    if (row < 0 || row >= rowCount() || m_rows.at(std::size_t(row)).tool >= 0) {
        return;
    }
    const QString title = m_groups.at(std::size_t(m_rows.at(std::size_t(row)).group)).title;
    if (!m_folded.remove(title)) {
        m_folded.insert(title);
    }
    refill();
}

void ToolListModel::unfold()
{
    if (!m_folded.isEmpty()) {
        m_folded.clear();
        refill();
    }
}

void ToolListModel::refill()
{
    beginResetModel();
    m_rows.clear();
    m_groups.clear();
    std::vector<int> matched;
    for (int i = 0; i < total(); ++i) {
        const QString &text = m_tools->searched.at(i);
        if (std::ranges::all_of(words(), [&text](const QString &word) { return text.contains(word); })) {
            matched.push_back(i);
        }
    }
    m_matched = int(matched.size());
    arrange(matched);
    endResetModel();
}

void ToolListModel::arrange(const std::vector<int> &matched)
{
    Group favourites{.title = tr("Favourites"), .tools = {}};
    std::vector<Group> groups;
    QHash<QStringView, std::size_t> byPrefix;
    for (const int place : matched) {
        const QString &name = m_tools->tools.at(place).name;
        if (m_favourites.contains(name)) {
            favourites.tools.push_back(place);
            continue;
        }
        const QStringView prefix = m_isGrouped ? prefixOf(name) : QStringView();
        const auto found = byPrefix.constFind(prefix);
        const std::size_t group = found == byPrefix.constEnd() ? groups.size() : *found;
        if (group == groups.size()) {
            byPrefix.insert(prefix, group);
            groups.push_back({.title = prefix.toString(), .tools = {}});
        }
        groups.at(group).tools.push_back(place);
    }
    Group others{.title = m_isGrouped || !favourites.tools.empty() ? tr("Others") : QString(), .tools = {}};
    appendGroup(std::move(favourites));
    for (Group &group : groups) {
        if (group.title.isEmpty() || group.tools.size() < kSmallestGroup) {
            others.tools.insert(others.tools.end(), group.tools.begin(), group.tools.end());
        } else {
            appendGroup(std::move(group));
        }
    }
    if (m_groups.empty()) {
        others.title.clear(); // they are all there is
    }
    std::ranges::sort(others.tools); // as the server lists them
    appendGroup(std::move(others));
}

void ToolListModel::appendGroup(Group group)
{
    if (group.tools.empty()) {
        return;
    }
    const int number = group.title.isEmpty() ? -1 : int(m_groups.size());
    if (number >= 0) {
        m_rows.push_back({.tool = -1, .group = number});
    }
    if (number < 0 || !m_folded.contains(group.title)) {
        for (const int place : group.tools) {
            m_rows.push_back({.tool = place, .group = number});
        }
    }
    if (number >= 0) {
        m_groups.push_back(std::move(group));
    }
}

QStringView ToolListModel::prefixOf(const QString &name)
{
    for (qsizetype i = 1; i + 1 < name.size(); ++i) {
        if (QStringView(u"_.-/:").contains(name.at(i))) {
            return QStringView(name).first(i + 1);
        }
    }
    return {};
}

const Tool *ToolListModel::toolAt(int row) const
{
    const int place = row >= 0 && row < rowCount() ? m_rows.at(std::size_t(row)).tool : -1;
    return place >= 0 ? &m_tools->tools.at(place) : nullptr;
}

int ToolListModel::rowOf(const QString &name) const
{
    const auto found = std::ranges::find_if(
        m_rows, [&](const Row &row) { return row.tool >= 0 && m_tools->tools.at(row.tool).name == name; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int ToolListModel::firstTool() const
{
    const auto found = std::ranges::find_if(m_rows, [](const Row &row) { return row.tool >= 0; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

const Tool *ToolListModel::toolNamed(const QString &name) const
{
    if (!m_tools) {
        return nullptr;
    }
    const auto found = std::ranges::find(m_tools->tools, name, &Tool::name);
    return found == m_tools->tools.end() ? nullptr : &*found;
}

QStringList ToolListModel::badgesOf(const ToolAnnotations &annotations)
{
    if (annotations.readOnly.value_or(false)) {
        return annotations.openWorld.value_or(false) ? QStringList{u"read"_s, u"open world"_s} : QStringList{u"read"_s};
    }
    QStringList badges;
    if (annotations.destructive.value_or(false)) {
        badges.append(u"destroys"_s);
    } else if (annotations.readOnly.has_value() || annotations.destructive.has_value()) {
        badges.append(u"writes"_s);
    }
    if (annotations.idempotent.value_or(false)) {
        badges.append(u"repeatable"_s);
    }
    if (annotations.openWorld.value_or(false)) {
        badges.append(u"open world"_s);
    }
    return badges;
}

int ToolListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ToolListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const Row &row = m_rows.at(std::size_t(index.row()));
    return row.tool < 0 ? groupData(row, role) : toolData(m_tools->tools.at(row.tool), role);
}

QVariant ToolListModel::groupData(const Row &row, int role) const
{
    const Group &group = m_groups.at(std::size_t(row.group));
    const bool isExpanded = !m_folded.contains(group.title);
    switch (role) {
    case Qt::DisplayRole:
        return visibleText(group.title);
    case ToolRole::IsGroup:
        return true;
    case ToolRole::GroupSize:
        return int(group.tools.size());
    case ToolRole::IsExpanded:
        return isExpanded;
    case Qt::AccessibleTextRole:
        return isExpanded
                   ? tr("Group %1, %n tool(s)", nullptr, int(group.tools.size())).arg(visibleText(group.title))
                   : tr("Group %1, %n tool(s), folded", nullptr, int(group.tools.size())).arg(visibleText(group.title));
    default:
        return {};
    }
}

QVariant ToolListModel::toolData(const Tool &tool, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return visibleText(tool.name);
    case ToolRole::Name:
        return tool.name;
    case ToolRole::Badges:
        return badgesOf(tool.annotations);
    case ToolRole::Findings:
        return findingsOf(tool);
    case ToolRole::Portability:
        return portabilityOf(tool);
    case ToolRole::IsFavourite:
        return m_favourites.contains(tool.name);
    case ToolRole::IsGroup:
        return false;
    case ToolRole::Description:
        return visibleText(tool.description);
    case Qt::AccessibleTextRole:
        return (QStringList{visibleText(tool.name)} + badgesOf(tool.annotations) + findingsOf(tool)
                + (portabilityOf(tool).isEmpty() ? QStringList() : QStringList{tr("portability")}))
            .join(", "_L1);
    default:
        return {};
    }
}

} // namespace Signalbox
