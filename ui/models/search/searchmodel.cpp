// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/search/searchmodel.h"

#include "ui/models/enginelink.h"
#include "ui/models/search/consolesearch.h"
#include "ui/models/search/messagesearch.h"

#include <numeric>

namespace Signalbox {

using namespace Qt::StringLiterals;

using Kind = SearchHit::Kind;

SearchModel::SearchModel(EngineLink &link, Calls calls, QObject *parent)
    : QAbstractListModel(parent)
    , m_link(link)
    , m_calls(std::move(calls))
{
    constexpr int kThreads = 2; // a journal takes long; names and consoles do not wait for it
    m_pool.setMaxThreadCount(kThreads);
}

SearchModel::~SearchModel()
{
    m_stop.request_stop();
}

void SearchModel::look(const QString &typed)
{
    m_stop.request_stop();
    m_stop = {};
    m_words = SearchWords(typed);
    m_open = 0;
    m_hasMore = false;
    beginResetModel();
    m_hits = {};
    endResetModel();
    if (!m_words.isEmpty()) {
        run([known = known(), words = m_words](const Tell &tell, const std::stop_token &stop) {
            tell(NameSearch(known, words, stop).find());
        });
        if (const QString folder = m_link.journalFolder(); !folder.isEmpty()) {
            run([folder, words = m_words](const Tell &tell, const std::stop_token &stop) {
                MessageSearch(folder, words, stop).run(tell);
            });
        }
        lookAtConsoles();
    }
    emit changed();
}

KnownTexts SearchModel::known() const
{
    KnownTexts known;
    for (const ServerStatus &status : m_link.servers()) {
        const QString &id = status.entry.id;
        known.servers.append({.id = id,
                              .name = status.entry.name,
                              .tools = m_link.tools(id),
                              .prompts = m_link.prompts(id),
                              .resources = m_link.resources(id),
                              .templates = m_link.resourceTemplates(id)});
        if (status.profile) {
            known.instructions.insert(id, status.profile->instructions);
        }
    }
    known.calls = m_calls();
    return known;
}

void SearchModel::lookAtConsoles()
{
    for (const ServerStatus &status : m_link.servers()) {
        ++m_open; // until its bytes are there
        m_link.console(status.entry.id, 0, this,
                       [this, id = status.entry.id, name = status.entry.name,
                        stop = m_stop.get_token()](const QByteArray &console, quint64) {
                           if (stop.stop_requested()) {
                               return;
                           }
                           --m_open;
                           run([console, words = m_words, id, name](const Tell &tell, const std::stop_token &token) {
                               tell(ConsoleSearch::find(console, words, id, name, token));
                           });
                       });
    }
}

void SearchModel::run(const std::function<void(const Tell &, const std::stop_token &)> &work)
{
    ++m_open;
    m_pool.start([this, work, stop = m_stop.get_token()] {
        if (stop.stop_requested()) {
            return;
        }
        work(
            [this, stop](const SearchHits &found) {
                QMetaObject::invokeMethod(this, [this, stop, found] {
                    if (!stop.stop_requested()) {
                        take(found);
                    }
                });
            },
            stop);
    });
}

/// Each hit stands with those of its kind; what is there already does not move.
void SearchModel::take(const SearchHits &found)
{
    for (const SearchHit &hit : found.hits) {
        const auto kind = std::size_t(hit.kind);
        const int row = int(std::accumulate(m_hits.cbegin(), m_hits.cbegin() + kind + 1, qsizetype(0),
                                            [](qsizetype sum, const auto &hits) { return sum + hits.size(); }));
        beginInsertRows({}, row, row);
        m_hits.at(kind).append(hit);
        endInsertRows();
    }
    m_hasMore = m_hasMore || found.hasMore;
    m_open -= found.isLast ? 1 : 0;
    emit changed();
}

const SearchHit &SearchModel::hitAt(int row) const
{
    qsizetype place = row;
    for (const QList<SearchHit> &hits : m_hits) {
        if (place < hits.size()) {
            return hits.at(place);
        }
        place -= hits.size();
    }
    Q_UNREACHABLE_RETURN(m_hits.front().front());
}

int SearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0
                            : int(std::accumulate(m_hits.cbegin(), m_hits.cend(), qsizetype(0),
                                                  [](qsizetype sum, const auto &hits) { return sum + hits.size(); }));
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const SearchHit &hit = hitAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return hit.kind == Kind::Instructions ? kindWord(hit.kind) : hit.title;
    case SearchRole::Kind:
        return int(hit.kind);
    case SearchRole::Server:
        return hit.serverName;
    case SearchRole::Excerpt:
        return hit.excerpt;
    case Qt::AccessibleTextRole: {
        QStringList parts{kindWord(hit.kind), hit.title, hit.serverName, hit.excerpt};
        parts.removeAll(QString());
        return parts.join(", "_L1);
    }
    default:
        return {};
    }
}

QString SearchModel::kindWord(SearchHit::Kind kind)
{
    switch (kind) {
    case Kind::Tool:
        return tr("Tool");
    case Kind::Prompt:
        return tr("Prompt");
    case Kind::Resource:
        return tr("Resource");
    case Kind::ResourceTemplate:
        return tr("Resource template");
    case Kind::Instructions:
        return tr("Instructions");
    case Kind::KeptCall:
        return tr("Call");
    case Kind::Log:
        return tr("Log");
    case Kind::Console:
        return tr("Console");
    case Kind::Message:
        return tr("Message");
    }
    return {};
}

} // namespace Signalbox
