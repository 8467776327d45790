// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/calls/keptcall.h"
#include "ui/models/palette/paletteindex.h"
#include "ui/models/search/searchhit.h"
#include "ui/models/search/searchwords.h"

#include <stop_token>

namespace Signalbox {

/// What is known of all servers without asking anybody, at one moment; cheap to copy.
struct KnownTexts
{
    QList<PaletteSources::Server> servers; ///< their lists
    QHash<QString, QString> instructions;  ///< by the id of the server
    QList<KeptCall> calls;                 ///< the newest last
};

/// Looks through names, titles and descriptions of tools, prompts and resources, through instructions and kept calls. Of
/// each kind those first whose name has the words, at most kMost. Pure; any thread.
class NameSearch
{
public:
    static constexpr qsizetype kMost = 100; ///< of each kind

    NameSearch(const KnownTexts &known, const SearchWords &words, const std::stop_token &stop)
        : m_known(known)
        , m_words(words)
        , m_stop(stop)
    {
    }
    [[nodiscard]] SearchHits find();

private:
    struct Text
    {
        SearchHit::Kind kind;
        QString name;  ///< as the server says it
        QString title; ///< as it is found; not yet fit to show
        QString more;  ///< what else is looked through
    };
    void look(const PaletteSources::Server &server, const Text &text);
    void lookThrough(const PaletteSources::Server &server);
    void lookAtCalls();

    const KnownTexts &m_known;
    const SearchWords &m_words;
    const std::stop_token &m_stop;
    QList<SearchHit> m_byName[SearchHit::kKinds];
    QList<SearchHit> m_byText[SearchHit::kKinds];
};

} // namespace Signalbox
