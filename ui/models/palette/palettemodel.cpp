// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/palette/palettemodel.h"

#include "ui/models/enginelink.h"
#include "ui/models/visibletext.h"

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

using Kind = PaletteItem::Kind;

namespace {

PaletteFound search(const PaletteIndex &index, const QString &typed, const QStringList &recent,
                    const std::stop_token &stop = {})
{
    constexpr std::size_t kMost = PaletteModel::kMost;
    const QString wanted = typed.simplified().toLower();
    return wanted.isEmpty() ? index.unfiltered(recent, kMost) : index.find(wanted, kMost, stop);
}

} // namespace

PaletteModel::PaletteModel(EngineLink &link, std::function<QList<PaletteItem>()> commands, QObject *parent)
    : QAbstractListModel(parent)
    , m_link(link)
    , m_commands(std::move(commands))
{
    m_pool.setMaxThreadCount(1); // one search after another: the newest, once those before have been told to stop
}

PaletteModel::~PaletteModel()
{
    m_stop.request_stop();
    m_end.request_stop();
}

PaletteSources PaletteModel::sources() const
{
    PaletteSources sources;
    for (const ServerStatus &status : m_link.servers()) {
        const QString &id = status.entry.id;
        sources.servers.append({.id = id,
                                .name = status.entry.name,
                                .tools = m_link.tools(id),
                                .prompts = m_link.prompts(id),
                                .resources = m_link.resources(id),
                                .templates = m_link.resourceTemplates(id)});
    }
    sources.commands = m_commands();
    return sources;
}

void PaletteModel::collect()
{
    m_sources = std::make_shared<const PaletteSources>(sources());
    m_few = m_sources->count() <= kFew ? std::make_unique<const PaletteIndex>(*m_sources) : nullptr;
    if (m_few) {
        m_pool.start([this] { m_kept = {}; });
    }
    setTyped(m_typed);
}

void PaletteModel::setTyped(const QString &typed)
{
    m_typed = typed;
    m_stop.request_stop();
    if (m_few) {
        show(search(*m_few, m_typed, m_recent));
    } else if (m_sources) {
        searchElsewhere();
    }
}

void PaletteModel::searchElsewhere()
{
    m_isSearching = true;
    m_stop = {};
    m_pool.start([this, sources = m_sources, typed = m_typed, recent = m_recent, stop = m_stop.get_token(),
                  end = m_end.get_token()] {
        if (m_kept.of != sources) {
            m_kept = {sources, std::make_unique<const PaletteIndex>(*sources, end)};
        }
        if (stop.stop_requested()) {
            return; // the next one is waiting
        }
        QMetaObject::invokeMethod(this, [this, stop, found = search(*m_kept.index, typed, recent, stop)]() mutable {
            if (!stop.stop_requested()) {
                show(std::move(found));
            }
        });
    });
}

void PaletteModel::show(PaletteFound found)
{
    m_isSearching = false;
    beginResetModel();
    m_found = std::move(found);
    endResetModel();
    emit this->found();
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
    return parent.isValid() ? 0 : int(m_found.rows.size());
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
        return QVariant::fromValue(m_found.rows[std::size_t(index.row())].match.places);
    case PaletteRole::Mark: {
        const ServerStatus *status = item.kind == Kind::Server ? m_link.server(item.server) : nullptr;
        return status ? QVariant(int(m_link.standing(*status))) : QVariant();
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
