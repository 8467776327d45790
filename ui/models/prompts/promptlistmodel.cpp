// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/prompts/promptlistmodel.h"

#include "ui/models/visibletext.h"

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

bool matches(const Prompt &prompt, const QStringList &words)
{
    return std::ranges::all_of(words, [&](const QString &word) {
        return prompt.name.contains(word, Qt::CaseInsensitive) || prompt.title.contains(word, Qt::CaseInsensitive)
               || prompt.description.contains(word, Qt::CaseInsensitive);
    });
}

bool hidesSomething(const Prompt &prompt)
{
    return hasHiddenCharacters(prompt.name) || hasHiddenCharacters(prompt.title)
           || hasHiddenCharacters(prompt.description) || hidesCharacters(prompt.raw);
}

QString titleOf(const Prompt &prompt)
{
    return prompt.title == prompt.name ? QString() : visibleText(prompt.title);
}

} // namespace

void PromptListModel::setPrompts(PromptListPtr prompts)
{
    m_prompts = std::move(prompts);
    refill();
}

void PromptListModel::refill()
{
    beginResetModel();
    m_rows.clear();
    for (int i = 0; i < total(); ++i) {
        if (words().isEmpty() || matches(m_prompts->prompts.at(i), words())) {
            m_rows.push_back(i);
        }
    }
    endResetModel();
}

const Prompt *PromptListModel::promptAt(int row) const
{
    return row >= 0 && std::size_t(row) < m_rows.size() ? &m_prompts->prompts.at(m_rows[std::size_t(row)]) : nullptr;
}

int PromptListModel::rowOf(const QString &name, const QByteArray &raw) const
{
    int first = -1;
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        const Prompt &prompt = m_prompts->prompts.at(m_rows[row]);
        if (prompt.name == name && prompt.raw == raw) {
            return int(row);
        }
        first = first < 0 && prompt.name == name ? int(row) : first;
    }
    return first;
}

const Prompt *PromptListModel::promptNamed(const QString &name) const
{
    if (!m_prompts) {
        return nullptr;
    }
    const auto found = std::ranges::find(m_prompts->prompts, name, &Prompt::name);
    return found == m_prompts->prompts.end() ? nullptr : &*found;
}

int PromptListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PromptListModel::data(const QModelIndex &index, int role) const
{
    const Prompt *prompt = index.isValid() ? promptAt(index.row()) : nullptr;
    if (!prompt) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return visibleText(prompt->name);
    case PromptRole::Name:
        return prompt->name;
    case PromptRole::Title:
        return titleOf(*prompt);
    case PromptRole::Description: {
        QStringList lines{visibleText(prompt->description)};
        if (hidesSomething(*prompt)) {
            lines.append(tr("Holds invisible characters."));
        }
        lines.removeAll(QString());
        return lines.join(u'\n');
    }
    case PromptRole::Arguments:
        return int(prompt->arguments.size());
    case Qt::AccessibleTextRole: {
        QStringList parts{visibleText(prompt->name), titleOf(*prompt),
                          tr("%n argument(s)", nullptr, int(prompt->arguments.size()))};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    default:
        return {};
    }
}

} // namespace Signalbox
