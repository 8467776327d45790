// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/search/namesearch.h"
#include "ui/models/search/searchhit.h"

#include <QAbstractListModel>
#include <QThreadPool>

#include <array>
#include <functional>
#include <stop_token>

namespace Signalbox {

class EngineLink;

namespace SearchRole {
enum Role {
    Kind = Qt::UserRole + 1, ///< int of SearchHit::Kind
    Server,                  ///< its name
    Excerpt,
};
}

/// Where some words stand, over all servers: names and descriptions, instructions, kept calls, log lines, consoles, the
/// journal. Each kind together, bounded; all of it is looked through on other threads, and what was asked last counts.
class SearchModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using Calls = std::function<QList<KeptCall>()>; ///< those that are kept now
    SearchModel(EngineLink &link, Calls calls, QObject *parent = nullptr);
    ~SearchModel() override;

    void look(const QString &typed);
    [[nodiscard]] bool isLooking() const { return m_open > 0; }
    [[nodiscard]] bool hasMore() const { return m_hasMore; } ///< than are listed
    [[nodiscard]] const SearchHit &hitAt(int row) const;
    [[nodiscard]] static QString kindWord(SearchHit::Kind kind); ///< "Tool"

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

signals:
    void changed(); ///< what was found, or that all is found

private:
    [[nodiscard]] KnownTexts known() const;
    void lookAtConsoles();
    /// Runs `work` in the pool; it answers once or, through `tell`, several times.
    using Tell = std::function<void(const SearchHits &)>;
    void run(const std::function<void(const Tell &tell, const std::stop_token &stop)> &work);
    void take(const SearchHits &found);

    EngineLink &m_link;
    Calls m_calls;
    SearchWords m_words;
    std::array<QList<SearchHit>, SearchHit::kKinds> m_hits;
    int m_open = 0; // searches that run
    bool m_hasMore = false;
    std::stop_source m_stop;
    QThreadPool m_pool; // last: what runs in it ends first
};

} // namespace Signalbox
