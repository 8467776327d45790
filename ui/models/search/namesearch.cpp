// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/search/namesearch.h"

#include "ui/models/visibletext.h"

#include <ranges>

namespace Signalbox {

using Kind = SearchHit::Kind;

SearchHits NameSearch::find()
{
    for (const PaletteSources::Server &server : m_known.servers) {
        lookThrough(server);
    }
    lookAtCalls();
    SearchHits found;
    for (int kind = 0; kind < SearchHit::kKinds; ++kind) {
        QList<SearchHit> both = m_byName[kind] + m_byText[kind];
        found.hasMore = found.hasMore || both.size() > kMost;
        both.resize(std::min(both.size(), kMost));
        found.hits += both;
    }
    return found;
}

void NameSearch::lookThrough(const PaletteSources::Server &server)
{
    const auto each = [this, &server](const auto &items, const auto &textOf) {
        for (const auto &item : items) {
            if (m_stop.stop_requested()) {
                return;
            }
            look(server, textOf(item));
        }
    };
    if (server.tools) {
        each(server.tools->tools, [](const Tool &tool) {
            return Text{Kind::Tool, tool.name, tool.name, tool.title + u'\n' + tool.description};
        });
    }
    if (server.prompts) {
        each(server.prompts->prompts, [](const Prompt &prompt) {
            return Text{Kind::Prompt, prompt.name, prompt.name, prompt.title + u'\n' + prompt.description};
        });
    }
    for (const ResourceListPtr &list : {server.resources, server.templates}) {
        if (list) {
            each(list->resources, [](const Resource &resource) {
                return Text{resource.isTemplate ? Kind::ResourceTemplate : Kind::Resource, resource.uri,
                            resource.name.isEmpty() ? resource.uri : resource.name,
                            resource.title + u'\n' + resource.uri + u'\n' + resource.description};
            });
        }
    }
    if (const QString instructions = m_known.instructions.value(server.id); !instructions.isEmpty()) {
        look(server, {Kind::Instructions, {}, {}, instructions});
    }
}

void NameSearch::lookAtCalls()
{
    QHash<QString, const PaletteSources::Server *> servers;
    for (const PaletteSources::Server &server : m_known.servers) {
        servers.insert(server.id, &server);
    }
    for (const KeptCall &call : m_known.calls | std::views::reverse) {
        if (m_stop.stop_requested()) {
            return;
        }
        if (const PaletteSources::Server *server = servers.value(call.server)) {
            look(*server, {Kind::KeptCall, call.id, call.name.isEmpty() ? call.tool : call.name,
                           call.tool + u' ' + QString::fromUtf8(call.arguments)});
        }
    }
}

void NameSearch::look(const PaletteSources::Server &server, const Text &text)
{
    const bool byName = m_words.areIn(text.title);
    if (!byName && !m_words.areIn(QString(text.title + u'\n' + text.more))) {
        return;
    }
    QList<SearchHit> &hits = (byName ? m_byName : m_byText)[int(text.kind)];
    if (hits.size() > kMost) {
        return; // enough to know that there are more
    }
    hits.append({.kind = text.kind,
                 .server = server.id,
                 .serverName = visibleText(server.name),
                 .name = text.name,
                 .title = visibleText(text.title.left(SearchWords::kLongest)),
                 .excerpt = m_words.excerpt(text.more)});
}

} // namespace Signalbox
