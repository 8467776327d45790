// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/toollistmodel.h"

#include "ui/models/nameskeleton.h"
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
    m_findings.clear();
    if (m_tools) {
        findTwins();
        for (int i = 0; i < total(); ++i) {
            const Tool &tool = m_tools->tools.at(i);
            if (hasHiddenCharacters(tool.name) || hasHiddenCharacters(tool.title)
                || hasHiddenCharacters(tool.description)) {
                m_findings[i].append(tr("Holds invisible characters."));
            }
        }
    }
    refill();
}

/// Both of two tools that could be taken for each other get a finding (reliability.md U07).
void ToolListModel::findTwins()
{
    QHash<QString, QList<int>> places;
    for (int i = 0; i < total(); ++i) {
        places[nameSkeleton(m_tools->tools.at(i).name)].append(i);
    }
    for (const QList<int> &twins : std::as_const(places)) {
        for (const int place : twins.size() > 1 ? twins : QList<int>()) {
            const QString name = m_tools->tools.at(place).name;
            const auto same = [&](int other) { return other != place && m_tools->tools.at(other).name == name; };
            m_findings[place].append(std::ranges::any_of(twins, same)
                                         ? tr("Another tool of this server has the same name.")
                                         : tr("Another tool of this server has a name that looks the same."));
        }
    }
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
        return m_findings.value(m_rows.at(std::size_t(index.row())));
    case ToolRole::Description:
        return visibleText(tool->description);
    case Qt::AccessibleTextRole:
        return (QStringList{visibleText(tool->name)} + badgesOf(tool->annotations)).join(", "_L1);
    default:
        return {};
    }
}

} // namespace Signalbox
