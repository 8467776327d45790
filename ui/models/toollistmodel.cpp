// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/toollistmodel.h"

#include "ui/models/visibletext.h"

#include <algorithm>

namespace Signalbox {

namespace {

using namespace Qt::StringLiterals;

bool matches(const Tool &tool, const QStringList &words)
{
    return std::ranges::all_of(words, [&](const QString &word) {
        return tool.name.contains(word, Qt::CaseInsensitive) || tool.label().contains(word, Qt::CaseInsensitive)
               || tool.description.contains(word, Qt::CaseInsensitive);
    });
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
    if (rowCount() > 0) {
        emit dataChanged(index(0), index(rowCount() - 1), {ToolRole::Findings, Qt::AccessibleTextRole});
    }
}

/// Asked of the rows that are seen. Each of tools that could be taken for each other gets one (reliability.md U07).
QStringList ToolListModel::findingsOf(const Tool &tool) const
{
    QStringList findings;
    for (const ToolNameFinding &finding : m_names.findings(m_server, tool.name)) {
        findings.append(visibleText(finding.sentence()));
    }
    if (hasHiddenCharacters(tool.name) || hasHiddenCharacters(tool.title) || hasHiddenCharacters(tool.description)) {
        findings.append(tr("Holds invisible characters."));
    }
    return findings;
}

void ToolListModel::setFilter(const QString &words)
{
    const QStringList split = words.split(u' ', Qt::SkipEmptyParts);
    if (split != m_words) {
        m_words = split;
        refill();
    }
}

void ToolListModel::refill()
{
    beginResetModel();
    m_rows.clear();
    for (int i = 0; i < total(); ++i) {
        if (m_words.isEmpty() || matches(m_tools->tools.at(i), m_words)) {
            m_rows.push_back(i);
        }
    }
    endResetModel();
}

int ToolListModel::hidden() const
{
    return total() - int(m_rows.size());
}

const Tool *ToolListModel::toolAt(int row) const
{
    return row >= 0 && std::size_t(row) < m_rows.size() ? &m_tools->tools.at(m_rows.at(std::size_t(row))) : nullptr;
}

int ToolListModel::rowOf(const QString &name) const
{
    const auto found = std::ranges::find_if(m_rows, [&](int place) { return m_tools->tools.at(place).name == name; });
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
    const Tool *tool = index.isValid() ? toolAt(index.row()) : nullptr;
    if (!tool) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return visibleText(tool->name);
    case ToolRole::Name:
        return tool->name;
    case ToolRole::Badges:
        return badgesOf(tool->annotations);
    case ToolRole::Findings:
        return findingsOf(*tool);
    case ToolRole::Description:
        return visibleText(tool->description);
    case Qt::AccessibleTextRole:
        return (QStringList{visibleText(tool->name)} + badgesOf(tool->annotations) + findingsOf(*tool)).join(", "_L1);
    default:
        return {};
    }
}

} // namespace Signalbox
