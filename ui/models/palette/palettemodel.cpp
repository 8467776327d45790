// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/palette/palettemodel.h"

#include "ui/models/enginelink.h"
#include "ui/models/visibletext.h"

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

using Kind = PaletteItem::Kind;

PaletteModel::PaletteModel(EngineLink &link, std::function<QList<PaletteItem>()> commands, QObject *parent)
    : QAbstractListModel(parent)
    , m_link(link)
    , m_commands(std::move(commands))
{
}

void PaletteModel::collect()
{
    beginResetModel();
    m_rows.clear(); // they point into what is made anew
    m_items.clear();
    m_folded.clear();
    for (const ServerStatus &status : m_link.servers()) {
        add(PaletteItem::of(Kind::Server, status.entry.name, {}, status.entry.id, status.entry.name));
    }
    for (PaletteItem &item : m_commands()) {
        add(std::move(item));
    }
    for (const ServerStatus &status : m_link.servers()) {
        collectServer(status.entry.id, status.entry.name);
    }
    endResetModel();
    setTyped(m_typed);
}

void PaletteModel::collectServer(const QString &id, const QString &name)
{
    if (const ToolListPtr list = m_link.tools(id)) {
        for (const Tool &tool : list->tools) {
            add(PaletteItem::of(Kind::Tool, tool.name, name, id, tool.name));
        }
    }
    if (const PromptListPtr list = m_link.prompts(id)) {
        for (const Prompt &prompt : list->prompts) {
            add(PaletteItem::of(Kind::Prompt, prompt.name, name, id, prompt.name));
        }
    }
    for (const ResourceListPtr &list : {m_link.resources(id), m_link.resourceTemplates(id)}) {
        for (const Resource &resource : list ? list->resources : QList<Resource>()) {
            add(PaletteItem::of(resource.isTemplate ? Kind::ResourceTemplate : Kind::Resource,
                                resource.name.isEmpty() ? resource.uri : resource.name, name, id, resource.uri));
        }
    }
}

void PaletteModel::add(PaletteItem item)
{
    item.text = visibleText(item.text);
    item.detail = visibleText(item.detail);
    m_folded.push_back(item.text.toLower());
    m_items.push_back(std::move(item));
}

void PaletteModel::setTyped(const QString &typed)
{
    m_typed = typed;
    const QString wanted = typed.simplified().toLower();
    beginResetModel();
    m_rows = wanted.isEmpty() ? unfiltered() : found(wanted);
    m_hits = int(m_rows.size());
    m_rows.resize(std::min<std::size_t>(m_rows.size(), kMost));
    endResetModel();
}

std::vector<PaletteModel::Row> PaletteModel::unfiltered() const
{
    std::vector<Row> rows;
    std::vector<std::pair<qsizetype, std::size_t>> recent; // how long ago, which
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        if (const qsizetype ago = m_recent.isEmpty() ? -1 : m_recent.indexOf(m_items[i].key()); ago >= 0) {
            recent.emplace_back(ago, i);
        } else if (m_items[i].kind == Kind::Server || m_items[i].kind == Kind::Command) {
            rows.push_back({.item = i, .match = {}});
        }
    }
    std::ranges::sort(recent);
    std::vector<Row> all;
    for (const auto &[ago, item] : recent) {
        all.push_back({.item = item, .match = {}});
    }
    all.insert(all.end(), rows.begin(), rows.end());
    return all;
}

std::vector<PaletteModel::Row> PaletteModel::found(const QString &typed) const
{
    std::vector<Row> rows;
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        if (std::optional<FuzzyMatch> match = FuzzyMatch::of(typed, m_items[i].text, m_folded[i])) {
            match->score -= m_items[i].usable ? 0 : 1; // of equals, what can be done comes first
            rows.push_back({.item = i, .match = std::move(*match)});
        }
    }
    std::ranges::stable_sort(rows,
                             [](const Row &one, const Row &other) { return one.match.score > other.match.score; });
    return rows;
}

void PaletteModel::remember(const PaletteItem &item)
{
    const QString key = item.key();
    m_recent.removeAll(key);
    m_recent.prepend(key);
    m_recent.resize(std::min<qsizetype>(m_recent.size(), kRemembered));
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return index.isValid() && !itemAt(index.row()).usable ? flags & ~Qt::ItemIsEnabled : flags;
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const PaletteItem &item = itemAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return item.text;
    case PaletteRole::Kind:
        return int(item.kind);
    case PaletteRole::Detail:
        return item.detail;
    case PaletteRole::Keys:
        return item.keys;
    case PaletteRole::Places:
        return QVariant::fromValue(m_rows[std::size_t(index.row())].match.places);
    case PaletteRole::Mark: {
        const ServerStatus *status = item.kind == Kind::Server ? m_link.server(item.server) : nullptr;
        return status ? QVariant(int(status->state)) : QVariant();
    }
    case Qt::AccessibleTextRole: {
        QStringList parts{item.text, kindWord(item.kind), item.detail, item.keys};
        parts.removeAll(QString());
        return parts.join(", "_L1);
    }
    default:
        return {};
    }
}

QString PaletteModel::kindWord(PaletteItem::Kind kind)
{
    switch (kind) {
    case Kind::Server:
        return tr("server");
    case Kind::Tool:
        return tr("tool");
    case Kind::Resource:
        return tr("resource");
    case Kind::ResourceTemplate:
        return tr("resource template");
    case Kind::Prompt:
        return tr("prompt");
    case Kind::Command:
        return tr("command");
    }
    return {};
}

} // namespace Signalbox
